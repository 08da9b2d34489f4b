// Sentences by key. A key that is missing does not compile; a value that is missing throws.
import { IntlMessageFormat } from "intl-messageformat";
import type { Locale } from "@/db/vocabulary";
import { ar } from "./ar";
import { inItsCase, inWords, withUnitOnce } from "./dual";
import { en } from "./en";
import { INTL_TAG } from "./locales";

type Catalogue = typeof en;
export type Subject = keyof Catalogue;
export type MessageKey = {
  [S in Subject]: `${S}.${keyof Catalogue[S] & string}`;
}[Subject];
export type Values = Record<string, string | number>;
export type Translate = (key: MessageKey, values?: Values) => string;

const CATALOGUES: Record<Locale, Record<Subject, Record<string, string>>> = { en, ar };
const compiled: Record<Locale, Map<string, IntlMessageFormat | string>> = {
  en: new Map(),
  ar: new Map(),
};

/** The message as written, before any value is put in. */
export function messageText(locale: Locale, key: MessageKey): string {
  const dot = key.indexOf(".");
  const text = CATALOGUES[locale][key.slice(0, dot) as Subject]?.[key.slice(dot + 1)];
  if (text === undefined) throw new RangeError(`no message ${key} in ${locale}`);
  return text;
}

/** A message without holes stays the string it is: most are, and compiling costs. */
export function compiledMessage(locale: Locale, key: MessageKey): IntlMessageFormat | string {
  const known = compiled[locale].get(key);
  if (known !== undefined) return known;
  const text = messageText(locale, key);
  const message = text.includes("{")
    ? new IntlMessageFormat(text, INTL_TAG[locale], undefined, { ignoreTag: true })
    : text;
  compiled[locale].set(key, message);
  return message;
}

/** A label or an amount is read in columns, where digits are; only a message with words of its own is a sentence. */
const isSentence = (key: MessageKey): boolean =>
  !key.startsWith("units.") && HAS_WORDS.test(messageText("ar", key).replace(PLACES, ""));
const PLACES = /\{[a-zA-Z]+\}/g;
const HAS_WORDS = /\p{L}/u;

const translate =
  (locale: Locale): Translate =>
  (key, values) => {
    const message = compiledMessage(locale, key);
    if (typeof message === "string") return message;
    const text = String(message.format(values));
    if (locale === "en") return text;
    const once = withUnitOnce(text);
    return isSentence(key) ? inItsCase(inWords(once)) : inItsCase(once);
  };

const TRANSLATE: Record<Locale, Translate> = { en: translate("en"), ar: translate("ar") };

/** In: a language. Out: t(key, values), which writes one message in it. */
export const words = (locale: Locale): Translate => TRANSLATE[locale];
