import { FULL, MIDDLE, NARROW } from "@/components/charts/widths";
import { publisherOf } from "@/components/citations/publisher";
import { format } from "@/components/i18n/format";
import { words } from "@/components/i18n/messages";
import { namedFinding } from "@/components/overview/named-finding";
import {
  type Need,
  promiseAndNeed,
  promiseAndNeedTable,
} from "@/components/overview/promise-and-need";
import { getNeed, type NeedEstimates } from "@/db/queries/estimates";
import { getSource } from "@/db/queries/sources";
import { groupLines } from "@/db/queries/totals";
import { totalOf } from "@/db/rules/totals";
import { sourceOf } from "../sources-of";
import type { ChartContext, Drawn } from "./chart";
import { oneFlow } from "./flow-of";
import { toldSources } from "./told-sources";

const FIRM = ["signed", "under-way", "completed"];

/** What rebuilding costs as the chart draws it; undefined without a best estimate. */
export function needOf(need: NeedEstimates | undefined): Need | undefined {
  const { best, low, high } = need?.whole ?? {};
  if (!need || best == null) return undefined;
  return {
    best,
    low: low ?? best,
    high: high ?? best,
    classes: need.classes.flatMap((c) =>
      c.best == null
        ? []
        : [{ assetClass: c.asset_class as Need["classes"][number]["assetClass"], best: c.best }],
    ),
  };
}

/** What is promised and what rebuilding costs, to one scale. */
export function needChart(context: ChartContext): Drawn {
  const { db, locale } = context;
  const t = words(locale);
  const f = format(locale);
  const filters = oneFlow(context.filters);
  const groups = groupLines(db, filters, "none");
  const total = totalOf(groups);
  const firm = totalOf(groups.filter(({ band }) => FIRM.includes(band)));
  const found = getNeed(db);
  const need = needOf(found);
  const finding = need
    ? t("parts.need-finding", { signed: f.money(firm.best), cost: f.money(need.best) })
    : t("overview.promise-and-need");
  const title = namedFinding(locale, filters, finding);
  const promised = toldSources(context, () => filters).sources;
  const source = found && getSource(db, found.whole.source);
  const behindNeed = source ? publisherOf(sourceOf(source), locale) : "";
  const sources = promised && {
    sources: (row: string) => (row === "promised" ? promised(row) : behindNeed),
  };
  const draw = (width: number) =>
    promiseAndNeed({
      total,
      ...(need ? { need } : {}),
      locale,
      width,
      title,
      id: "promise-and-need",
      ...sources,
    });
  return {
    title,
    finding,
    subtitle: t("overview.promise-and-need-note"),
    spec: draw(FULL),
    middle: draw(MIDDLE),
    narrow: draw(NARROW),
    table: promiseAndNeedTable(total, need, locale),
    filters,
  };
}
