// A form of filters is followed in place: the page it leads to is fetched and written over this one.

import { type ReadPage, readPage, showPage } from "../layout/turn-page";
import { FOLLOWED } from "./followed-form";

/** In: what holds the forms, now and after its content changed. Out: what ends the listening. */
export function followForms(page: HTMLElement): () => void {
  let shown = here();
  let asked = new AbortController();
  /** Only the last address that was asked for is shown. */
  const turnTo = async (address: string, arrive: (read: ReadPage) => void) => {
    asked.abort();
    asked = new AbortController();
    try {
      const read = await readPage(address, asked.signal);
      arrive(read);
      shown = here();
      await showPage(page, read);
    } catch (cause) {
      if (cause instanceof DOMException && cause.name === "AbortError") return;
      // The notice says it; what is open stays readable, and the choice stands until the next one.
      if (!navigator.onLine) return;
      console.warn("The page could not be written over this one; the browser opens it.", cause);
      location.assign(address);
    }
  };
  const follow = async (form: HTMLFormElement) => {
    if (!form.checkValidity()) return;
    form.setAttribute("aria-busy", "true");
    await turnTo(addressOf(form), ({ address }) => history.pushState(null, "", address));
    form.removeAttribute("aria-busy");
  };
  const change = ({ target }: Event) => {
    const form = isChoice(target) ? target.form : null;
    if (form?.hasAttribute(FOLLOWED)) void follow(form);
  };
  const submit = (event: SubmitEvent) => {
    if (!(event.target instanceof HTMLFormElement) || !event.target.hasAttribute(FOLLOWED)) return;
    event.preventDefault();
    void follow(event.target);
  };
  const travel = () => {
    // Sent for an anchor on the same page too, which has nothing to fetch.
    if (shown !== here()) void turnTo(here(), () => undefined);
  };
  page.addEventListener("change", change);
  page.addEventListener("submit", submit);
  window.addEventListener("popstate", travel);
  return () => {
    asked.abort();
    page.removeEventListener("change", change);
    page.removeEventListener("submit", submit);
    window.removeEventListener("popstate", travel);
  };
}

/** Typed words and dates wait for Enter or the button. */
const isChoice = (target: EventTarget | null): target is HTMLInputElement | HTMLSelectElement =>
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && ["checkbox", "radio"].includes(target.type));

function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === "string" && value.trim() !== "") query.append(name, value);
  // Not `form.action`: a field of that name would stand in its place.
  const { pathname } = new URL(form.getAttribute("action") ?? "", location.href);
  return query.size > 0 ? `${pathname}?${query}` : pathname;
}

const here = () => location.pathname + location.search;
