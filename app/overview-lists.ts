// What stands under the overview's charts and on a country's page: where sources disagree, and what was reported when.

import { titleIn } from "@/components/i18n/bilingual";
import type { Latest } from "@/components/overview/latest-events";
import type { WideDispute } from "@/components/overview/widest-disputes";
import type { DealFilters } from "@/db/filters";
import type { Db } from "@/db/open";
import { listDisputes } from "@/db/queries/disagreements";
import { type LatestEvent, listLatestEvents, listStagesReached } from "@/db/queries/latest";
import type { Locale, Stage } from "@/db/vocabulary";
import { sourceOf } from "./sources-of";

const shown =
  (locale: Locale) =>
  ({ event, deal, source }: LatestEvent): Latest => ({
    id: deal.id,
    title: titleIn(locale, deal.title_en, deal.title_ar),
    stage: event.stage as Stage,
    on: event.on ?? "",
    source: sourceOf(source),
  });

export const latestEvents = (db: Db, locale: Locale, filters: DealFilters, most: number) =>
  listLatestEvents(db, filters, most).map(shown(locale));

/** Every stage that the chosen deals reached, newest first. */
export const timelineOf = (db: Db, locale: Locale, filters: DealFilters) =>
  listStagesReached(db, filters).map(shown(locale));

/** Of everything said of a deal's value, rejected claims too. */
export function widestDisputes(db: Db, locale: Locale, most: number): WideDispute[] {
  return listDisputes(db)
    .flatMap(({ deal, what, said }) =>
      what === "value" && said
        ? [{ id: deal.id, title: titleIn(locale, deal.title_en, deal.title_ar), ...said }]
        : [],
    )
    .slice(0, most);
}
