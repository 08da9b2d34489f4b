// What a figure is of, in the reader's words. Keyed by the pair in the data; one without words here stays English.
import { breakdowns as ar } from "./breakdowns/ar";
import { breakdowns as en } from "./breakdowns/en";
import type { Locale } from "./vocabulary";

const TABLES: Record<Locale, Readonly<Record<string, string>>> = { en, ar };
const COMMA: Record<Locale, string> = { en: ", ", ar: "، " };
const withoutKey = (pair: string) => pair.slice(pair.indexOf("=") + 1);

/**
 * A breakdown as a reader would say it: "facility=public hospitals; state=not functioning" →
 * "public hospitals, not functioning".
 * @returns the words and their language: English where one of the pairs has no Arabic.
 */
export function breakdownText(locale: Locale, breakdown: string): { text: string; lang: Locale } {
  const pairs = breakdown.split("; ");
  const known = pairs.every((pair) => locale === "en" || pair in TABLES[locale]);
  const lang = known ? locale : "en";
  const text = pairs.map((pair) => TABLES[lang][pair] ?? withoutKey(pair)).join(COMMA[lang]);
  return { text, lang };
}
