// Codes and addresses run left to right whatever surrounds them.

/** A code (release number, file name) kept in one piece inside an Arabic sentence. */
export const keepLtr = (code: string): string => `\u2066${code}\u2069`;

/** A name of either script, kept from mixing with the words and numbers around it. */
export const keepWhole = (name: string): string =>
  `${nameDirection(name) === "rtl" ? "\u2067" : "\u2068"}${name}\u2069`;

const ARABIC = /\p{Script=Arabic}/u;

/**
 * A name that begins in Latin letters and goes on in Arabic («The Sun الماليزية (فرانس برس)») is an Arabic one: by its
 * first letter it would run from the left, its brackets the wrong way round. Undefined: its letters tell.
 */
export const nameDirection = (name: string): "rtl" | undefined =>
  ARABIC.test(name) ? "rtl" : undefined;
