import type { Locale } from "@/db/vocabulary";
import type { LinePoint } from "../charts/marks";
import type { Axis, LegendEntry, LinesSpec } from "../charts/spec";
import { timeAxis } from "../charts/ticks";
import type { Unit } from "../figures/figure";
import { format } from "../i18n/format";
import { DIRECTION } from "../i18n/locales";
import { words } from "../i18n/messages";
import { moneyAxis } from "../overview/money-axis";
import { describeFigures } from "./describe-figures";
import { type Plotted, plotFigures } from "./figure-points";
import type { PlottedFigure } from "./plotted-figure";
import { valueAxis } from "./value-axis";

export type SeriesChart = {
  id: string;
  title: string;
  /** Of the series and of what is shown of it. */
  name: string;
  /** One place and one breakdown. */
  figures: readonly PlottedFigure[];
  everyDays: number | null;
  unit: Unit;
  locale: Locale;
  width: number;
  release?: string;
};

/** All sources' figures over time; the line is drawn only where the series' own rhythm allows it. */
export function seriesChart(chart: SeriesChart): LinesSpec {
  const { id, title, name, figures, locale, width, unit } = chart;
  const plotted = plotFigures(figures, chart.everyDays, chart);
  const { points } = plotted;
  return {
    form: "lines",
    id,
    title,
    description: describeFigures(figures, unit, locale),
    direction: DIRECTION[locale],
    locale,
    width,
    series: [{ key: "figures", label: name, tone: "accent", ...plotted }],
    time: datesAxis(
      points.map(({ at }) => at),
      locale,
      width,
    ),
    axis: axisOf(points, chart),
    legend: figureLegend(plotted, locale),
    none: words(locale)("people.no-figures"),
  };
}

function axisOf(points: readonly LinePoint[], { unit, locale }: SeriesChart): Axis {
  const axis = valueAxis(points, unit.code, (value) => format(locale).quantity(value, unit.code));
  return unit.code === "USD" ? moneyAxis(axis, locale) : axis;
}

const TWO_YEARS = 2 * 366 * 86_400_000;

/** Years, or months where the figures lie within two years. */
export function datesAxis(times: number[], locale: Locale, width: number): Axis {
  const isNear = Math.max(...times) - Math.min(...times) < TWO_YEARS;
  const name = (date: Date) =>
    format(locale).shortDate(date.toISOString().slice(0, isNear ? 7 : 4));
  return timeAxis(times, name, width < 440 ? 3 : 7, isNear ? "month" : "year");
}

export function figureLegend({ points, segments }: Plotted, locale: Locale): LegendEntry[] {
  const t = words(locale);
  const entries: LegendEntry[] = [];
  if (points.some(({ mark, ahead }) => mark === "speaks" && !ahead))
    entries.push({
      key: "speaks",
      label: t(segments.length > 0 ? "people.legend-speaks" : "people.legend-speaks-alone"),
      tone: "accent",
      shape: "dot",
    });
  if (points.some(({ mark, ahead }) => mark === "other" && !ahead))
    entries.push({
      key: "other",
      label: t("people.legend-other"),
      tone: "accent",
      shape: "hollow",
    });
  if (points.some(({ ahead }) => ahead))
    entries.push({ key: "ahead", label: t("people.legend-ahead"), tone: "accent", shape: "ahead" });
  if (points.some(({ low }) => low !== undefined))
    entries.push({ key: "range", label: t("people.legend-range"), tone: "accent", shape: "area" });
  return entries;
}
