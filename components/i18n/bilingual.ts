// A text that may exist in one language only: Arabic readers are given the English, marked as English.
import type { Locale } from "@/db/vocabulary";

export type Text = { text: string; lang: Locale };

/** In: both versions, either of which may be missing. Out: the reader's own, else the other; undefined when there is none. */
export function textIn(
  locale: Locale,
  en: string | null | undefined,
  ar: string | null | undefined,
) {
  const versions: Record<Locale, string | null | undefined> = { en, ar };
  const own = versions[locale];
  if (own) return { text: own, lang: locale } satisfies Text;
  const other: Locale = locale === "en" ? "ar" : "en";
  const text = versions[other];
  return text ? ({ text, lang: other } satisfies Text) : undefined;
}

/** The same for a text whose English is always there: titles, summaries, questions. */
export const titleIn = (locale: Locale, en: string, ar: string | null | undefined): Text =>
  textIn(locale, en, ar) ?? { text: en, lang: "en" };
