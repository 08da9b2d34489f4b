import { NARROW, WIDE } from "@/components/charts/widths";
import { format } from "@/components/i18n/format";
import { words } from "@/components/i18n/messages";
import { namedFinding } from "@/components/overview/named-finding";
import type { PartDimension } from "@/components/overview/part-names";
import { partsChart } from "@/components/overview/parts-chart";
import { partsFinding } from "@/components/overview/parts-finding";
import { partsTable } from "@/components/overview/parts-table";
import { narrowedTo } from "@/db/filters";
import { groupLines } from "@/db/queries/totals";
import { topParts } from "@/db/rules/top-parts";
import { partsOf, totalOf } from "@/db/rules/totals";
import { type ChartContext, type Drawn, hrefToParts } from "./chart";
import { oneFlow, withFlow } from "./flow-of";
import { toldSources } from "./told-sources";

const MOST_PARTS = 8;

const NOTE = {
  sector: "overview.by-sector-note",
  country: "overview.by-country-note",
  governorate: "overview.by-place-note",
} as const;

/** Money by sector, country or governorate. */
export const breakdown =
  (id: string, dimension: PartDimension) =>
  (context: ChartContext): Drawn => {
    const { db, locale } = context;
    const filters = oneFlow(context.filters);
    const groups = groupLines(db, filters, dimension);
    const all = partsOf(groups).filter((p) => p.lines > 0);
    const parts = topParts(groups, MOST_PARTS);
    const finding = partsFinding({
      dimension,
      parts: all.map(({ part, best }) => ({ part, value: best })),
      whole: totalOf(groups).best,
      locale,
      write: format(locale).money,
      of: "counted",
    });
    const title = namedFinding(locale, filters, finding);
    const held = new Map(parts.map(({ part, holds }) => [part, holds]));
    const href = (part: string) =>
      hrefToParts(locale, filters, dimension, held.get(part) ?? [part]);
    const sources = toldSources(context, (part) =>
      narrowedTo(filters, dimension, held.get(part) ?? [part]),
    );
    const draw = (width: number) =>
      partsChart({ id, title, dimension, parts, locale, width, href, ...sources });
    return {
      title,
      finding,
      subtitle: withFlow(words(locale)(NOTE[dimension]), filters, locale),
      spec: draw(WIDE),
      narrow: draw(NARROW),
      table: partsTable(dimension, all, locale, href),
      filters,
    };
  };
