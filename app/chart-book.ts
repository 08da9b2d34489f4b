// Every chart that is drawn from the lines: one id, one query, one drawing, for page, picture, file and frame.
import type { ChartTable } from "@/components/charts/chart-table";
import type { Geometry } from "@/components/charts/layout/map";
import type { ChartSpec } from "@/components/charts/spec";
import { format } from "@/components/i18n/format";
import { words } from "@/components/i18n/messages";
import { names } from "@/components/i18n/names";
import { ladderChart, ladderFinding, ladderTable } from "@/components/overview/ladder-chart";
import { overTimeChart, overTimeFinding, overTimeTable } from "@/components/overview/over-time";
import type { PartDimension } from "@/components/overview/part-names";
import { partsChart } from "@/components/overview/parts-chart";
import { partsFinding } from "@/components/overview/parts-finding";
import { partsTable } from "@/components/overview/parts-table";
import {
  type Need,
  promiseAndNeed,
  promiseAndNeedTable,
} from "@/components/overview/promise-and-need";
import {
  isCut,
  type WaterfallHref,
  waterfallChart,
  waterfallFinding,
  waterfallTable,
} from "@/components/overview/waterfall-chart";
import { chosenBy, type DealFilters, printFilters } from "@/db/filters";
import type { Db } from "@/db/open";
import { getNeed, type NeedEstimates } from "@/db/queries/estimates";
import { groupLines } from "@/db/queries/totals";
import { listWaterfallLines } from "@/db/queries/waterfall";
import { topParts } from "@/db/rules/top-parts";
import { partsOf, totalOf } from "@/db/rules/totals";
import { waterfallOf } from "@/db/rules/waterfall";
import type { Flow, Locale, Stage } from "@/db/vocabulary";

export const CHART_IDS = [
  "promise-and-need",
  "by-sector",
  "by-country",
  "by-governorate",
  "over-time",
  "waterfall",
  "ladder",
] as const;
export type ChartId = (typeof CHART_IDS)[number];

export type ChartContext = { db: Db; locale: Locale; filters: DealFilters };

export type Chart = {
  id: ChartId;
  title: string;
  subtitle: string;
  spec: ChartSpec;
  narrow: ChartSpec;
  table: ChartTable;
  /** Outlines, for a map. */
  geometry?: Geometry;
};

const WIDE = 640;
const NARROW = 340;
const FULL = 1160;
const MOST_PARTS = 9;

/** A chart draws one kind of money: the one asked for, else investment. */
export const flowOf = (filters: DealFilters): Flow =>
  filters.flow.length === 0 || filters.flow.includes("investment")
    ? "investment"
    : (filters.flow[0] ?? "investment");

const DIMENSION = {
  "by-sector": { dimension: "sector", note: "overview.by-sector-note" },
  "by-country": { dimension: "country", note: "overview.by-country-note" },
  "by-governorate": { dimension: "governorate", note: "overview.by-place-note" },
} as const;

/** Draws one chart for the filters of an address. */
export function chartOf(id: ChartId, context: ChartContext): Chart {
  const filters: DealFilters = { ...chosenBy(context.filters), flow: [flowOf(context.filters)] };
  const one = { ...context, filters };
  if (id === "promise-and-need") return needChart(id, one);
  if (id === "over-time") return timeChart(id, one);
  if (id === "waterfall") return pathChart(id, one);
  if (id === "ladder") return rungsChart(id, context);
  return breakdown(id, one);
}

function breakdown(id: keyof typeof DIMENSION, { db, locale, filters }: ChartContext): Chart {
  const { dimension, note } = DIMENSION[id];
  const groups = groupLines(db, filters, dimension);
  const all = partsOf(groups).filter((p) => p.lines > 0);
  const parts = topParts(groups, MOST_PARTS);
  const title = partsFinding(dimension, all, locale);
  const href = (part: string) => partHref(locale, filters, dimension, part);
  const draw = (width: number) => partsChart({ id, title, dimension, parts, locale, width, href });
  return {
    id,
    title,
    subtitle: withFlow(words(locale)(note), filters, locale),
    spec: draw(WIDE),
    narrow: draw(NARROW),
    table: partsTable(dimension, all, locale, href),
  };
}

const withFlow = (note: string, filters: DealFilters, locale: Locale) =>
  filters.flow[0] && filters.flow[0] !== "investment"
    ? `${note} (${names(locale).flow[filters.flow[0]]})`
    : note;

/** The list that adds up to a part; the fold of small parts has none. */
function partHref(locale: Locale, filters: DealFilters, dimension: PartDimension, part: string) {
  if (part === "other") return undefined;
  return `/${locale}/deals?${printFilters({ ...filters, part: `${dimension}:${part}` })}`;
}

function timeChart(id: "over-time", { db, locale, filters }: ChartContext): Chart {
  const parts = partsOf(groupLines(db, filters, "month"));
  const title = overTimeFinding(parts, locale);
  const draw = (width: number) => overTimeChart({ id, parts, locale, width, title });
  return {
    id,
    title,
    subtitle: withFlow(words(locale)("overview.over-time-note"), filters, locale),
    spec: draw(WIDE),
    narrow: draw(NARROW),
    table: overTimeTable(parts, locale),
  };
}

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

function needChart(id: "promise-and-need", { db, locale, filters }: ChartContext): Chart {
  const t = words(locale);
  const f = format(locale);
  const total = totalOf(groupLines(db, filters, "none"));
  const need = needOf(getNeed(db));
  const firm = totalOf(
    groupLines(db, filters, "none").filter((g) =>
      ["signed", "under-way", "completed"].includes(g.band),
    ),
  );
  const title = need
    ? t("parts.need-finding", { signed: f.money(firm.best), cost: f.money(need.best) })
    : t("overview.promise-and-need");
  const draw = (width: number) =>
    promiseAndNeed({ total, ...(need ? { need } : {}), locale, width, title, id });
  return {
    id,
    title,
    subtitle: t("overview.promise-and-need-note"),
    spec: draw(FULL),
    narrow: draw(NARROW),
    table: promiseAndNeedTable(total, need, locale),
  };
}

/** A step links to its deals by name while an address can hold them. */
const MOST_NAMED = 60;

function pathChart(id: "waterfall", { db, locale, filters }: ChartContext): Chart {
  const path = waterfallOf(listWaterfallLines(db, filters));
  const title = waterfallFinding(path, locale);
  const href: WaterfallHref = (target) => {
    if ("band" in target)
      return hrefTo(locale, { ...filters, stage: [target.band], counting: ["counted"] });
    if (target.ids.length === 0 || target.ids.length > MOST_NAMED) return hrefTo(locale, filters);
    return hrefTo(locale, { ...filters, deal: [...target.ids] });
  };
  const draw = (width: number) => waterfallChart({ id, title, path, locale, width, href });
  return {
    id,
    title,
    subtitle: withFlow(
      words(locale)(isCut(path) ? "waterfall.note-cut" : "waterfall.note"),
      filters,
      locale,
    ),
    spec: draw(FULL),
    narrow: draw(NARROW),
    table: waterfallTable(path, locale, href),
  };
}

const hrefTo = (locale: Locale, filters: DealFilters) =>
  `/${locale}/deals?${printFilters(filters)}`;

/** Counts deals, not money, so all kinds of money may stand on one ladder. */
function rungsChart(id: "ladder", context: ChartContext): Chart {
  const { db, locale } = context;
  const filters = chosenBy(context.filters);
  const parts = partsOf(groupLines(db, filters, "stage"));
  const title = ladderFinding(parts, locale);
  const href = (stage: Stage) => hrefTo(locale, { ...filters, stage: [stage] });
  const draw = (width: number) => ladderChart({ id, title, parts, locale, width, href });
  return {
    id,
    title,
    subtitle: words(locale)("overview.ladder-note"),
    spec: draw(WIDE),
    narrow: draw(NARROW),
    table: ladderTable(parts, locale, href),
  };
}
