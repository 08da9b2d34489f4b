// Every address the components link to is made here.
import { type DealFilters, type ListKey, NO_FILTERS, printFilters } from "@/db/filters";
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

/** The page of one step of the path from everything claimed to what is counted: the deals that add up to it. */
export function stepHref(locale: Locale, filters: Partial<DealFilters>, step: string): string {
  const address = href(locale, "/path", filters);
  return `${address}${address.includes("?") ? "&" : "?"}step=${step}`;
}

/** The same page in another language: path and query stay as they are. */
export function sameInLocale(locale: Locale, path: string, query: string): string {
  return `/${locale}${path === "/" ? "" : path}${query ? `?${query}` : ""}`;
}

export type RemovableKey = ListKey | "counting" | "deal" | "part" | "share" | "from" | "to" | "q";

/** Filters with one thing taken out: a value of a list, or a date, a part or the search as a whole. */
export function without(filters: DealFilters, key: RemovableKey, value?: string): DealFilters {
  const current = filters[key];
  if (!Array.isArray(current)) {
    const { [key]: _, ...left } = filters;
    return { ...NO_FILTERS, ...left, page: 1 };
  }
  return { ...filters, [key]: current.filter((one) => one !== value), page: 1 };
}
