import { asc } from "drizzle-orm";
import type { DealFilters } from "../filters";
import type { Db } from "../open";
import type { WaterfallLine } from "../rules/waterfall";
import { lines } from "../schema";
import type { Band, LeftOut } from "../vocabulary";
import { whereLines } from "./where";

/** The chosen lines with what waterfallOf needs of them. Whole US dollars. */
export function listWaterfallLines(db: Db, filters: DealFilters): WaterfallLine[] {
  const rows = db
    .select()
    .from(lines)
    .where(whereLines(db, filters))
    .orderBy(asc(lines.id))
    .all();
  return rows.map((row) => ({
    id: row.id,
    band: row.band as Band,
    counted: row.counted === 1,
    leftOut: (row.left_out ?? undefined) as LeftOut | undefined,
    claimedMax: row.claimed_most,
    standingMax: row.standing_most,
    gross: row.gross,
    amount: row.amount ?? undefined,
    perYear: row.per_year ?? undefined,
  }));
}
