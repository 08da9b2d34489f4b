// The same meaning of filters as in where.ts, over the index instead of in SQL; a test holds the two together.
import { CHOOSING_KEYS, type DealFilters, type FilterKey } from "../filters";
import { matchExpression } from "../fold";
import type { Db } from "../open";
import { addBit, allBits, anyOf, type Bits, keepOnly, noBits } from "./bits";
import { type LineIndex, lineIndex } from "./line-index";
import { firstDay, lastDay } from "./where";

const dayNumber = (day: string) => Number(day.replaceAll("-", ""));

function valued(
  index: LineIndex,
  sets: ReadonlyMap<string, Bits>,
  values: readonly string[],
): Bits {
  return anyOf(
    index.size,
    values.flatMap((value) => sets.get(value) ?? []),
  );
}

function where(index: LineIndex, holds: (at: number) => boolean): Bits {
  const bits = noBits(index.size);
  for (let at = 0; at < index.size; at++) if (holds(at)) addBit(bits, at);
  return bits;
}

function inPart(index: LineIndex, part: string): Bits {
  const [dimension = "", ...key] = part.split(":");
  const { values, codes } = index.parts[dimension as keyof LineIndex["parts"]];
  const code = values.indexOf(key.join(":"));
  return where(index, (at) => codes[at] === code);
}

/** Rows of `search` and of `lines` are written one for one. */
function withRows(db: Db, index: LineIndex, sql: string, value: string): Bits {
  const bits = noBits(index.size);
  for (const row of db.$client.prepare<[string], number>(sql).pluck().iterate(value))
    addBit(bits, row - 1);
  return bits;
}

function found(db: Db, index: LineIndex, q: string): Bits {
  const match = matchExpression(q);
  return match === undefined
    ? noBits(index.size)
    : withRows(db, index, "select rowid from search where search match ?", match);
}

const DEALS = "select rowid from lines where id in (select value from json_each(?))";

/** One filter's lines; undefined where it asks nothing. */
function chosenBy(
  db: Db,
  index: LineIndex,
  filters: DealFilters,
  key: FilterKey,
): Bits | undefined {
  switch (key) {
    case "country":
    case "sector":
    case "governorate":
    case "flow":
    case "counting":
      return filters[key].length > 0 ? valued(index, index[key], filters[key]) : undefined;
    case "stage": {
      const { stage } = filters;
      if (stage.length === 0) return undefined;
      return anyOf(index.size, [
        valued(index, index.band, stage),
        valued(index, index.stage, stage),
      ]);
    }
    case "deal":
      return filters.deal.length > 0
        ? withRows(db, index, DEALS, JSON.stringify(filters.deal))
        : undefined;
    case "part":
      return filters.part ? inPart(index, filters.part) : undefined;
    case "from": {
      if (!filters.from) return undefined;
      const from = dayNumber(firstDay(filters.from));
      return where(index, (at) => (index.firstTo[at] ?? 0) >= from);
    }
    case "to": {
      if (!filters.to) return undefined;
      const to = dayNumber(lastDay(filters.to));
      return where(index, (at) => index.firstFrom[at] !== 0 && (index.firstFrom[at] ?? 0) <= to);
    }
    case "q":
      return filters.q === undefined ? undefined : found(db, index, filters.q);
    default:
      return undefined;
  }
}

const MOST_KEPT = 64;
const answers = new WeakMap<Db, Map<string, Bits | undefined>>();

/** The same value of one filter is asked for by every count of a page: the last ones are kept. */
function remembered(
  db: Db,
  index: LineIndex,
  filters: DealFilters,
  key: FilterKey,
): Bits | undefined {
  const kept = answers.get(db) ?? new Map<string, Bits | undefined>();
  answers.set(db, kept);
  const name = JSON.stringify([key, filters[key]]);
  if (kept.has(name)) return kept.get(name);
  const bits = chosenBy(db, index, filters, key);
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(name, bits);
  return bits;
}

/**
 * The lines that a set of filters chooses: "or" inside a filter, "and" between filters.
 * @param without a filter to leave out, for counting its own values.
 */
export function chosenLines(db: Db, filters: DealFilters, without?: FilterKey): Bits {
  const index = lineIndex(db);
  const bits = allBits(index.size);
  for (const key of CHOOSING_KEYS) {
    const own = key === without ? undefined : remembered(db, index, filters, key);
    if (own) keepOnly(bits, own);
  }
  return bits;
}
