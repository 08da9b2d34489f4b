import { CHOOSING_KEYS, type DealFilters, NO_FILTERS } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import { filterWords } from "../filters/filter-words";
import { INTL_TAG } from "../i18n/locales";
import { words } from "../i18n/messages";

/** More ids than this would bury the finding. */
const MOST_NAMED = 2;

/** The filter as the beginning of a title; undefined where nothing but the usual kind of money is chosen. */
export function filterPhrase(
  locale: Locale,
  filters: DealFilters,
  { money = true } = {},
): string | undefined {
  const { deal } = filters;
  const many = deal.length > MOST_NAMED;
  const own: DealFilters = {
    ...NO_FILTERS,
    ...Object.fromEntries(CHOOSING_KEYS.map((key) => [key, filters[key]])),
    // "Counted" goes without saying in a title that names counted money.
    counting: filters.counting.filter((one) => one !== "counted"),
    // Nor does investment, where money is drawn; where deals are counted all kinds stand together.
    flow: money && filters.flow.join() === "investment" ? [] : filters.flow,
    deal: many ? [] : deal,
  };
  const parts = [
    ...(many ? [words(locale)("findings.chosen-deals", { count: deal.length })] : []),
    ...(CHOOSING_KEYS.some((key) => isSet(own[key])) ? [filterWords(locale, own)] : []),
  ];
  return parts.length > 0 ? parts.join(" · ") : undefined;
}

const isSet = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== undefined);

/** What a chart finds, and under which filter it finds it. */
export function namedFinding(
  locale: Locale,
  filters: DealFilters,
  finding: string,
  look: { money?: boolean } = {},
): string {
  const filter = filterPhrase(locale, filters, look);
  // "Saudi Arabia: Saudi Arabia alone, with $2 bn" says it twice.
  if (filter && finding.startsWith(filter)) return finding;
  return filter
    ? words(locale)("findings.filtered", { filter: asOpening(locale, filter), finding })
    : finding;
}

/** A title opens with a capital letter, where its language has any. */
const asOpening = (locale: Locale, phrase: string) =>
  phrase.charAt(0).toLocaleUpperCase(INTL_TAG[locale]) + phrase.slice(1);
