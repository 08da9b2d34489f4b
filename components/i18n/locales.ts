// The two languages: which way they run, and how Intl is asked for their dates and numbers.
import { LOCALES, type Locale } from "@/db/vocabulary";

/** Western digits in both; Syrian month names in Arabic. */
export const INTL_TAG: Record<Locale, string> = { en: "en-GB", ar: "ar-SY-u-nu-latn" };

export const DIRECTION: Record<Locale, "ltr" | "rtl"> = { en: "ltr", ar: "rtl" };

export const OTHER_LOCALE: Record<Locale, Locale> = { en: "ar", ar: "en" };

export const isLocale = (text: string): text is Locale =>
  (LOCALES as readonly string[]).includes(text);

const RTL_LANGUAGES = new Set(["ar", "fa", "he", "ur", "ku"]);

/** Which way a text runs, by its two-letter language: titles keep their own direction. */
export const directionOf = (language: string): "ltr" | "rtl" =>
  RTL_LANGUAGES.has(language) ? "rtl" : "ltr";
