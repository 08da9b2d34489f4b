// Where a chart's files, frame and page are: one way of writing each address.

import { printPairs } from "@/db/exports/canonical-order";
import type { ChartId } from "@/db/exports/chart-ids";
import { type DealFilters, printFilters } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import type { Chart } from "./chart-book";

type Addressed = Pick<Chart, "id" | "filters" | "asked">;
type Extra = Readonly<Record<string, string>>;
export type ChartFile = "svg" | "png" | "csv" | "json";

function queryOf({ filters, asked }: Addressed, extra: Extra = {}): string {
  const pairs = [...new URLSearchParams(printFilters(filters)), ...asked, ...Object.entries(extra)];
  const query = printPairs(pairs as [string, string][]);
  return query === "" ? "" : `?${query}`;
}

/** The same chart as a file. */
export const chartFile = (chart: Addressed, locale: Locale, file: ChartFile, extra: Extra = {}) =>
  `/charts/${chart.id}.${file}${queryOf(chart, { ...extra, lang: locale })}`;

/** The same chart as a frame. */
export const chartFrameHref = (chart: Addressed, locale: Locale, extra: Extra = {}) =>
  `/embed/${chart.id}${queryOf(chart, { ...extra, lang: locale })}`;

/** The path of a chart's own page, without language. */
export const chartPath = (id: ChartId) => (id === "explore" ? "/explore" : `/charts/${id}`);

/** A chart's own page. */
export const chartPage = (chart: Addressed, locale: Locale) =>
  `/${locale}${chartPath(chart.id)}${queryOf(chart)}`;

/** The same chart of one release. */
export const pinnedTo = <C extends { filters: DealFilters }>(chart: C, release: string): C => ({
  ...chart,
  filters: { ...chart.filters, release },
});
