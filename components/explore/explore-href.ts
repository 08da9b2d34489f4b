import { type DealFilters, printFilters } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import { type Choice, printChoice } from "./choice";

/** The explore page with these filters and this choice: what goes without saying is left out. */
export function exploreHref(
  locale: Locale,
  path: string,
  filters: Partial<DealFilters>,
  choice: Choice,
): string {
  const query = new URLSearchParams([
    ...new URLSearchParams(printFilters(filters)),
    ...printChoice(choice),
  ]).toString();
  return `/${locale}${path}${query === "" ? "" : `?${query}`}`;
}
