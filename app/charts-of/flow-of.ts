import { insideSentence } from "@/components/i18n/listed";
import { words } from "@/components/i18n/messages";
import { names } from "@/components/i18n/names";
import { chosenBy, type DealFilters } from "@/db/filters";
import type { Flow, Locale } from "@/db/vocabulary";

/** A chart draws one kind of money: the one asked for, else investment. */
export const flowOf = (filters: DealFilters): Flow =>
  filters.flow.length === 0 || filters.flow.includes("investment")
    ? "investment"
    : (filters.flow[0] ?? "investment");

/** The filters of a chart of money. */
export const oneFlow = (filters: DealFilters): DealFilters => ({
  ...chosenBy(filters),
  flow: [flowOf(filters)],
});

/** A subtitle begins with the kind of money: kinds never share a drawing, and the reader must know which. */
export const withFlow = (note: string, filters: DealFilters, locale: Locale) =>
  words(locale)("parts.of-flow", {
    flow: names(locale).flow[flowOf(filters)],
    note: insideSentence(locale, note),
  });
