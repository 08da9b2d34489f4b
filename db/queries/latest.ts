import { and, asc, desc, eq, inArray, isNotNull } from "drizzle-orm";
import type { DealFilters } from "../filters";
import type { Db } from "../open";
import { deal_events, deals } from "../schema/deals";
import { lines } from "../schema/money";
import { sources } from "../schema/record";
import { whereLines } from "./where";

export type LatestEvent = {
  event: typeof deal_events.$inferSelect;
  deal: { id: string; title_en: string; title_ar: string | null };
  source: typeof sources.$inferSelect;
};

/** The dated events of the chosen deals, newest first. */
function datedEvents(db: Db, filters: DealFilters) {
  const chosen = db.select({ id: lines.id }).from(lines).where(whereLines(db, filters));
  return db
    .select({
      event: deal_events,
      deal: { id: deals.id, title_en: deals.title_en, title_ar: deals.title_ar },
      source: sources,
    })
    .from(deal_events)
    .innerJoin(deals, eq(deals.id, deal_events.deal))
    .innerJoin(sources, eq(sources.id, deal_events.source))
    .where(and(isNotNull(deal_events.on), inArray(deal_events.deal, chosen)))
    .orderBy(desc(deal_events.on), asc(deal_events.deal), asc(deal_events.position))
    .$dynamic();
}

/** When each of the chosen deals reached each of its stages: the first dated event of the stage, newest first. */
export function listStagesReached(db: Db, filters: DealFilters): LatestEvent[] {
  const seen = new Set<string>();
  const isFirst = ({ event }: LatestEvent) => {
    const reached = `${event.deal} ${event.stage}`;
    return !seen.has(reached) && Boolean(seen.add(reached));
  };
  return datedEvents(db, filters).all().reverse().filter(isFirst).reverse();
}

/** The newest dated events of the chosen deals, one a deal, newest first. */
export function listLatestEvents(db: Db, filters: DealFilters, most: number): LatestEvent[] {
  const rows = datedEvents(db, filters)
    .limit(most * 8)
    .all();
  const seen = new Set<string>();
  return rows.filter(({ deal }) => !seen.has(deal.id) && Boolean(seen.add(deal.id))).slice(0, most);
}
