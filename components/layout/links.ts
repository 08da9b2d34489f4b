// Every address the components link to is made here.
import { type DealFilters, printFilters } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";

/**
 * In: a language, a path without it ("/deals"), and filters. Out: an address whose query is canonical.
 * Give `{ release }` alone to keep a pinned release on pages that have no filters.
 */
export function href(locale: Locale, path: string, filters: Partial<DealFilters> = {}): string {
  const query = printFilters(filters);
  const [before, anchor] = path.split("#");
  const address = `/${locale}${before === "/" ? "" : before}${query ? `?${query}` : ""}`;
  return anchor === undefined ? address : `${address}#${anchor}`;
}

/** The same page in another language: path and query stay as they are. */
export function sameInLocale(locale: Locale, path: string, query: string): string {
  return `/${locale}${path === "/" ? "" : path}${query ? `?${query}` : ""}`;
}

export type ListFilter = "country" | "sector" | "governorate" | "stage" | "flow";

/** Filters with one value taken out: a value of a list, or a date or the search as a whole. */
export function without(
  filters: DealFilters,
  key: ListFilter | "from" | "to" | "q",
  value?: string,
): DealFilters {
  const current = filters[key];
  const left = Array.isArray(current) ? current.filter((one) => one !== value) : undefined;
  return { ...filters, [key]: left, page: 1 };
}
