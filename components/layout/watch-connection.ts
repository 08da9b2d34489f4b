/** Marks what is shown while there is no connection. */
export const OFFLINE = "data-offline";

/** In: what holds the notice, now and after its content changed. Out: what ends the watching. */
export function watchConnection(page: HTMLElement): () => void {
  const show = () => {
    for (const notice of page.querySelectorAll<HTMLElement>(`[${OFFLINE}]`))
      notice.hidden = navigator.onLine;
  };
  show();
  window.addEventListener("online", show);
  window.addEventListener("offline", show);
  return () => {
    window.removeEventListener("online", show);
    window.removeEventListener("offline", show);
  };
}
