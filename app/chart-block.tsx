import { ChartFrame } from "@/components/charts/chart-frame";
import { words } from "@/components/i18n/messages";
import { href } from "@/components/layout/links";
import { chosenBy, printFilters } from "@/db/filters";
import { type Chart, type ChartContext, flowOf } from "./chart-book";
import { sourcesBehind } from "./sources-behind";

type Props = { context: ChartContext; chart: Chart; level?: 2 | 3 };

/** A chart with everything that belongs to it: its sources, its files, its table. */
export function ChartBlock({ context, chart, level = 2 }: Props) {
  const { db, locale } = context;
  const t = words(locale);
  const filters = { ...chosenBy(context.filters), flow: [flowOf(context.filters)] };
  const file = (extension: string, more = "") => {
    const query = [printFilters(filters), `lang=${locale}`, more].filter(Boolean).join("&");
    return `/charts/${chart.id}.${extension}?${query}`;
  };
  const links = [
    {
      key: "why",
      href: href(locale, "/method", { release: filters.release }),
      label: t("charts.why-counted"),
    },
    { key: "csv", href: file("csv"), label: t("charts.csv"), download: true },
    { key: "svg", href: file("svg"), label: t("charts.svg") },
    { key: "png", href: file("png"), label: t("charts.png") },
    {
      key: "embed",
      href: `/embed/${chart.id}?${printFilters(filters)}&lang=${locale}`,
      label: t("charts.embed"),
    },
  ];
  return (
    <ChartFrame
      title={chart.title}
      subtitle={chart.subtitle}
      spec={chart.spec}
      narrow={chart.narrow}
      table={chart.table}
      level={level}
      words={{ table: t("charts.table-title"), description: t("charts.table-title") }}
      sources={
        <a href={href(locale, "/sources", filters)}>
          {t("common.sources", { count: sourcesBehind(db, printFilters(filters)) })}
        </a>
      }
      links={links}
      specHref={file("json")}
      narrowHref={file("json", "size=narrow")}
    />
  );
}
