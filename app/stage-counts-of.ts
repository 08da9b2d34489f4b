import { href } from "@/components/layout/links";
import type { StageCount } from "@/components/places/stage-counts";
import type { DealFilters } from "@/db/filters";
import type { Db } from "@/db/open";
import { groupLines } from "@/db/queries/totals";
import { partsOf } from "@/db/rules/totals";
import { type Locale, STAGES } from "@/db/vocabulary";

/** How many of the chosen deals stand at each stage, each with the list of them. */
export function stageCountsOf(db: Db, locale: Locale, filters: DealFilters): StageCount[] {
  const parts = new Map(partsOf(groupLines(db, filters, "stage")).map((p) => [p.part, p.lines]));
  return STAGES.map((stage) => ({
    stage,
    deals: parts.get(stage) ?? 0,
    href: href(locale, "/deals", { ...filters, stage: [stage] }),
  }));
}
