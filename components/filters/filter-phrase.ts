// The deals a filter chooses, as the subject of a sentence: "Investment from Saudi Arabia in power, from July 2025".
import type { DealFilters } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import { commaed, insideSentence } from "../i18n/listed";
import { words } from "../i18n/messages";
import { chosenFilters } from "./chosen-filters";
import { either, filterOf } from "./filter-words";

/** Each has a preposition of its own; everything else follows after a comma. */
const PLACED = ["country", "sector", "governorate"] as const;

/** In: what is chosen from, and filters. Out: that, and which of it, in the order a sentence says it. */
export function filterPhrase(locale: Locale, what: string, filters: DealFilters): string {
  const t = words(locale);
  const chosen = chosenFilters(locale, filters);
  const said = (name: string) =>
    either(
      locale,
      chosen
        .filter((one) => filterOf(one) === name)
        .map(({ key, label }) =>
          key === "sector" || key === "stage" || key === "flow"
            ? insideSentence(locale, label)
            : label,
        ),
    );
  const placed = PLACED.filter((key) => filters[key].length > 0).reduce<string>(
    (phrase, key) => t(`filters.phrase-${key}`, { what: phrase, names: said(key) }),
    what,
  );
  const others = [...new Set(chosen.map(filterOf))].filter(
    (name) => !PLACED.some((key) => key === name),
  );
  return commaed(locale, [placed, ...others.map(said)]);
}
