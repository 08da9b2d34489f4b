import { FULL, MIDDLE, NARROW } from "@/components/charts/widths";
import { words } from "@/components/i18n/messages";
import { stepHref } from "@/components/layout/links";
import { namedFinding } from "@/components/overview/named-finding";
import {
  isCut,
  type WaterfallHref,
  waterfallChart,
  waterfallFinding,
  waterfallTable,
} from "@/components/overview/waterfall-chart";
import { listWaterfallLines } from "@/db/queries/waterfall";
import { waterfallOf } from "@/db/rules/waterfall";
import { type ChartContext, type Drawn, hrefTo } from "./chart";
import { oneFlow, withFlow } from "./flow-of";

/** From everything ever claimed to what is counted. */
export const pathChart =
  (id: string) =>
  ({ db, locale, ...context }: ChartContext): Drawn => {
    const filters = oneFlow(context.filters);
    const path = waterfallOf(listWaterfallLines(db, filters));
    const finding = waterfallFinding(path, locale);
    const title = namedFinding(locale, filters, finding);
    const href: WaterfallHref = (target) => {
      if ("band" in target)
        return hrefTo(locale, { ...filters, stage: [target.band], counting: ["counted"] });
      if ("leftOut" in target) return hrefTo(locale, { ...filters, counting: [target.leftOut] });
      return stepHref(locale, filters, target.step);
    };
    const draw = (width: number) => waterfallChart({ id, title, path, locale, width, href });
    return {
      title,
      finding,
      subtitle: withFlow(
        words(locale)(isCut(path) ? "waterfall.note-cut" : "waterfall.note"),
        filters,
        locale,
      ),
      spec: draw(FULL),
      middle: draw(MIDDLE),
      narrow: draw(NARROW),
      table: waterfallTable(path, locale, href),
      filters,
    };
  };
