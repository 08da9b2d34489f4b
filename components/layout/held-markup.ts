// Markup on its way from a server component to the answer. Both are drawn in one process, by two copies of this module.
const SHELF = Symbol.for("ledger.held-markup");

/** Answers under way at once. What is never taken, since nobody waits any more, goes when this many came after it. */
const MOST_HELD = 256;

type Shelf = Map<string, { markup: string; awaited: number }>;

function shelf(): Shelf {
  const shared = globalThis as typeof globalThis & { [SHELF]?: Shelf };
  shared[SHELF] ??= new Map();
  return shared[SHELF];
}

/** @param key of the content, so that the same page has the same key; it can be taken as often as it was held. */
export function holdMarkup(key: string, markup: string): void {
  const held = shelf();
  const awaited = held.get(key)?.awaited ?? 0;
  // To the end of the line: what was held last is forgotten last.
  held.delete(key);
  held.set(key, { markup, awaited: awaited + 1 });
  const [oldest] = held.keys();
  if (held.size > MOST_HELD && oldest !== undefined) held.delete(oldest);
}

export function takeMarkup(key: string): string {
  const kept = shelf().get(key);
  if (kept === undefined) throw new Error(`No markup is held under ${key}.`);
  kept.awaited--;
  if (kept.awaited === 0) shelf().delete(key);
  return kept.markup;
}
