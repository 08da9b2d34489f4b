import { sql } from "drizzle-orm";
import type { Db } from "../open";
import { deal_events } from "../schema/deals";

export type Coverage = {
  /** From the first dated event to the month of the release, none left out. */
  months: { month: string; events: number }[];
  /** Events dated by their year only, and not at all. */
  yearly: number;
  undated: number;
  /** The last month with a tenth of the busiest month's events; none: the record is not thin at its end. */
  thin?: {
    after: string;
    /** Events dated after it. */
    events: number;
    /** Events in the twelve months up to it. */
    before: number;
  };
};

const THIN = 0.1;
const YEAR = 12;

/** All months from one to another, both included. */
function monthsFrom(first: string, last: string): string[] {
  const months: string[] = [];
  for (const at = new Date(`${first}-01T00:00:00Z`); ; at.setUTCMonth(at.getUTCMonth() + 1)) {
    const month = at.toISOString().slice(0, 7);
    if (month > last) return months;
    months.push(month);
  }
}

const eventsIn = (months: readonly { events: number }[]) =>
  months.reduce((sum, { events }) => sum + events, 0);

/**
 * How many events of deals are dated in each month: what the collection covers.
 * @param until ISO day of the release.
 */
export function getCoverage(db: Db, until: string): Coverage {
  const rows = db
    .select({
      period: sql<string | null>`substr(${deal_events.on}, 1, 7)`.as("period"),
      events: sql<number>`count(*)`,
    })
    .from(deal_events)
    .groupBy(sql`period`)
    .all();
  const dated = new Map(rows.map(({ period, events }) => [period ?? "", events]));
  const known = rows.flatMap(({ period }) => (period?.length === 7 ? [period] : [])).sort();
  const [first] = known;
  const last = [known.at(-1) ?? "", until.slice(0, 7)].sort().at(-1) ?? "";
  const months = (first ? monthsFrom(first, last) : []).map((month) => ({
    month,
    events: dated.get(month) ?? 0,
  }));
  const yearly = rows.filter(({ period }) => period?.length === 4);
  const busiest = Math.max(0, ...months.map(({ events }) => events));
  const at = months.findLastIndex(({ events }) => events >= busiest * THIN);
  const end = months[at];
  const thin = end &&
    at < months.length - 1 && {
      after: end.month,
      events: eventsIn(months.slice(at + 1)),
      before: eventsIn(months.slice(Math.max(0, at + 1 - YEAR), at + 1)),
    };
  return {
    months,
    yearly: eventsIn(yearly),
    undated: dated.get("") ?? 0,
    ...(thin ? { thin } : {}),
  };
}
