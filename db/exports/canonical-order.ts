// One order of a query for every address: the filters as the pages print them, then the rest by name.
import { FILTER_KEYS } from "../filters";

function place(name: string): number {
  const at = (FILTER_KEYS as readonly string[]).indexOf(name);
  return at < 0 ? FILTER_KEYS.length : at;
}

/** Compares pairs of name and value for sorting; equal only when both are. */
export function inCanonicalOrder(
  [a, v]: readonly [string, string],
  [b, w]: readonly [string, string],
): number {
  return place(a) - place(b) || (a < b ? -1 : a > b ? 1 : v < w ? -1 : v > w ? 1 : 0);
}

/** A query in its canonical order, without "?". */
export const printPairs = (pairs: Iterable<readonly [string, string]>): string =>
  new URLSearchParams(
    [...pairs].sort(inCanonicalOrder).map(([name, value]) => [name, value]),
  ).toString();
