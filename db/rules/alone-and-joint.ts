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
