// A release never changes, so what pages count by is read from it once and kept: a bit a line for every value, a
// column for every amount. Five filters' counts over a million lines are milliseconds this way and seconds in SQL.
import type { Db } from "../open";
import { addBit, type Bits, noBits } from "./bits";

/** Codes of a column that has few different values: `values[codes[line]]`. */
export type Coded = { values: (string | null)[]; codes: Uint16Array | Uint32Array };

export type LineIndex = {
  /** How many lines; line n (from 0) is the row n + 1 of `lines`. */
  size: number;
  /** Lines by value, of each filter that has a list. */
  country: ReadonlyMap<string, Bits>;
  sector: ReadonlyMap<string, Bits>;
  governorate: ReadonlyMap<string, Bits>;
  stage: ReadonlyMap<string, Bits>;
  band: ReadonlyMap<string, Bits>;
  flow: ReadonlyMap<string, Bits>;
  /** "counted", or why a line is left out. */
  counting: ReadonlyMap<string, Bits>;
  parts: Record<"country" | "sector" | "governorate", Coded>;
  /** Days as numbers, 20251231; 0: no dated event. */
  firstFrom: Uint32Array;
  firstTo: Uint32Array;
  /** Flow, band, counted, left_out, kind and stated as JSON: what lines are added up by. */
  fate: Coded;
  stages: Coded;
  /** Whole US dollars, 0 where none is stated. */
  low: Float64Array;
  amount: Float64Array;
  high: Float64Array;
};

const ROW = `select flow, band, counted, left_out, kind, stated, stage, country_part, sector_part, governorate_part,
  replace(first_from, '-', '') + 0, replace(first_to, '-', '') + 0, low, amount, high from lines order by rowid`;

function coder(size: number) {
  const byValue = new Map<string | null, number>();
  const codes = new Uint32Array(size);
  const put = (at: number, value: string | null) => {
    let code = byValue.get(value);
    if (code === undefined) {
      code = byValue.size;
      byValue.set(value, code);
    }
    codes[at] = code;
  };
  return { put, coded: (): Coded => ({ values: [...byValue.keys()], codes }) };
}

/** One set of lines for each value of a coded column. */
function setsOf({ values, codes }: Coded): Map<string, Bits> {
  const sets = values.map(() => noBits(codes.length));
  for (let at = 0; at < codes.length; at++) {
    const set = sets[codes[at] ?? 0];
    if (set) addBit(set, at);
  }
  return new Map(values.flatMap((value, i) => (value === null ? [] : [[value, sets[i] as Bits]])));
}

/** How far a deal's place is looked for after that of the deal before it. */
const NEAR = 64;

/** Publishing writes deals and all they name in one order, so a place is mostly found beside the last one. */
function placer(ids: readonly string[]): (id: string) => number {
  let places: Map<string, number> | undefined;
  let last = 0;
  return (id) => {
    for (let at = last; at < last + NEAR && at < ids.length; at++) {
      if (ids[at] === id) {
        last = at;
        return at;
      }
    }
    places ??= new Map(ids.map((each, at) => [each, at]));
    const at = places.get(id);
    if (at === undefined) throw new RangeError(`there is no line of the deal ${id}`);
    last = at;
    return at;
  };
}

/** Lines by what their deals name. */
function namedSets(db: Db, ids: readonly string[], table: string, column: string) {
  const sets = new Map<string, Bits>();
  const placeOf = placer(ids);
  const rows = db.$client
    .prepare<[], [string, string]>(`select deal, ${column} from ${table} order by rowid`)
    .raw(true);
  for (const [deal, value] of rows.iterate() as Iterable<[string, string]>) {
    const set = sets.get(value) ?? noBits(ids.length);
    sets.set(value, set);
    addBit(set, placeOf(deal));
  }
  return sets;
}

function readIndex(db: Db): LineIndex {
  const ids = db.$client.prepare<[], string>("select id from lines order by rowid").pluck().all();
  const size = ids.length;
  const last = db.$client.prepare<[], number>("select max(rowid) from lines").pluck().get() ?? 0;
  if (last !== size)
    throw new RangeError(`the lines are numbered to ${last}, but there are ${size}`);
  const coders = Array.from({ length: 8 }, () => coder(size));
  const [flow, band, counting, fate, stage, country, sector, governorate] = coders;
  const [low, amount, high] = [0, 1, 2].map(() => new Float64Array(size));
  const [firstFrom, firstTo] = [0, 1].map(() => new Uint32Array(size));
  if (!flow || !band || !counting || !fate || !stage || !country || !sector || !governorate)
    throw new RangeError("eight columns");
  if (!low || !amount || !high || !firstFrom || !firstTo) throw new RangeError("five columns");
  let at = 0;
  for (const r of db.$client.prepare(ROW).raw(true).iterate() as Iterable<(string | null)[]>) {
    flow.put(at, r[0] ?? null);
    band.put(at, r[1] ?? null);
    counting.put(at, Number(r[2]) === 1 ? "counted" : (r[3] ?? null));
    fate.put(
      at,
      `["${r[0]}","${r[1]}",${r[2]},${r[3] === null ? null : `"${r[3]}"`},"${r[4]}",${r[5]}]`,
    );
    stage.put(at, r[6] ?? null);
    country.put(at, r[7] ?? null);
    sector.put(at, r[8] ?? null);
    governorate.put(at, r[9] ?? null);
    firstFrom[at] = Number(r[10] ?? 0);
    firstTo[at] = Number(r[11] ?? 0);
    low[at] = Number(r[12] ?? 0);
    amount[at] = Number(r[13] ?? 0);
    high[at] = Number(r[14] ?? 0);
    at++;
  }
  return {
    size,
    country: namedSets(db, ids, "deal_countries", "iso3"),
    sector: namedSets(db, ids, "deal_sectors", "sector"),
    governorate: namedSets(db, ids, "deal_governorates", "governorate"),
    stage: setsOf(stage.coded()),
    band: setsOf(band.coded()),
    flow: setsOf(flow.coded()),
    counting: setsOf(counting.coded()),
    parts: { country: country.coded(), sector: sector.coded(), governorate: governorate.coded() },
    firstFrom,
    firstTo,
    fate: fate.coded(),
    stages: stage.coded(),
    low,
    amount,
    high,
  };
}

const known = new WeakMap<Db, LineIndex>();

/** The index of a release's lines, read on first use: some 3 ms for the real data, seconds for a million lines. */
export function lineIndex(db: Db): LineIndex {
  const kept = known.get(db);
  if (kept) return kept;
  const index = readIndex(db);
  known.set(db, index);
  return index;
}
