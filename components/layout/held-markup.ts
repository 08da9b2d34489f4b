// Markup on its way from a server component to the answer. Both are drawn in one process, by two copies of this module.
const SHELF = Symbol.for("ledger.held-markup");

/** Answers under way at once. What is never taken, since nobody waits any more, goes when this many came after it. */
const MOST_HELD = 256;

type Shelf = { next: number; held: Map<number, string> };

function shelf(): Shelf {
  const shared = globalThis as typeof globalThis & { [SHELF]?: Shelf };
  shared[SHELF] ??= { next: 0, held: new Map() };
  return shared[SHELF];
}

/** @returns the number it can be taken back by, once. */
export function holdMarkup(markup: string): number {
  const here = shelf();
  const id = here.next++;
  here.held.set(id, markup);
  here.held.delete(id - MOST_HELD);
  return id;
}

export function takeMarkup(id: number): string {
  const { held } = shelf();
  const markup = held.get(id);
  if (markup === undefined) throw new Error(`No markup is held under ${id}.`);
  held.delete(id);
  return markup;
}
