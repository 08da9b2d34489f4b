import { asc } from "drizzle-orm";
import type { Db } from "../open";
import { deal_events } from "../schema/deals";
import type { Stage } from "../vocabulary";

export type DatedDeal = { id: string; events: { stage: Stage; on?: string }[] };

/** Every deal with the stages its events reached and when, for the delivery clock. Packages are deals here too. */
export function listDatedDeals(db: Db): DatedDeal[] {
  const rows = db
    .select({ deal: deal_events.deal, stage: deal_events.stage, on: deal_events.on })
    .from(deal_events)
    .orderBy(asc(deal_events.deal), asc(deal_events.position))
    .all();
  const by = new Map<string, DatedDeal>();
  for (const { deal, stage, on } of rows) {
    const known = by.get(deal) ?? { id: deal, events: [] };
    known.events.push({ stage: stage as Stage, ...(on === null ? {} : { on }) });
    by.set(deal, known);
  }
  return [...by.values()];
}
