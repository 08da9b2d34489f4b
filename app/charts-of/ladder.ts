import { NARROW, WIDE } from "@/components/charts/widths";
import { words } from "@/components/i18n/messages";
import { ladderChart, ladderFinding, ladderTable } from "@/components/overview/ladder-chart";
import { namedFinding } from "@/components/overview/named-finding";
import { chosenBy } from "@/db/filters";
import { groupLines } from "@/db/queries/totals";
import { partsOf } from "@/db/rules/totals";
import type { Stage } from "@/db/vocabulary";
import { type ChartContext, type Drawn, hrefTo } from "./chart";

/** Counts deals, not money, so all kinds of money may stand on one ladder. */
export function rungsChart(context: ChartContext): Drawn {
  const { db, locale } = context;
  const filters = chosenBy(context.filters);
  const parts = partsOf(groupLines(db, filters, "stage"));
  const finding = ladderFinding(parts, locale);
  const title = namedFinding(locale, filters, finding, { money: false });
  const href = (stage: Stage) => hrefTo(locale, { ...filters, stage: [stage] });
  const draw = (width: number) => ladderChart({ id: "ladder", title, parts, locale, width, href });
  return {
    title,
    finding,
    subtitle: words(locale)("overview.ladder-note"),
    spec: draw(WIDE),
    narrow: draw(NARROW),
    table: ladderTable(parts, locale, href),
    filters,
  };
}
