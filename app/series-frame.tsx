import { ChartFrame } from "@/components/charts/chart-frame";
import { ALONE, NARROW } from "@/components/charts/widths";
import type { Unit } from "@/components/figures/figure";
import type { LatestFigure } from "@/components/figures/small-multiple";
import { titleIn } from "@/components/i18n/bilingual";
import { words } from "@/components/i18n/messages";
import { figuresTable } from "@/components/people/figures-table";
import type { PlottedFigure } from "@/components/people/plotted-figure";
import { seriesChart } from "@/components/people/series-chart";
import { seriesFinding } from "@/components/people/series-finding";
import { fileHref } from "@/db/exports/addresses";
import type { Series } from "@/db/queries/figures";
import type { Choice } from "@/db/queries/shown-first";
import type { Locale } from "@/db/vocabulary";
import { FRAME_CODE } from "./chart-block";
import { chartFile, chartPage } from "./chart-links";
import { seriesAddress } from "./charts-of/series";

type Props = {
  locale: Locale;
  series: Series;
  unit: Unit;
  /** Of one place and one breakdown. */
  figures: readonly PlottedFigure[];
  /** What of the series is shown, in words; empty: the whole of it. */
  shown: string;
  choice: Choice;
  latest?: LatestFigure;
  release?: string;
};

/** A series as a chart with its table and its files. */
export function SeriesFrame(props: Props) {
  const { locale, series, unit, figures, shown, latest, release } = props;
  const t = words(locale);
  const title = seriesFinding(locale, latest);
  const draw = (width: number) =>
    seriesChart({
      id: series.id,
      title,
      name: titleIn(locale, series.title_en, series.title_ar).text,
      figures,
      everyDays: series.every_days,
      unit,
      locale,
      width,
      ...(release ? { release } : {}),
    });
  const spec = draw(ALONE);
  const more = { place: props.choice.place, series: series.id };
  const chart = seriesAddress(series, props.choice, release);
  const isOldPounds = series.unit.startsWith("SYP");
  const subtitle = [
    ...(shown ? [t("people.shown", { what: shown })] : []),
    t("people.chart-note", { unit: titleIn(locale, series.unit_en, series.unit_ar).text }),
    ...(spec.axis.kind === "log" ? [t("people.log-scale")] : []),
    ...(isOldPounds ? [t("people.old-pounds")] : []),
    ...(series.every_days === null ? [t("people.no-line")] : []),
  ];
  return (
    <ChartFrame
      title={title}
      subtitle={subtitle.join(" · ")}
      spec={spec}
      narrow={draw(NARROW)}
      table={figuresTable(figures, unit, locale, release)}
      words={{ table: t("charts.table-title"), description: t("people.chart-figures") }}
      sources={
        <a href="#figures">
          {t("people.reports-from", {
            reports: figures.length,
            sources: new Set(figures.map(({ source }) => source.id)).size,
          })}
        </a>
      }
      links={[
        {
          key: "csv",
          href: fileHref("figures.csv", { release }, more),
          label: t("charts.csv"),
          download: true,
        },
        {
          key: "excel",
          href: fileHref("figures.csv", { release }, { bom: "1", ...more }),
          label: t("charts.excel"),
          download: true,
        },
        { key: "json", href: fileHref("figures.json", { release }, more), label: t("charts.json") },
        { key: "svg", href: chartFile(chart, locale, "svg"), label: t("charts.svg") },
        { key: "png", href: chartFile(chart, locale, "png"), label: t("charts.png") },
        {
          key: "embed",
          href: `${chartPage(chart, locale)}#${FRAME_CODE}`,
          label: t("charts.embed"),
        },
      ]}
      specHref={chartFile(chart, locale, "json")}
      narrowHref={chartFile(chart, locale, "json", { size: "narrow" })}
    />
  );
}
