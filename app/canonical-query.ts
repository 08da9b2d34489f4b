import { printPairs } from "@/db/exports/canonical-order";

/**
 * The one order of a query: filters as printFilters prints them, everything else after them by name;
 * what a form left empty is dropped. Nothing else is taken away, so a page can still say what it ignored.
 * @returns the query without "?", or undefined when it is already in that order.
 */
export function canonicalQuery(search: string): string | undefined {
  const sent = [...new URLSearchParams(search)];
  const canonical = printPairs(sent.filter(([, value]) => value !== ""));
  return canonical === new URLSearchParams(sent).toString() ? undefined : canonical;
}
