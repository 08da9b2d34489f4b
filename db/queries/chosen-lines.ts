// The same meaning of filters as in where.ts, over the index instead of in SQL; a test holds the two together.
import { CHOOSING_KEYS, type DealFilters, type FilterKey, partsAsked } from "../filters";
import { matchExpression } from "../fold";
import type { Db } from "../open";
import { addBit, allBits, anyOf, type Bits, hasBit, keepOnly, noBits } from "./bits";
import { type LineIndex, lineIndex } from "./line-index";
import { monthsOf } from "./months";
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

/** "Or" inside one breakdown, "and" between breakdowns. */
function inParts(index: LineIndex, filters: DealFilters): Bits | undefined {
  const asked = partsAsked(filters).map(([dimension, parts]) => {
    const { values, codes } = dimension === "month" ? monthsOf(index) : index.parts[dimension];
    const own = new Set(parts.map((part) => values.indexOf(part)));
    return { codes, own };
  });
  if (asked.length === 0) return undefined;
  return where(index, (at) => asked.every(({ codes, own }) => own.has(codes[at] ?? -1)));
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

/** A date known only to the month could lie on either side: it is kept when it may lie inside. */
const lastingTo = (index: LineIndex, day: number) =>
  where(index, (at) => (index.firstTo[at] ?? 0) >= day);
const begunBy = (index: LineIndex, day: number) =>
  where(index, (at) => index.firstFrom[at] !== 0 && (index.firstFrom[at] ?? 0) <= day);

const DEALS = "select rowid from lines where id in (select value from json_each(?))";

const NAMED = ["country", "sector", "governorate"] as const;

/** Of the lines that name a chosen value of one dimension: those that name no other, or those that do. */
function shared(index: LineIndex, filters: DealFilters): Bits | undefined {
  const [key, share] = (filters.share?.split(":") ?? []) as [(typeof NAMED)[number]?, string?];
  if (!key || filters[key].length === 0) return undefined;
  const chosen = new Set<string>(filters[key]);
  const others = [...index[key]].flatMap(([value, set]) => (chosen.has(value) ? [] : [set]));
  const joint = anyOf(index.size, others);
  return share === "joint" ? joint : where(index, (at) => !hasBit(joint, at));
}

type ChoosingKey = (typeof CHOOSING_KEYS)[number];

/** One filter's lines; undefined where it asks nothing. A filter that is not listed here does not compile. */
function chosenBy(
  db: Db,
  index: LineIndex,
  filters: DealFilters,
  key: ChoosingKey,
): Bits | undefined {
  const { stage, deal, from, to, q } = filters;
  switch (key) {
    case "country":
    case "sector":
    case "governorate":
    case "flow":
    case "counting":
      return filters[key].length > 0 ? valued(index, index[key], filters[key]) : undefined;
    case "stage":
      return stage.length > 0
        ? anyOf(index.size, [valued(index, index.band, stage), valued(index, index.stage, stage)])
        : undefined;
    case "deal":
      return deal.length > 0 ? withRows(db, index, DEALS, JSON.stringify(deal)) : undefined;
    case "part":
      return inParts(index, filters);
    case "share":
      return shared(index, filters);
    case "from":
      return from ? lastingTo(index, dayNumber(firstDay(from))) : undefined;
    case "to":
      return to ? begunBy(index, dayNumber(lastDay(to))) : undefined;
    case "q":
      return q === undefined ? undefined : found(db, index, q);
    default:
      throw new RangeError(`nothing is chosen by ${key satisfies never}`);
  }
}

const MOST_KEPT = 64;
const answers = new WeakMap<Db, Map<string, Bits | undefined>>();

/** The same value of one filter is asked for by every count of a page: the last ones are kept. */
function remembered(
  db: Db,
  index: LineIndex,
  filters: DealFilters,
  key: ChoosingKey,
): Bits | undefined {
  const kept = answers.get(db) ?? new Map<string, Bits | undefined>();
  answers.set(db, kept);
  // Whether a line is shared depends on what is chosen beside it.
  const beside = key === "share" ? NAMED.map((named) => filters[named]) : [];
  const name = JSON.stringify([key, filters[key], beside]);
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
