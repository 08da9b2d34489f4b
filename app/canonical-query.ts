import { printPairs } from "@/db/exports/canonical-order";

/** Names every object has: the framework mangles them on the way, so a redirect would never end. */
const isMangled = (key: string) => key in {};

/** As the parsers read it: no blanks around it nor twice within, letters put together. */
const asRead = (value: string) => value.normalize("NFC").trim().replace(/\s+/g, " ");

/**
 * The one order of a query: filters as printFilters prints them, everything else after them by name;
 * what a form left empty or said twice is dropped. Nothing else is taken away, so a page can still say what it ignored.
 * @param keepsBlank a value of blanks alone is left as it is, for a file to refuse; a page drops it like an empty one.
 * @returns the query without "?", or undefined when it is already in that order.
 */
export function canonicalQuery(search: string, keepsBlank: boolean): string | undefined {
  const sent = [...new URLSearchParams(search)];
  if (sent.some(([key]) => isMangled(key))) return undefined;
  const read = sent.map(([key, value]): [string, string] => [
    key,
    asRead(value) || (keepsBlank ? value : ""),
  ]);
  const once = new Map(read.map((pair) => [JSON.stringify(pair), pair]));
  const canonical = printPairs([...once.values()].filter(([, value]) => value !== ""));
  return canonical === new URLSearchParams(sent).toString() ? undefined : canonical;
}
