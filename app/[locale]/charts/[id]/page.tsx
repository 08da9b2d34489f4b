import "@/components/explore/explore.css";
import { headers } from "next/headers";
import { type PageProps, queryOf, readAddress } from "@/app/address";
import { chartAsked, keysOf, knownChart } from "@/app/chart-asked";
import { ChartBlock } from "@/app/chart-block";
import { withPicture } from "@/app/chart-metadata";
import { ChartTakeAway } from "@/app/chart-take-away";
import { facetsOf } from "@/app/facets-of";
import { pageMetadata } from "@/app/page-metadata";
import { pageRecord } from "@/app/page-record";
import { FilterBar } from "@/components/filters/filter-bar";
import { FilterSummary } from "@/components/filters/filter-summary";
import { PageHeading } from "@/components/layout/page-heading";
import { SitePage } from "@/components/layout/site-page";
import { UnknownChoice } from "@/components/people/unknown-choice";
import type { FileAddress } from "@/db/exports/addresses";
import { type ChartId, OF_ESTIMATES, OF_FIGURES, OF_ONE_DEAL } from "@/db/exports/chart-ids";
import { originOf } from "@/db/exports/origin";
import { countLines } from "@/db/queries/deals";

type Props = PageProps<{ id: string }>;

/** There is nothing to filter in a chart of one deal or of figures. */
const UNFILTERED: readonly ChartId[] = [...OF_ONE_DEAL, ...OF_FIGURES];

/** The files with a chart's own rows, where they are not lines. */
const ESTIMATES: readonly FileAddress[] = ["estimates.csv", "estimates.json"];
const FILES: Partial<Record<ChartId, readonly FileAddress[]>> = {
  claims: ["claims.csv", "claims.json"],
  series: ["figures.csv", "figures.json"],
  lives: ["figures.csv", "figures.json"],
  rates: ["figures.csv", "figures.json"],
  ...Object.fromEntries(OF_ESTIMATES.map((id) => [id, ESTIMATES])),
};

export const generateMetadata = async (props: Props) => {
  const id = knownChart((await props.params).id);
  const { db, locale } = await readAddress(props);
  const chart = chartAsked(id, queryOf(await props.searchParams), { db, locale });
  const metadata = await pageMetadata(props, `/charts/${id}`, () => ({
    title: chart.title,
    description: chart.subtitle,
  }));
  return withPicture(metadata, chart, locale);
};

/** One chart alone, with every way to take it along. */
export default async function ChartPage(props: Props) {
  const id = knownChart((await props.params).id);
  const address = await readAddress(props, keysOf(id));
  const { locale, t, db, release, filters, ignored, query, site } = address;
  const path = `/charts/${id}`;
  const chart = chartAsked(id, query, { db, locale });
  const sent = await headers();
  const origin = originOf(sent, `http://${sent.get("host") ?? "localhost"}`);
  return (
    <SitePage says="own" {...site} path={path}>
      <PageHeading kicker={t("explore.chart-page")} title={chart.title} />
      {UNFILTERED.includes(id) ? (
        <UnknownChoice locale={locale} ignored={[...(chart.ignored ?? []), ...ignored]} />
      ) : (
        <>
          <FilterBar
            locale={locale}
            path={path}
            filters={filters}
            facets={facetsOf(db, filters)}
            found={countLines(db, filters)}
          />
          <FilterSummary locale={locale} path={path} filters={filters} ignored={ignored} />
        </>
      )}
      <ChartBlock context={{ db, locale, filters }} chart={chart} headed />
      <ChartTakeAway chart={chart} locale={locale} release={release} origin={origin} />
      {
        await pageRecord(address, {
          path,
          title: chart.title,
          description: chart.subtitle,
          files: FILES[id] ?? ["lines.csv", "lines.json"],
          filters: chart.filters,
        })
      }
    </SitePage>
  );
}
