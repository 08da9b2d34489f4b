import { PAGE_ID } from "./page-id";

export type ReadPage = { address: string; title: string; content: Element };

/** Sent to a page's element before another page is written over it. */
export const BEFORE_TURN = "before-turn";

/** Thrown: whatever keeps the address from being a page of ours, and an `AbortError`. */
export async function readPage(address: string, signal: AbortSignal): Promise<ReadPage> {
  const answer = await fetch(address, { signal, headers: { accept: "text/html" } });
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
  const read = new DOMParser().parseFromString(await answer.text(), "text/html");
  const content = read.getElementById(PAGE_ID);
  if (!content) throw new Error(`no page at ${address}`);
  return { address: answer.url, title: read.title, content };
}

/** Writes a page over the one that is open. What is in both stays: the focus, what is unfolded, words being typed. */
export async function showPage(page: HTMLElement, { title, content }: ReadPage): Promise<void> {
  const { Idiomorph } = await import("idiomorph");
  page.dispatchEvent(new Event(BEFORE_TURN));
  document.title = title;
  await Idiomorph.morph(page, [...content.childNodes], {
    morphStyle: "innerHTML",
    ignoreActiveValue: isTyped(document.activeElement),
    callbacks: {
      beforeAttributeUpdated: (name, element) =>
        !(name === "open" && element instanceof HTMLDetailsElement),
    },
  });
}

const isTyped = (element: Element | null) =>
  element instanceof HTMLInputElement && !["checkbox", "radio"].includes(element.type);
