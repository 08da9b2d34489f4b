/** Marks a button that copies what stands before it; its value is what it says once that is done. */
export const COPIES = "data-copies";

const SAID_FOR_MS = 2_000;

/** In: what holds the buttons, now and after its content changed. Out: what ends the listening. */
export function copyOnDemand(page: HTMLElement): () => void {
  const copy = async ({ target }: Event) => {
    const button = target instanceof Element ? target.closest<HTMLElement>(`[${COPIES}]`) : null;
    const from = button?.previousElementSibling;
    if (!button || !from) return;
    const text = from instanceof HTMLTextAreaElement ? from.value : (from.textContent ?? "");
    await navigator.clipboard.writeText(text);
    const before = button.textContent;
    if (before === button.getAttribute(COPIES)) return;
    button.textContent = button.getAttribute(COPIES);
    setTimeout(() => {
      button.textContent = before;
    }, SAID_FOR_MS);
  };
  page.addEventListener("click", copy);
  return () => page.removeEventListener("click", copy);
}
