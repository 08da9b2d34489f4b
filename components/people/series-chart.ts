import type { Locale } from "@/db/vocabulary";
import type { LegendEntry, LinesSpec } from "../charts/spec";
import { timeAxis } from "../charts/ticks";
import type { Unit } from "../figures/figure";
import { format } from "../i18n/format";
import { DIRECTION } from "../i18n/locales";
import { words } from "../i18n/messages";
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
    time: timeAxis(
      points.map(({ at }) => at),
      timeLabel(
        locale,
        points.map(({ at }) => at),
      ),
      width < 440 ? 3 : 6,
    ),
    axis: valueAxis(points, unit.code, (value) => format(locale).quantity(value, unit.code)),
    legend: figureLegend(plotted, locale),
    none: words(locale)("people.no-figures"),
  };
}

const TWO_YEARS = 2 * 366 * 86_400_000;

/** Years, or months where the figures lie within two years. */
export function timeLabel(locale: Locale, times: readonly number[]): (date: Date) => string {
  const near = Math.max(...times) - Math.min(...times) < TWO_YEARS;
  const length = near ? 7 : 4;
  return (date) => format(locale).shortDate(date.toISOString().slice(0, length));
}

export function figureLegend({ points, segments }: Plotted, locale: Locale): LegendEntry[] {
  const t = words(locale);
  const entries: LegendEntry[] = [];
  if (points.some(({ mark }) => mark === "speaks"))
    entries.push({
      key: "speaks",
      label: t(segments.length > 0 ? "people.legend-speaks" : "people.legend-speaks-alone"),
      tone: "accent",
      shape: "dot",
    });
  if (points.some(({ mark }) => mark === "other"))
    entries.push({
      key: "other",
      label: t("people.legend-other"),
      tone: "accent",
      shape: "hollow",
    });
  if (points.some(({ low }) => low !== undefined))
    entries.push({ key: "range", label: t("people.legend-range"), tone: "accent", shape: "area" });
  return entries;
}
