// From whose money to which sector: the same lines as every total, cut two ways at once.
import { sql } from "drizzle-orm";
import type { DealFilters } from "../filters";
import type { Db } from "../open";
import type { LineGroup } from "../rules/totals";
import { lines } from "../schema/money";
import type { Band, Flow, LeftOut } from "../vocabulary";
import { whereLines } from "./where";

/** Lines of one country part and one sector part; `ids`: theirs. `part` is the country's. */
export type FlowGroup = LineGroup & { sector: string; ids: string[] };

/**
 * The chosen lines added up by country part, sector part, flow, band and fate. Whole US dollars.
 * Feed them to totalOf or, with `part` set to what is drawn, to partsOf: each line is in exactly one group.
 */
export function groupFlows(db: Db, filters: DealFilters): FlowGroup[] {
  return db
    .select({
      part: lines.country_part,
      sector: lines.sector_part,
      flow: lines.flow,
      band: lines.band,
      counted: lines.counted,
      leftOut: lines.left_out,
      lines: sql<number>`count(*)`,
      stated: sql<number>`sum(${lines.stated})`,
      low: sql<number>`sum(coalesce(${lines.low}, 0))`,
      best: sql<number>`sum(coalesce(${lines.amount}, 0))`,
      high: sql<number>`sum(coalesce(${lines.high}, 0))`,
      ids: sql<string>`json_group_array(${lines.id})`,
    })
    .from(lines)
    .where(whereLines(db, filters))
    .groupBy(
      lines.country_part,
      lines.sector_part,
      lines.flow,
      lines.band,
      lines.counted,
      lines.left_out,
    )
    .all()
    .map((row) => ({
      ...row,
      flow: row.flow as Flow,
      band: row.band as Band,
      counted: row.counted === 1,
      leftOut: (row.leftOut ?? undefined) as LeftOut | undefined,
      ids: (JSON.parse(row.ids) as string[]).sort(),
    }));
}
