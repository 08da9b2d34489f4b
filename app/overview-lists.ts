// What stands under the overview's charts: where sources disagree, and what was last reported.

import { titleIn } from "@/components/i18n/bilingual";
import type { Latest } from "@/components/overview/latest-events";
import type { WideDispute } from "@/components/overview/widest-disputes";
import type { DealFilters } from "@/db/filters";
import type { Db } from "@/db/open";
import { listDisputes } from "@/db/queries/disagreements";
import { listLatestEvents } from "@/db/queries/latest";
import type { Locale, Stage } from "@/db/vocabulary";
import { sourceOf } from "./sources-of";

export function latestEvents(db: Db, locale: Locale, filters: DealFilters, most: number): Latest[] {
  return listLatestEvents(db, filters, most).map(({ event, deal, source }) => ({
    id: deal.id,
    title: titleIn(locale, deal.title_en, deal.title_ar),
    stage: event.stage as Stage,
    on: event.on ?? "",
    source: sourceOf(source),
  }));
}

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
