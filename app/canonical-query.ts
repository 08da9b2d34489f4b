import { FILTER_KEYS } from "@/db/filters";

const place = (key: string) => {
  const at = (FILTER_KEYS as readonly string[]).indexOf(key);
  return at < 0 ? FILTER_KEYS.length : at;
};

/**
 * The one order of a query: filters as printFilters prints them, everything else after them by name;
 * what a form left empty is dropped. Nothing else is taken away, so a page can still say what it ignored.
 * @returns the query without "?", or undefined when it is already in that order.
 */
export function canonicalQuery(search: string): string | undefined {
  const sent = new URLSearchParams(search);
  const pairs = [...sent].filter(([, value]) => value !== "");
  const ordered = [...pairs].sort(
    ([a, v], [b, w]) =>
      place(a) - place(b) || (a < b ? -1 : a > b ? 1 : v < w ? -1 : v > w ? 1 : 0),
  );
  const canonical = new URLSearchParams(ordered).toString();
  const current = new URLSearchParams([...sent]).toString();
  return canonical === current ? undefined : canonical;
}
