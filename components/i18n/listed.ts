// What stands between things that are told one after the other: each language has marks of its own.
import type { Locale } from "@/db/vocabulary";

const COMMA: Record<Locale, string> = { en: ", ", ar: "، " };
const SEMICOLON: Record<Locale, string> = { en: "; ", ar: "؛ " };

/** In: what belongs together. Out: "Italy, Qatar". */
export const commaed = (locale: Locale, items: readonly string[]): string =>
  items.join(COMMA[locale]);

/** In: things that each may hold a comma. Out: one after the other, a semicolon between. */
export const enumerated = (locale: Locale, items: readonly string[]): string =>
  items.join(SEMICOLON[locale]);
