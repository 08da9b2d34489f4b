// Things told one after the other: each language has its own marks between them, and its own alphabet.
import type { Locale } from "@/db/vocabulary";
import { INTL_TAG } from "./locales";

const COMMA: Record<Locale, string> = { en: ", ", ar: "، " };
const SEMICOLON: Record<Locale, string> = { en: "; ", ar: "؛ " };

/** In: what belongs together. Out: "Italy, Qatar". */
export const commaed = (locale: Locale, items: readonly string[]): string =>
  items.join(COMMA[locale]);

/** In: things that each may hold a comma. Out: one after the other, a semicolon between. */
export const enumerated = (locale: Locale, items: readonly string[]): string =>
  items.join(SEMICOLON[locale]);

const ALPHABET: Record<Locale, Intl.Collator> = {
  en: new Intl.Collator(INTL_TAG.en),
  ar: new Intl.Collator(INTL_TAG.ar),
};

/** Which of two names comes first in the reader's own alphabet, capitals or not. */
export const alphabetical = (locale: Locale, one: string, other: string): number =>
  ALPHABET[locale].compare(one, other);

/** A name in the middle of an English sentence; Arabic has no capitals. */
export const insideSentence = (locale: Locale, name: string): string =>
  name.charAt(0).toLocaleLowerCase(INTL_TAG[locale]) + name.slice(1);

/** What opens a sentence or a title has a capital letter, where its language has any. */
export const asOpening = (locale: Locale, phrase: string): string =>
  phrase.charAt(0).toLocaleUpperCase(INTL_TAG[locale]) + phrase.slice(1);
