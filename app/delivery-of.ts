// The delivery clock, read off the events of a release; its day is the release's, not the reader's.
import type { Dormant } from "@/components/delivery/dormant-list";
import { titleIn } from "@/components/i18n/bilingual";
import type { Db } from "@/db/open";
import { listDatedDeals } from "@/db/queries/clock";
import { dealTitles } from "@/db/queries/release";
import {
  type Conversion,
  conversionOf,
  dormancyOf,
  isOpen,
  quarterOf,
} from "@/db/rules/delivery-clock";
import { stageOf } from "@/db/rules/stages";
import type { Locale } from "@/db/vocabulary";

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

/** Each quarter since December 2024 that has memoranda, and the memoranda that have no quarter. */
export function conversionsOf(db: Db, day: string): { quarters: Conversion[]; unplaced: string[] } {
  const deals = listDatedDeals(db);
  const all = quartersUntil(day).map((quarter) => conversionOf(deals, quarter));
  return {
    quarters: all.filter((c) => c.memoranda.length > 0),
    unplaced: all[0]?.unplaced ?? [],
  };
}

/** Deals gone silent, longest first, and the open ones of which no date is known. */
export function dormantDeals(
  db: Db,
  locale: Locale,
  day: string,
): { dormant: Dormant[]; undated: string[] } {
  const titles = dealTitles(db);
  const deals = listDatedDeals(db);
  const undated = deals
    .filter(({ events }) => events.every(({ on }) => on === undefined) && isOpen(events))
    .map(({ id }) => id);
  const dormant = deals
    .flatMap(({ id, events }) => {
      const { dormant, lastHeard, days } = dormancyOf(events, day);
      const title = titles.get(id);
      if (!dormant || lastHeard === undefined || days === undefined || !title) return [];
      return [
        {
          id,
          title: titleIn(locale, title.en, title.ar),
          stage: stageOf(events).stage,
          lastHeard,
          days,
        },
      ];
    })
    .sort((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1));
  return { dormant, undated };
}
