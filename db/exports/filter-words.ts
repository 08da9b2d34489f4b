// What was asked, in plain English, for the file that travels without its address.
import { countryName } from "../countries";
import { groupBy } from "../rules/group-by";
import type { Names } from "./names";
import type { Query } from "./query";

const or = (words: readonly string[]): string => words.join(" or ");

/** Parts of one breakdown mean "or", those of two breakdowns are two filters. */
const partWords = (parts: readonly string[]): string[] =>
  [...groupBy(parts, (part) => part.slice(0, part.indexOf(":")))].map(
    ([dimension, own]) =>
      `Parts by ${dimension}: ${or(own.map((part) => part.slice(dimension.length + 1)).sort())}`,
  );

/**
 * A query's deal filters as English phrases, one a filter; empty when all deals are asked for.
 * @throws RangeError for a sector or governorate the release does not name.
 */
export function filterWords(query: Query, names: Names): string[] {
  const phrase: Record<string, (values: readonly string[]) => string> = {
    country: (v) => `Country: ${or(v.map((code) => countryName(code, "en")))}`,
    sector: (v) => `Sector: ${or(v.map((code) => names.sector(code).en))}`,
    governorate: (v) => `Governorate: ${or(v.map((code) => names.governorate(code).en))}`,
    stage: (v) => `Stage: ${or(v)}`,
    flow: (v) => `Flow: ${or(v)}`,
    counting: (v) => `Counting: ${or(v)}`,
    deal: (v) => `Deals: ${v.join(", ")}`,
    share: (v) => `Share: ${or(v)}`,
    from: (v) => `First reported in or after: ${or(v)}`,
    to: (v) => `First reported in or before: ${or(v)}`,
    q: (v) => `Holding the words: ${or(v)}`,
  };
  return [...query].flatMap(([name, values]) =>
    name === "part" ? partWords(values) : (phrase[name]?.(values) ?? []),
  );
}
