import { and, asc, desc, eq, isNotNull, ne, sql } from "drizzle-orm";
import type { Db } from "../../open";
import { daySpan } from "../../rules/dates";
import { dormancyOf } from "../../rules/delivery-clock";
import { groupBy } from "../../rules/group-by";
import { deal_events, deals } from "../../schema/deals";
import { lines } from "../../schema/money";
import type { Stage } from "../../vocabulary";
import { getRelease } from "../release";
import { dealFact, type FindExample, number } from "./fact";

/** The deal whose events tell of the most stages. */
export const stagesExample: FindExample = (db) => {
  const row = db
    .select({ deal: deals, events: sql<number>`count(*)` })
    .from(deals)
    .innerJoin(deal_events, eq(deal_events.deal, deals.id))
    .where(and(isNotNull(deals.since), ne(deals.band, "stopped")))
    .groupBy(deals.id)
    .orderBy(sql`count(distinct ${deal_events.stage}) desc`, sql`count(*) desc`, asc(deals.id))
    .limit(1)
    .get();
  return (
    row && {
      deal: dealFact(row.deal),
      events: number(row.events),
      stage: { is: "stage", code: row.deal.stage as Stage },
      since: { is: "period", period: row.deal.since ?? "" },
    }
  );
};

function listEvents(db: Db) {
  const rows = db
    .select({ deal: deals, stage: deal_events.stage, on: deal_events.on })
    .from(deal_events)
    .innerJoin(deals, eq(deals.id, deal_events.deal))
    .orderBy(asc(deals.id), asc(deal_events.position))
    .all();
  return groupBy(rows, ({ deal }) => deal.id);
}

/** The deal that has been silent for longest, on the day of the release. */
export const deliveryClockExample: FindExample = (db) => {
  const on = getRelease(db).published_on;
  const dormant = [...listEvents(db).values()].flatMap((rows) => {
    const [first] = rows;
    const events = rows.map((e) => ({ stage: e.stage as Stage, on: e.on ?? undefined }));
    const silence = dormancyOf(events, on);
    return first && silence.dormant ? [{ deal: first.deal, ...silence }] : [];
  });
  const [longest] = dormant.sort((a, b) => (b.days ?? 0) - (a.days ?? 0));
  return (
    longest && {
      deal: dealFact(longest.deal),
      heard: { is: "period", period: longest.lastHeard ?? "" },
      days: { is: "days", value: longest.days ?? 0 },
      dormant: number(dormant.length),
    }
  );
};

/** The deal of the most money that is dated only by its month, or only by its year. */
export const datesExample: FindExample = (db) => {
  const row = db
    .select({ deal: deals })
    .from(deals)
    .innerJoin(lines, eq(lines.id, deals.id))
    .where(sql`length(${deals.since}) < 10`)
    .orderBy(
      sql`length(${deals.since})`,
      sql`${lines.amount} is null`,
      desc(lines.amount),
      asc(deals.id),
    )
    .limit(1)
    .get();
  if (!row?.deal.since) return undefined;
  const { low, high } = daySpan(row.deal.since);
  return {
    deal: dealFact(row.deal),
    stage: { is: "stage", code: row.deal.stage as Stage },
    since: { is: "period", period: row.deal.since },
    low: { is: "period", period: low },
    high: { is: "period", period: high },
  };
};
