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

/** A subtitle that names the kind of money where it is not the usual one. */
export const withFlow = (note: string, filters: DealFilters, locale: Locale) =>
  filters.flow[0] && filters.flow[0] !== "investment"
    ? `${note} (${names(locale).flow[filters.flow[0]]})`
    : note;
