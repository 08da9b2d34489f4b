import { printPairs } from "@/db/exports/canonical-order";

/** Names every object has: the framework mangles them on the way, so a redirect would never end. */
const isMangled = (key: string) => key in {};

/**
 * The one order of a query: filters as printFilters prints them, everything else after them by name;
 * what a form left empty or said twice is dropped. Nothing else is taken away, so a page can still say what it ignored.
 * @returns the query without "?", or undefined when it is already in that order.
 */
export function canonicalQuery(search: string): string | undefined {
  const sent = [...new URLSearchParams(search)];
  if (sent.some(([key]) => isMangled(key))) return undefined;
  const once = new Map(sent.map((pair) => [JSON.stringify(pair), pair]));
  const canonical = printPairs([...once.values()].filter(([, value]) => value !== ""));
  return canonical === new URLSearchParams(sent).toString() ? undefined : canonical;
}
