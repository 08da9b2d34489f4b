// Codes and addresses run left to right whatever surrounds them.

/** A code (release number, file name) kept in one piece inside an Arabic sentence. */
export const keepLtr = (code: string): string => `\u2066${code}\u2069`;

/** A name of either script, kept from mixing with the words and numbers around it. */
export const keepWhole = (name: string): string => `\u2068${name}\u2069`;
