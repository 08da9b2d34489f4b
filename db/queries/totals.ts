// Money is grouped here and added in db/rules/totals.ts; nowhere else.
import { type SQL, sql } from "drizzle-orm";
import type { DealFilters } from "../filters";
import type { Db } from "../open";
import type { LineGroup } from "../rules/totals";
import { lines } from "../schema";
import type { Band, Flow, LeftOut, LineKind } from "../vocabulary";
import { whereLines } from "./where";

/** What a whole can be cut by; each line is in exactly one part of each. */
export const DIMENSIONS = ["country", "sector", "governorate", "stage", "month", "none"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

const PART: Record<Dimension, SQL> = {
  country: sql`${lines.country_part}`,
  sector: sql`${lines.sector_part}`,
  governorate: sql`${lines.governorate_part}`,
  stage: sql`${lines.stage}`,
  // A date known only to the year has no month: it is a part of its own, "2025".
  month: sql`case when ${lines.first_from} is null then 'none'
    when substr(${lines.first_from}, 1, 7) = substr(${lines.first_to}, 1, 7) then substr(${lines.first_from}, 1, 7)
    else substr(${lines.first_from}, 1, 4) end`,
  none: sql`'all'`,
};

/**
 * The chosen lines added up by part, flow, band and fate. Whole US dollars.
 * Feed the answer to totalOf (the headline) or partsOf (the breakdown): both come from the same groups.
 */
export function groupLines(db: Db, filters: DealFilters, dimension: Dimension): LineGroup[] {
  const rows = db
    .select({
      part: sql<string>`${PART[dimension]}`.as("part"),
      flow: lines.flow,
      band: lines.band,
      counted: lines.counted,
      leftOut: lines.left_out,
      kind: lines.kind,
      lines: sql<number>`count(*)`,
      stated: sql<number>`sum(${lines.stated})`,
      low: sql<number>`sum(coalesce(${lines.low}, 0))`,
      best: sql<number>`sum(coalesce(${lines.amount}, 0))`,
      high: sql<number>`sum(coalesce(${lines.high}, 0))`,
    })
    .from(lines)
    .where(whereLines(db, filters))
    .groupBy(sql`part`, lines.flow, lines.band, lines.counted, lines.left_out, lines.kind)
    .all();
  return rows.map((r) => ({
    ...r,
    flow: r.flow as Flow,
    band: r.band as Band,
    counted: r.counted === 1,
    leftOut: (r.leftOut ?? undefined) as LeftOut | undefined,
    kind: r.kind as LineKind,
  }));
}
