import type { DealFilters, ListKey } from "../filters";
import type { Db } from "../open";
import { type Bits, countShared } from "./bits";
import { chosenLines } from "./chosen-lines";
import { lineIndex } from "./line-index";

export type Facet = { value: string; lines: number };

const counted = (sets: ReadonlyMap<string, Bits>, chosen: Bits): Facet[] =>
  [...sets].flatMap(([value, set]) => {
    const lines = countShared(set, chosen);
    return lines > 0 ? [{ value, lines }] : [];
  });

/**
 * How many lines stand behind each value of a filter, with all other filters kept and its own left out.
 * A line with two countries is counted at both.
 * @returns values with at least one line, most first; stages together with the bands that hold them.
 */
export function countValues(db: Db, filters: DealFilters, key: ListKey): Facet[] {
  const index = lineIndex(db);
  const chosen = chosenLines(db, filters, key);
  if (key !== "stage") return sorted(counted(index[key], chosen));
  const bands = counted(index.band, chosen).sort(byValue);
  const stages = counted(index.stage, chosen).sort(byValue);
  return [...bands, ...stages.filter(({ value }) => !index.band.has(value))];
}

/**
 * How many lines name each value, with all filters kept: a line with two governorates is counted at both.
 * @returns values with at least one line, most first.
 */
export const countNamed = (
  db: Db,
  filters: DealFilters,
  key: "country" | "sector" | "governorate",
): Facet[] => sorted(counted(lineIndex(db)[key], chosenLines(db, filters)));

const byValue = (a: Facet, b: Facet) => (a.value < b.value ? -1 : 1);

const sorted = (facets: Facet[]) =>
  facets.sort((a, b) => b.lines - a.lines || a.value.localeCompare(b.value, "en"));
