// The delivery clock, read off the events of a release; its day is the release's, not the reader's.
import type { Dormant } from "@/components/delivery/dormant-list";
import { NO_FILTERS } from "@/db/filters";
import type { Db } from "@/db/open";
import { listDatedDeals } from "@/db/queries/clock";
import { listDeals } from "@/db/queries/deals";
import {
  type Conversion,
  conversionOf,
  dormancyOf,
  isOpen,
  quarterOf,
} from "@/db/rules/delivery-clock";
import type { Locale } from "@/db/vocabulary";
import { summaryOf } from "./deals-of";

/** Quarters counted from year 0, so that the next one is one more. */
const FIRST_QUARTER = 2024 * 4 + 3;

function quartersUntil(day: string): string[] {
  const quarters: string[] = [];
  const last = quarterOf(day);
  for (let n = FIRST_QUARTER; ; n += 1) {
    const quarter = `${Math.floor(n / 4)}-Q${(n % 4) + 1}`;
    quarters.push(quarter);
    if (quarter >= last) return quarters;
  }
}

/** Each quarter from the first that has memoranda to the release's own, and the memoranda that have no quarter. */
export function conversionsOf(db: Db, day: string): { quarters: Conversion[]; unplaced: string[] } {
  const deals = listDatedDeals(db);
  const all = quartersUntil(day).map((quarter) => conversionOf(deals, quarter));
  const first = all.findIndex((c) => c.memoranda.length > 0);
  return {
    // Where there is no memorandum there is no quarter to begin with: -1 would leave the last one.
    quarters: first < 0 ? [] : all.slice(first),
    unplaced: all[0]?.unplaced ?? [],
  };
}

/** Deals gone silent, longest first, and the open ones of which no date is known. */
export function dormantDeals(
  db: Db,
  locale: Locale,
  day: string,
): { dormant: Dormant[]; undated: string[] } {
  const deals = listDatedDeals(db);
  const undated = deals
    .filter(({ events }) => events.every(({ on }) => on === undefined) && isOpen(events))
    .map(({ id }) => id);
  const silent = deals.flatMap(({ id, events }) => {
    const { dormant, lastHeard, days } = dormancyOf(events, day);
    return dormant && lastHeard !== undefined && days !== undefined
      ? [{ id, lastHeard, days }]
      : [];
  });
  const page = { locale, limit: silent.length, offset: 0 };
  const rows = listDeals(db, { ...NO_FILTERS, deal: silent.map(({ id }) => id) }, page);
  const summaries = new Map(rows.map((row) => [row.deal.id, summaryOf(locale)(row)]));
  const dormant = silent
    .flatMap(({ id, ...clock }) => {
      const deal = summaries.get(id);
      return deal ? [{ deal, ...clock }] : [];
    })
    .sort((a, b) => b.days - a.days || (a.deal.id < b.deal.id ? -1 : 1));
  return { dormant, undated };
}
