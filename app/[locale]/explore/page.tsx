import "@/components/explore/explore.css";
import { headers } from "next/headers";
import { type PageProps, queryOf, readAddress } from "@/app/address";
import { chartAsked } from "@/app/chart-asked";
import { ChartBlock } from "@/app/chart-block";
import { withPicture } from "@/app/chart-metadata";
import { ChartTakeAway } from "@/app/chart-take-away";
import { filtersFor } from "@/app/charts-of/explore";
import { CHOICE_KEYS, readChoice } from "@/app/charts-of/explore-asked";
import { measureOf } from "@/app/charts-of/measure-parts";
import { facetsOf } from "@/app/facets-of";
import { pageMetadata } from "@/app/page-metadata";
import { pageRecord } from "@/app/page-record";
import { ChosenChoice } from "@/components/explore/chosen-choice";
import { ExploreForm } from "@/components/explore/explore-form";
import { ExploreSentence } from "@/components/explore/explore-sentence";
import { ExploreWays } from "@/components/explore/explore-ways";
import { PageHeading } from "@/components/layout/page-heading";
import { SitePage } from "@/components/layout/site-page";
import { originOf } from "@/db/exports/origin";
import { countLines } from "@/db/queries/deals";
import { groupLines } from "@/db/queries/totals";
import { totalOf } from "@/db/rules/totals";

const PATH = "/explore";

export const generateMetadata = async (props: PageProps) => {
  const { db, locale, t } = await readAddress(props, CHOICE_KEYS);
  const chart = chartAsked("explore", queryOf(await props.searchParams), { db, locale });
  const metadata = await pageMetadata(props, PATH, () => ({
    title: t("explore.title"),
    description: chart.title,
  }));
  return withPicture(metadata, chart, locale);
};

/** Any measure, cut and form, for any filter: the address is all there is to remember. */
export default async function ExplorePage(props: PageProps) {
  const address = await readAddress(props, CHOICE_KEYS);
  const { locale, t, db, release, filters, ignored, query, site } = address;
  const { choice, unsuited, ignored: unknown } = readChoice(query);
  const chart = chartAsked("explore", query, { db, locale });
  const total = totalOf(groupLines(db, filtersFor(choice, filters), "none"));
  const sent = await headers();
  const origin = originOf(sent, `http://${sent.get("host") ?? "localhost"}`);
  return (
    <SitePage says="own" {...site} path={PATH}>
      <PageHeading title={t("explore.title")} lede={t("explore.lede")} />
      <ExploreForm
        locale={locale}
        path={PATH}
        choice={choice}
        filters={filters}
        facets={facetsOf(db, filters)}
        found={countLines(db, filters)}
      />
      <ExploreWays locale={locale} path={PATH} choice={choice} filters={filters} />
      <ChosenChoice
        locale={locale}
        path={PATH}
        choice={choice}
        {...(unsuited ? { unsuited } : {})}
        filters={filters}
        ignored={[...ignored, ...unknown]}
      />
      <ChartBlock context={{ db, locale, filters }} chart={chart} alone />
      <ExploreSentence
        locale={locale}
        choice={choice}
        filters={chart.filters}
        total={measureOf(total, choice.measure)}
        stated={total.counted}
        lines={total.counted + total.withoutValue}
      />
      <ChartTakeAway chart={chart} locale={locale} release={release} origin={origin} />
      {
        await pageRecord(
          { ...address, ignored: [...ignored, ...unknown] },
          {
            path: PATH,
            title: chart.title,
            description: chart.subtitle,
            files: ["lines.csv", "lines.json"],
            filters: chart.filters,
          },
        )
      }
    </SitePage>
  );
}
