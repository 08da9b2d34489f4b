import type { DealFilters } from "../filters";
import type { Db } from "../open";
import type { WaterfallLine } from "../rules/waterfall";
import { lines } from "../schema/money";
import type { Band, LeftOut } from "../vocabulary";
import { whereLines } from "./where";

/** The chosen lines as the path from everything claimed to what is counted needs them. Whole US dollars. */
export function listWaterfallLines(db: Db, filters: DealFilters): WaterfallLine[] {
  return db
    .select({
      id: lines.id,
      band: lines.band,
      counted: lines.counted,
      left_out: lines.left_out,
      claimed_most: lines.claimed_most,
      standing_most: lines.standing_most,
      gross: lines.gross,
      amount: lines.amount,
      per_year: lines.per_year,
    })
    .from(lines)
    .where(whereLines(db, filters))
    .all()
    .map((row) => ({
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
