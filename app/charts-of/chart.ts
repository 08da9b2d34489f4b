import type { ChartTable } from "@/components/charts/chart-table";
import type { Geometry } from "@/components/charts/layout/map";
import type { ChartSpec } from "@/components/charts/spec";
import type { Choice } from "@/components/explore/choice";
import { type DealFilters, type Ignored, narrowedTo, printFilters } from "@/db/filters";
import type { Db } from "@/db/open";
import type { PartDimension } from "@/db/parts";
import type { Locale } from "@/db/vocabulary";

/** What a chart is drawn from; `choice` is read by the explore chart alone, `query` by the chart of a series. */
export type ChartContext = {
  db: Db;
  locale: Locale;
  filters: DealFilters;
  choice?: Partial<Choice>;
  query?: URLSearchParams;
  /** Marks say whose pages they rest on: asked for a chart that is pointed at, left out where it is only drawn. */
  sourced?: boolean;
};

/** What is asked of a chart beside the filters, as its address holds it. */
export type Asked = readonly (readonly [string, string])[];

/** A chart before it is bound to its address. */
export type Drawn = {
  /** What it finds, and of which deals: for where nothing around it says so. */
  title: string;
  /** What it finds alone, for a page that says of which deals. */
  finding?: string;
  subtitle: string;
  spec: ChartSpec;
  middle?: ChartSpec;
  narrow: ChartSpec;
  table: ChartTable;
  /** Outlines, for a map. */
  geometry?: Geometry;
  /** Whose outlines they are and what they do not say: it stands under the drawing. */
  note?: string;
  /** The filters it was drawn with: with them anyone draws the same again. */
  filters: DealFilters;
  asked?: Asked;
  /** What it rests on, where that is not what stands behind the deals of `filters`; `said`: in words of its own. */
  sources?: { count: number; href: string; said?: string };
  /** What of its own query it passed over: a page says so, a file refuses. */
  ignored?: readonly Ignored[];
  /** Asked for as a table: there is no picture of it. */
  tableOnly?: boolean;
};

/** Without knowing this there is nothing to draw: one deal, one series. */
export class AskMoreError extends Error {
  constructor(readonly parameter: "deal" | "series" | "measure") {
    super(`nothing to draw without one known ${parameter}`);
    this.name = "AskMoreError";
  }
}

/** The list behind a mark. */
export const hrefTo = (locale: Locale, filters: DealFilters) =>
  `/${locale}/deals?${printFilters(filters)}`;

/** An address holds a fold of small parts by the names of them all, while it can. */
const MOST_HELD = 60;

/** The list that adds up to some parts of a breakdown; none where an address could not name them all. */
export const hrefToParts = (
  locale: Locale,
  filters: DealFilters,
  dimension: PartDimension,
  parts: readonly string[],
): string | undefined =>
  parts.length > MOST_HELD ? undefined : hrefTo(locale, narrowedTo(filters, dimension, parts));
