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
