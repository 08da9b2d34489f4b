// Markup on its way from a server component to the answer. Both are drawn in one process, by two copies of this module.
const SHELF = Symbol.for("ledger.held-markup");

/** Answers under way at once. What is never taken, since nobody waits any more, goes when this many came after it. */
const MOST_HELD = 256;

type Held = { key: string; markup: string; awaited: number };

/**
 * A list, oldest first, and not a Map: one that is filled and emptied all day leaves a chain of old tables, and each
 * keeps the pages it held from being forgotten (200 KB an answer).
 */
function shelf(): Held[] {
  const shared = globalThis as typeof globalThis & { [SHELF]?: Held[] };
  shared[SHELF] ??= [];
  return shared[SHELF];
}

const placeOf = (key: string) => shelf().findIndex((held) => held.key === key);

/** @param key of the content, so that the same page has the same key; it can be taken as often as it was held. */
export function holdMarkup(key: string, markup: string): void {
  const held = shelf();
  const at = placeOf(key);
  // To the end of the line: what was held last is forgotten last.
  const [before] = at < 0 ? [] : held.splice(at, 1);
  held.push({ key, markup, awaited: (before?.awaited ?? 0) + 1 });
  if (held.length > MOST_HELD) held.shift();
}

export function takeMarkup(key: string): string {
  const at = placeOf(key);
  const kept = shelf()[at];
  if (kept === undefined) throw new Error(`No markup is held under ${key}.`);
  kept.awaited--;
  if (kept.awaited === 0) shelf().splice(at, 1);
  return kept.markup;
}
