import "@/components/data/records.css";
import { type PageProps, readAddress } from "@/app/address";
import { ChartBlock } from "@/app/chart-block";
import { chartOf } from "@/app/chart-book";
import { citePage } from "@/app/cite-page";
import { titlesOf } from "@/app/deal-titles";
import { pageMetadata } from "@/app/page-metadata";
import { sourceOf } from "@/app/sources-of";
import { SitePage } from "@/components/layout/site-page";
import { MethodView } from "@/components/method/method-view";
import { databaseHref } from "@/db/exports/addresses";
import { type DealFilters, NO_FILTERS } from "@/db/filters";
import type { Db } from "@/db/open";
import { getCoverage } from "@/db/queries/coverage";
import { listComplaints } from "@/db/queries/release";
import { findExamples } from "@/db/queries/rules";
import { listUndatedSources } from "@/db/queries/sources";
import { groupLines } from "@/db/queries/totals";
import { listWaterfallLines } from "@/db/queries/waterfall";
import { partsOf, totalOf } from "@/db/rules/totals";
import { waterfallOf } from "@/db/rules/waterfall";
import { FLOWS, type Flow } from "@/db/vocabulary";

const PATH = "/method";

export const generateMetadata = (props: PageProps) =>
  pageMetadata(props, PATH, ({ t }) => ({
    title: t("method.title"),
    description: t("method.description"),
  }));

const byFlow = <T,>(value: (flow: Flow) => T) =>
  Object.fromEntries(FLOWS.map((flow) => [flow, value(flow)])) as Record<Flow, T>;

function countsOf(db: Db) {
  const groups = groupLines(db, NO_FILTERS, "stage");
  const total = totalOf(groups);
  const ofFlow = (flow: Flow): DealFilters => ({ ...NO_FILTERS, flow: [flow] });
  return {
    stages: Object.fromEntries(partsOf(groups).map((part) => [part.part, part.lines])),
    flows: byFlow((flow) => totalOf(groups.filter((group) => group.flow === flow)).lines),
    leftOut: total.leftOut,
    paths: byFlow((flow) => waterfallOf(listWaterfallLines(db, ofFlow(flow)))),
    yearly: waterfallOf(listWaterfallLines(db, NO_FILTERS)).perYear,
  };
}

export default async function MethodPage(props: PageProps) {
  const { locale, t, db, filters, site, stamp } = await readAddress(props);
  const citation = await citePage({
    locale,
    title: t("method.title"),
    path: PATH,
    release: stamp,
  });
  const context = { db, locale, filters: { ...NO_FILTERS, release: filters.release } };
  return (
    <SitePage {...site} path={PATH}>
      <MethodView
        locale={locale}
        release={filters.release}
        examples={{
          ...findExamples(db),
          "citation-formats": { citation: { is: "text", en: citation.text, ar: citation.text } },
        }}
        {...countsOf(db)}
        pathChart={<ChartBlock context={context} chart={chartOf("waterfall", context)} level={3} />}
        coverage={getCoverage(db, stamp.published_on)}
        complaints={listComplaints(db)}
        titles={titlesOf(db, locale)}
        undated={listUndatedSources(db).map(sourceOf)}
        databaseHref={databaseHref(stamp.id)}
        citation={citation}
      />
    </SitePage>
  );
}
