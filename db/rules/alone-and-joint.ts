// A filter keeps every line that names a chosen value, and says how much of it is theirs alone and how much is joint with others; a joint amount is never split.

export type Share = "alone" | "joint";

/**
 * In: the values of one line in one dimension, the values a filter chooses (none: everything).
 * Out: `alone` when all its values are among the chosen, `joint` when only some are, undefined when the filter drops it.
 */
export function shareOf(values: readonly string[], chosen: readonly string[]): Share | undefined {
  if (chosen.length === 0) return "alone";
  const among = values.filter((value) => chosen.includes(value));
  if (among.length === 0) return undefined;
  return among.length === values.length ? "alone" : "joint";
}

/** In: a line's share under each filter. Out: `alone` only when it is alone in all of them; undefined when any drops it. */
export function shareOfAll(shares: readonly (Share | undefined)[]): Share | undefined {
  if (shares.includes(undefined)) return undefined;
  return shares.includes("joint") ? "joint" : "alone";
}

/** In: lines and how to read their values. Out: the kept lines, each in exactly one of the two. */
export function aloneAndJoint<L>(
  lines: readonly L[],
  valuesOf: (line: L) => readonly string[],
  chosen: readonly string[],
): Record<Share, L[]> {
  const withShare = (share: Share) =>
    lines.filter((line) => shareOf(valuesOf(line), chosen) === share);
  return { alone: withShare("alone"), joint: withShare("joint") };
}
