import { ChartFrame } from "@/components/charts/chart-frame";
import { words } from "@/components/i18n/messages";
import { href } from "@/components/layout/links";
import { OF_FIGURES } from "@/db/exports/chart-ids";
import { printFilters } from "@/db/filters";
import type { Chart, ChartContext } from "./chart-book";
import { chartFile, chartPage } from "./chart-links";
import { sourcesBehind } from "./sources-behind";

type Props = {
  context: ChartContext;
  chart: Chart;
  level?: 2 | 3;
  headed?: boolean;
  /** Nothing around it says of which deals it is. */
  alone?: boolean;
};

/** The anchor of a chart's page where the code for a frame stands. */
export const FRAME_CODE = "embed";

/** A chart with everything that belongs to it: its sources, its files, its table. */
export function ChartBlock({ context, chart, level = 2, headed = false, alone = false }: Props) {
  const { db, locale } = context;
  const t = words(locale);
  const file = (extension: "csv" | "svg" | "png") => ({
    key: extension,
    href: chartFile(chart, locale, extension),
    label: t(`charts.${extension}`),
  });
  const pictures = chart.tableOnly ? [] : [file("svg"), file("png")];
  const why = {
    key: "why",
    href: href(locale, "/method", { release: chart.filters.release }),
    label: t("charts.why-counted"),
  };
  const links = [
    ...(OF_FIGURES.includes(chart.id) ? [] : [why]),
    { ...file("csv"), download: true },
    ...pictures,
    {
      key: "embed",
      href: `${chartPage(chart, locale)}#${FRAME_CODE}`,
      label: t("charts.embed"),
    },
  ];
  return (
    <ChartFrame
      title={headed || alone ? chart.title : (chart.finding ?? chart.title)}
      subtitle={chart.subtitle}
      spec={chart.spec}
      {...(chart.middle ? { middle: chart.middle } : {})}
      narrow={chart.narrow}
      {...(chart.geometry ? { geometry: chart.geometry } : {})}
      {...(chart.note ? { note: chart.note } : {})}
      table={chart.table}
      tableOnly={chart.tableOnly ?? false}
      level={level}
      headed={headed}
      words={{ table: t("charts.table-title"), description: t("explore.in-words") }}
      sources={
        <a href={chart.sources?.href ?? href(locale, "/sources", chart.filters)}>
          {chart.sources?.said ??
            t("common.sources", {
              count: chart.sources?.count ?? sourcesBehind(db, printFilters(chart.filters)),
            })}
        </a>
      }
      links={links}
      specHref={chartFile(chart, locale, "json")}
      narrowHref={chartFile(chart, locale, "json", { size: "narrow" })}
    />
  );
}
