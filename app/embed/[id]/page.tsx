import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { openOr404, queryOf } from "@/app/address";
import { chartAsked, keysOf, knownChart } from "@/app/chart-asked";
import { chartFrameHref, chartPage, pinnedTo } from "@/app/chart-links";
import { frameComplaints } from "@/app/frame-complaints";
import { ChartFigure } from "@/components/charts/chart-figure";
import { EmbedCode } from "@/components/charts/embed-code";
import { frameHeight } from "@/components/charts/frame-height";
import { format } from "@/components/i18n/format";
import { words } from "@/components/i18n/messages";
import { SentOnce } from "@/components/layout/sent-once";
import { originOf } from "@/db/exports/origin";
import { parseFilters } from "@/db/filters";
import { getRelease } from "@/db/queries/release";
import { frameLocale } from "../frame-locale";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function readFrame({ params, searchParams }: Props) {
  const [{ id: asked }, search, locale] = await Promise.all([params, searchParams, frameLocale()]);
  const id = knownChart(asked);
  const query = queryOf(search);
  const { filters, ignored } = parseFilters(query, keysOf(id));
  const { db, release } = openOr404(filters.release, ignored);
  if (frameComplaints(id, query, { db, release }).length > 0) notFound();
  const chart = chartAsked(id, query, { db, locale });
  if ((chart.ignored ?? []).length > 0) notFound();
  return { chart, db, release, locale };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { chart } = await readFrame(props);
  return { title: chart.title, description: chart.subtitle, robots: { index: false } };
}

/** A chart for another site's page: nothing but the chart, where it is from, and the code that brings it. */
export default async function FramePage(props: Props) {
  const [{ chart, db, release, locale }, sent] = await Promise.all([readFrame(props), headers()]);
  const t = words(locale);
  const origin = originOf(sent, `http://${sent.get("host") ?? "localhost"}`);
  const date = format(locale).date(getRelease(db).published_on);
  const pinned = pinnedTo(chart, release);
  return (
    <SentOnce>
      <main className="frame-main">
        <ChartFigure
          title={chart.title}
          subtitle={chart.subtitle}
          spec={chart.spec}
          {...(chart.middle ? { middle: chart.middle } : {})}
          narrow={chart.narrow}
          {...(chart.geometry ? { geometry: chart.geometry } : {})}
          {...(chart.note ? { note: chart.note } : {})}
          {...(chart.tableOnly ? { table: chart.table } : {})}
          sources={
            <a href={`${origin}${chartPage(pinned, locale)}`} target="_top">
              {t("charts.from-ledger", { name: t("site.name"), date })}
            </a>
          }
        />
        <details className="frame-code">
          <summary>{t("charts.embed-code")}</summary>
          <EmbedCode
            locale={locale}
            label={t("charts.embed-code")}
            src={`${origin}${chartFrameHref(pinned, locale)}`}
            title={chart.title}
            height={frameHeight(chart)}
          />
        </details>
      </main>
    </SentOnce>
  );
}
