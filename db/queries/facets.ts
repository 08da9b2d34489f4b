import { and, eq, type SQL, sql } from "drizzle-orm";
import type { DealFilters, ListKey } from "../filters";
import type { Db } from "../open";
import { deal_countries, deal_governorates, deal_sectors, lines } from "../schema";
import { BANDS } from "../vocabulary";
import { whereLines } from "./where";

export type Facet = { value: string; lines: number };

const count = sql<number>`count(*)`;

function countOwn(
  db: Db,
  column: typeof lines.flow | typeof lines.stage | typeof lines.band,
  where?: SQL,
) {
  return db.select({ value: column, lines: count }).from(lines).where(where).groupBy(column).all();
}

/**
 * How many lines stand behind each value of a filter, with all other filters kept and its own left out.
 * A line with two countries is counted at both.
 * @returns values with at least one line, most first; stages together with the bands that hold them.
 */
export function countValues(db: Db, filters: DealFilters, key: ListKey): Facet[] {
  const where = whereLines(db, filters, key);
  if (key === "flow") return sorted(countOwn(db, lines.flow, where));
  if (key === "stage") {
    const stages = countOwn(db, lines.stage, where);
    const bands = countOwn(db, lines.band, where);
    const seen = new Set<string>(BANDS);
    return [...bands, ...stages.filter((s) => !seen.has(s.value))];
  }
  const table = { country: deal_countries, sector: deal_sectors, governorate: deal_governorates }[
    key
  ];
  const column = {
    country: deal_countries.iso3,
    sector: deal_sectors.sector,
    governorate: deal_governorates.governorate,
  }[key];
  return sorted(
    db
      .select({ value: column, lines: sql<number>`count(distinct ${lines.id})` })
      .from(lines)
      .innerJoin(table, eq(table.deal, lines.id))
      .where(and(where))
      .groupBy(column)
      .all(),
  );
}

const sorted = (facets: Facet[]) =>
  facets.sort((a, b) => b.lines - a.lines || a.value.localeCompare(b.value, "en"));
