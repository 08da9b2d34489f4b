// A second reading of what filters and parts mean, without SQL: the tests compare the two.
import { eq } from "drizzle-orm";
import type { DealFilters } from "../../db/filters";
import { matchExpression } from "../../db/fold";
import type { Db } from "../../db/open";
import type { Dimension } from "../../db/queries/totals";
import { shareOf } from "../../db/rules/alone-and-joint";
import type { LineGroup } from "../../db/rules/totals";
import { deal_countries, deal_governorates, deal_sectors, deals } from "../../db/schema/deals";
import { lines } from "../../db/schema/money";
import type { Band, Flow, LeftOut, LineKind } from "../../db/vocabulary";

type Row = typeof lines.$inferSelect;
type Named = { countries: string[]; sectors: string[]; governorates: string[] };

export type ReadLine = {
  isChosenBy: (filters: DealFilters) => boolean;
  /** This line alone, as a group of one. */
  group: (by: Dimension) => LineGroup;
};

const among = (asked: readonly string[], own: readonly string[]) =>
  asked.length === 0 || asked.some((value) => own.includes(value));

const joint = (codes: readonly string[]) =>
  codes.length > 1 ? `joint:${codes.join("+")}` : codes[0];
const several = (codes: readonly string[]) => (codes.length > 1 ? "several" : codes[0]);

function month({ first_from, first_to }: Row): string {
  if (first_from === null || first_to === null) return "none";
  return first_from.slice(0, 7) === first_to.slice(0, 7)
    ? first_from.slice(0, 7)
    : first_from.slice(0, 4);
}

function partOf(row: Row, named: Named, by: Dimension): string {
  const sector = named.sectors[0] === "multi-sector" ? "several" : several(named.sectors);
  const parts: Record<Dimension, string | undefined> = {
    country: joint(named.countries),
    sector,
    governorate: several(named.governorates),
    stage: row.stage,
    month: month(row),
    none: "all",
  };
  return parts[by] ?? "none";
}

/**
 * `country:SAU` is what Saudi Arabia does alone; `country:joint:ARE+QAT` what the two do together.
 * Two of one breakdown: either. Of two breakdowns: both.
 */
function isPart(asked: readonly string[], row: Row, named: Named): boolean {
  const dimensions = new Set(asked.map((part) => part.split(":")[0] ?? ""));
  return [...dimensions].every((by) =>
    asked.includes(`${by}:${partOf(row, named, by as Dimension)}`),
  );
}

/** `sector:joint` asks nothing where no sector is chosen. */
function isShare(filters: DealFilters, named: Named): boolean {
  const [by, share] = filters.share?.split(":") ?? [];
  const values = {
    country: named.countries,
    sector: named.sectors,
    governorate: named.governorates,
  };
  const chosen = {
    country: filters.country,
    sector: filters.sector,
    governorate: filters.governorate,
  };
  const dimension = by as keyof typeof chosen | undefined;
  if (!dimension || chosen[dimension].length === 0) return true;
  return shareOf(values[dimension], chosen[dimension]) === share;
}

function groupOfOne(row: Row, part: string): LineGroup {
  return {
    part,
    flow: row.flow as Flow,
    band: row.band as Band,
    counted: row.counted === 1,
    leftOut: (row.left_out ?? undefined) as LeftOut | undefined,
    kind: row.kind as LineKind,
    lines: 1,
    stated: row.stated,
    low: row.low ?? 0,
    best: row.amount ?? 0,
    high: row.high ?? 0,
  };
}

/** `from` and `to` are as exact as they are written: "2025" begins on its first day and ends on its last. */
const isInTime = ({ first_from, first_to }: Row, { from, to }: DealFilters) =>
  (from === undefined || (first_to !== null && first_to.slice(0, from.length) >= from)) &&
  (to === undefined || (first_from !== null && first_from.slice(0, to.length) <= to));

/** Every line of a release, with what it names. */
export function readLines(db: Db): ReadLine[] {
  const found = (q: string) => {
    const match = matchExpression(q);
    if (match === undefined) return new Set<unknown>();
    return new Set(
      db.$client
        .prepare(
          "select id from lines where rowid in (select rowid from search where search match ?)",
        )
        .pluck()
        .all(match),
    );
  };
  const searched = new Map<string, Set<unknown>>();
  const isFound = (id: string, q: string) => {
    const known = searched.get(q) ?? found(q);
    searched.set(q, known);
    return known.has(id);
  };
  const countries = db.select().from(deal_countries).all();
  const sectors = db.select().from(deal_sectors).all();
  const governorates = db.select().from(deal_governorates).all();
  const codes = <T extends { deal: string }>(
    rows: readonly T[],
    id: string,
    code: (row: T) => string,
  ) => [...new Set(rows.filter((row) => row.deal === id).map(code))].sort();

  return db
    .select({ row: lines })
    .from(lines)
    .innerJoin(deals, eq(deals.id, lines.id))
    .all()
    .map(({ row }) => {
      const named = {
        countries: codes(countries, row.id, (c) => c.iso3),
        sectors: codes(sectors, row.id, (s) => s.sector),
        governorates: codes(governorates, row.id, (g) => g.governorate),
      };
      return {
        isChosenBy: (f) =>
          among(f.country, named.countries) &&
          among(f.sector, named.sectors) &&
          among(f.governorate, named.governorates) &&
          among(f.stage, [row.stage, row.band]) &&
          among(f.flow, [row.flow]) &&
          among(f.counting, [row.counted === 1 ? "counted" : (row.left_out ?? "")]) &&
          among(f.deal, [row.id]) &&
          isPart(f.part, row, named) &&
          isShare(f, named) &&
          isInTime(row, f) &&
          (f.q === undefined || isFound(row.id, f.q)),
        group: (by) => groupOfOne(row, partOf(row, named, by)),
      };
    });
}
