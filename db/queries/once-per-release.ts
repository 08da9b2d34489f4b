import type { Db } from "../open";

/** A longer answer is read anew each time: it would cost more memory than it saves time. */
const LONGEST_KEPT = 5_000;

/**
 * A release never changes, so what depends on nothing else is read from it once.
 * In: a reader. Out: the same reader, whose answer is frozen and given again for the same open release.
 */
export function oncePerRelease<T extends object>(read: (db: Db) => T): (db: Db) => T {
  const known = new WeakMap<Db, T>();
  return (db) => {
    const kept = known.get(db);
    if (kept) return kept;
    const answer = read(db);
    if (!Array.isArray(answer) || answer.length <= LONGEST_KEPT)
      known.set(db, Object.freeze(answer));
    return answer;
  };
}

/**
 * The same for what also depends on a few words, such as the reader's language. They must come from a list of ours:
 * each of their values is kept as long as the release is open.
 */
export function oncePerReleaseAnd<W extends (string | undefined)[], T>(
  read: (db: Db, ...words: W) => T,
): (db: Db, ...words: W) => T {
  const of = oncePerRelease<Map<string, T>>(() => new Map());
  return (db, ...words) => {
    const known = of(db);
    const key = JSON.stringify(words);
    if (!known.has(key)) known.set(key, read(db, ...words));
    return known.get(key) as T;
  };
}
