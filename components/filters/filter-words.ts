// The filter as one phrase: for titles, sentences and file names' readers.
import type { DealFilters } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import { commaed } from "../i18n/listed";
import { INTL_TAG } from "../i18n/locales";
import { words } from "../i18n/messages";
import { type Chosen, chosenFilters } from "./chosen-filters";

const EITHER: Record<Locale, Intl.ListFormat> = {
  en: new Intl.ListFormat(INTL_TAG.en, { type: "disjunction" }),
  ar: new Intl.ListFormat(INTL_TAG.ar, { type: "disjunction" }),
};
const SEPARATOR: Record<Locale, string> = { en: "; ", ar: "؛ " };

/** A title that names sixty deals is none. */
const MOST_SAID = 6;

/** Parts of two breakdowns are two filters. */
export const filterOf = ({ key, value }: Chosen) =>
  key === "part" ? `part ${value.slice(0, value.indexOf(":"))}` : key;

/** Repeats inside one filter. */
export function either(locale: Locale, labels: readonly string[]): string {
  if (labels.length <= MOST_SAID) return EITHER[locale].format(labels);
  const said = labels.slice(0, MOST_SAID - 1);
  return words(locale)("filters.and-more", {
    names: commaed(locale, said),
    count: labels.length - said.length,
  });
}

/** In: filters. Out: "Saudi Arabia or Qatar; Power; from July 2025". Repeats inside one filter mean "or". */
export function filterWords(locale: Locale, filters: DealFilters): string {
  const chosen = chosenFilters(locale, filters);
  if (chosen.length === 0) return words(locale)("filters.everything");
  const names = [...new Set(chosen.map(filterOf))];
  return names
    .map((name) => chosen.filter((one) => filterOf(one) === name).map(({ label }) => label))
    .map((labels) => either(locale, labels))
    .join(SEPARATOR[locale]);
}
