import {
  and,
  eq,
  exists,
  gte,
  inArray,
  isNotNull,
  lte,
  not,
  notInArray,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { type DealFilters, type FilterKey, partsAsked } from "../filters";
import { matchExpression } from "../fold";
import type { Db } from "../open";
import { deal_countries, deal_governorates, deal_sectors } from "../schema/deals";
import { lines } from "../schema/money";
import { BANDS, STAGES } from "../vocabulary";

const PART_COLUMN = {
  country: lines.country_part,
  sector: lines.sector_part,
  governorate: lines.governorate_part,
  // A date known only to the year has no month: it is a part of its own.
  month: sql`case when ${lines.first_from} is null then 'none'
    when substr(${lines.first_from}, 1, 7) = substr(${lines.first_to}, 1, 7) then substr(${lines.first_from}, 1, 7)
    else substr(${lines.first_from}, 1, 4) end`,
};

const NAMED = {
  country: { table: deal_countries, value: deal_countries.iso3 },
  sector: { table: deal_sectors, value: deal_sectors.sector },
  governorate: { table: deal_governorates, value: deal_governorates.governorate },
};
const MANY_VALUED = ["country", "sector", "governorate"] as const;
type ManyValued = (typeof MANY_VALUED)[number];

/** Lines whose deal names a value of which the condition is true. */
function names(db: Db, key: ManyValued, condition: SQL): SQL {
  const { table } = NAMED[key];
  return exists(
    db
      .select({ one: sql`1` })
      .from(table)
      .where(and(sql`${table.deal} = ${lines.id}`, condition)),
  );
}

/** Of the lines that name a chosen value: those that name no other (`alone`), or those that do (`joint`). */
function whereShared(db: Db, filters: DealFilters): SQL | undefined {
  const [key, share] = (filters.share?.split(":") ?? []) as [ManyValued?, string?];
  if (!key || filters[key].length === 0) return undefined;
  const others = names(db, key, notInArray(NAMED[key].value, filters[key]));
  return share === "joint" ? others : not(others);
}

/** First day of a partial date: what `from=2025` means. */
export const firstDay = (date: string) =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
/** Last day of a partial date: what `to=2025-07` means. */
export const lastDay = (date: string) =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;

/**
 * The condition on `lines` that a set of filters means: "or" inside a filter, "and" between filters.
 * Many-valued things are asked with "exists", so a join cannot multiply money.
 * @param without a filter to leave out, for counting its own values.
 * @returns undefined when nothing is chosen.
 */
export function whereLines(db: Db, filters: DealFilters, without?: FilterKey): SQL | undefined {
  const parts: (SQL | undefined)[] = [];
  const asks = (key: FilterKey) => key !== without;

  for (const key of MANY_VALUED)
    if (asks(key) && filters[key].length > 0)
      parts.push(names(db, key, inArray(NAMED[key].value, filters[key])));
  parts.push(whereShared(db, filters));
  if (asks("stage") && filters.stage.length > 0) {
    const bands = BANDS.filter((b) => filters.stage.includes(b));
    const stages = STAGES.filter((s) => filters.stage.includes(s));
    parts.push(
      or(
        bands.length > 0 ? inArray(lines.band, bands) : undefined,
        stages.length > 0 ? inArray(lines.stage, stages) : undefined,
      ),
    );
  }
  if (asks("flow") && filters.flow.length > 0) parts.push(inArray(lines.flow, filters.flow));
  if (asks("counting") && filters.counting.length > 0) {
    const reasons = filters.counting.filter((c) => c !== "counted");
    parts.push(
      or(
        filters.counting.includes("counted") ? eq(lines.counted, 1) : undefined,
        reasons.length > 0 ? inArray(lines.left_out, reasons) : undefined,
      ),
    );
  }
  if (asks("deal") && filters.deal.length > 0) parts.push(inArray(lines.id, filters.deal));
  if (asks("part"))
    for (const [dimension, keys] of partsAsked(filters))
      parts.push(inArray(sql`${PART_COLUMN[dimension]}`, keys));
  // A date known only to the month could lie on either side: it is kept when it may lie inside.
  if (asks("from") && filters.from)
    parts.push(and(isNotNull(lines.first_to), gte(lines.first_to, firstDay(filters.from))));
  if (asks("to") && filters.to)
    parts.push(and(isNotNull(lines.first_from), lte(lines.first_from, lastDay(filters.to))));
  if (asks("q") && filters.q !== undefined) {
    const match = matchExpression(filters.q);
    parts.push(
      match === undefined
        ? sql`0`
        : sql`${lines}.rowid in (select rowid from search where search match ${match})`,
    );
  }
  const conditions = parts.filter((p): p is SQL => p !== undefined);
  return conditions.length > 0 ? and(...conditions) : undefined;
}
