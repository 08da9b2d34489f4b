// The filter as one phrase: for titles, sentences and file names' readers.
import type { DealFilters } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import { INTL_TAG } from "../i18n/locales";
import { words } from "../i18n/messages";
import { chosenFilters } from "./chosen-filters";

const EITHER: Record<Locale, Intl.ListFormat> = {
  en: new Intl.ListFormat(INTL_TAG.en, { type: "disjunction" }),
  ar: new Intl.ListFormat(INTL_TAG.ar, { type: "disjunction" }),
};
const SEPARATOR: Record<Locale, string> = { en: "; ", ar: "؛ " };

/** In: filters. Out: "Saudi Arabia or Qatar; Power; from July 2025". Repeats inside one filter mean "or". */
export function filterWords(locale: Locale, filters: DealFilters): string {
  const chosen = chosenFilters(locale, filters);
  if (chosen.length === 0) return words(locale)("filters.everything");
  const keys = [...new Set(chosen.map(({ key }) => key))];
  return keys
    .map((key) => chosen.filter((one) => one.key === key).map(({ label }) => label))
    .map((labels) => EITHER[locale].format(labels))
    .join(SEPARATOR[locale]);
}
