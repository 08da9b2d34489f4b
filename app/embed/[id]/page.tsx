import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { openOr404, queryOf } from "@/app/address";
import { CHART_IDS, chartOf } from "@/app/chart-book";
import { ChartFigure } from "@/components/charts/chart-figure";
import { EmbedCode } from "@/components/charts/embed-code";
import { format } from "@/components/i18n/format";
import { words } from "@/components/i18n/messages";
import { href } from "@/components/layout/links";
import { originOf } from "@/db/exports/origin";
import { chosenBy, parseFilters, printFilters } from "@/db/filters";
import { getRelease } from "@/db/queries/release";
import { frameLocale } from "../frame-locale";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** A chart for another site's page: nothing but the chart, where it is from, and the code that brings it. */
export default async function FramePage({ params, searchParams }: Props) {
  const [{ id: asked }, search, locale, sent] = await Promise.all([
    params,
    searchParams,
    frameLocale(),
    headers(),
  ]);
  const id = CHART_IDS.find((known) => known === asked) ?? notFound();
  const { filters } = parseFilters(queryOf(search), ["lang"]);
  const { db, release } = openOr404(filters.release);
  const t = words(locale);
  const chart = chartOf(id, { db, locale, filters });
  const origin = originOf(sent, `http://${sent.get("host") ?? "localhost"}`);
  const query = printFilters({ ...chosenBy(filters), release });
  const date = format(locale).date(getRelease(db).published_on);
  return (
    <main className="frame-main">
      <ChartFigure
        title={chart.title}
        subtitle={chart.subtitle}
        spec={chart.spec}
        narrow={chart.narrow}
        {...(chart.geometry ? { geometry: chart.geometry } : {})}
        sources={
          <a href={`${origin}${href(locale, "/", chosenBy(filters))}`} target="_top">
            {t("charts.from-ledger", { name: t("site.name"), date })}
          </a>
        }
      />
      <EmbedCode
        label={t("charts.embed-code")}
        src={`${origin}/embed/${id}?${query}&lang=${locale}`}
        title={chart.title}
      />
    </main>
  );
}
