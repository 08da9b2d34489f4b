/** A list of values that is open over the page; in the phone's sheet it is part of the page and stays. */
const isOver = (list: HTMLDetailsElement) => {
  const panel = list.querySelector(".facet-panel");
  return panel !== null && getComputedStyle(panel).position === "absolute";
};

/** Lists of values close with Escape, and when the reader goes elsewhere. Out: what ends the listening. */
export function closeLists(page: HTMLElement): () => void {
  const open = () => page.querySelectorAll<HTMLDetailsElement>("details.facet[open]");
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    for (const list of open()) {
      const held = list.contains(document.activeElement);
      list.open = false;
      if (held) list.querySelector("summary")?.focus();
    }
  };
  const elsewhere = ({ target }: Event) => {
    for (const list of open())
      if (target instanceof Node && !list.contains(target) && isOver(list)) list.open = false;
  };
  page.addEventListener("keydown", onKey);
  page.addEventListener("focusin", elsewhere);
  document.addEventListener("pointerdown", elsewhere);
  return () => {
    page.removeEventListener("keydown", onKey);
    page.removeEventListener("focusin", elsewhere);
    document.removeEventListener("pointerdown", elsewhere);
  };
}
