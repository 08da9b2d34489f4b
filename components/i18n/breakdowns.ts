// What a figure is of, in the reader's words. Keyed by the pair in the data; one without words here stays English.
import type { Locale } from "@/db/vocabulary";
import { breakdowns as ar } from "./ar/breakdowns";
import type { Text } from "./bilingual";
import { breakdowns as en } from "./en/breakdowns";
import { commaed } from "./listed";

const TABLES: Record<Locale, Readonly<Record<string, string>>> = { en, ar };
const withoutKey = (pair: string) => pair.slice(pair.indexOf("=") + 1);

/** "facility=public hospitals; state=not functioning" → "public hospitals, not functioning". */
export function breakdownText(locale: Locale, breakdown: string): Text {
  const pairs = breakdown.split("; ");
  const known = pairs.every((pair) => locale === "en" || pair in TABLES[locale]);
  const lang = known ? locale : "en";
  const text = commaed(
    lang,
    pairs.map((pair) => TABLES[lang][pair] ?? withoutKey(pair)),
  );
  return { text, lang };
}
