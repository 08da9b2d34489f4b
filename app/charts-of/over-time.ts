import { NARROW, WIDE } from "@/components/charts/widths";
import { namedFinding } from "@/components/overview/named-finding";
import {
  overTimeChart,
  overTimeFinding,
  overTimeNote,
  overTimeTable,
} from "@/components/overview/over-time";
import { narrowedTo } from "@/db/filters";
import { groupLines } from "@/db/queries/totals";
import { partsOf, totalOf } from "@/db/rules/totals";
import { type ChartContext, type Drawn, hrefToParts } from "./chart";
import { oneFlow, withFlow } from "./flow-of";
import { toldSources } from "./told-sources";

/** Money by the month each deal was first reported. */
export function overTime(context: ChartContext): Drawn {
  const { db, locale } = context;
  const filters = oneFlow(context.filters);
  const groups = groupLines(db, filters, "month");
  const parts = partsOf(groups);
  const finding = overTimeFinding(parts, totalOf(groups).best, locale);
  const title = namedFinding(locale, filters, finding);
  const href = (month: string) => hrefToParts(locale, filters, "month", [month]);
  const sources = toldSources(context, (month) => narrowedTo(filters, "month", [month]));
  const draw = (width: number) =>
    overTimeChart({ id: "over-time", parts, locale, width, title, href, ...sources });
  return {
    title,
    finding,
    subtitle: withFlow(overTimeNote(parts, locale), filters, locale),
    spec: draw(WIDE),
    narrow: draw(NARROW),
    table: overTimeTable(parts, locale, href),
    filters,
  };
}
