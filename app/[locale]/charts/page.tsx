import "@/components/charts/chart-cards.css";
import { type PageProps, readAddress } from "@/app/address";
import { type Chart, chartOf } from "@/app/chart-book";
import { chartFile, chartFrameHref, chartPage } from "@/app/chart-links";
import { drawnEstimates, heldEstimates } from "@/app/charts-of/estimates";
import { widestDisputes } from "@/app/overview-lists";
import { pageMetadata } from "@/app/page-metadata";
import { pageRecord } from "@/app/page-record";
import { ChartCard } from "@/components/charts/chart-card";
import { heightOf } from "@/components/charts/draw-svg";
import { href } from "@/components/layout/links";
import { PageHeading } from "@/components/layout/page-heading";
import { SitePage } from "@/components/layout/site-page";
import { CHART_IDS, OF_ESTIMATES, OF_ONE_DEAL } from "@/db/exports/chart-ids";
import { NO_FILTERS } from "@/db/filters";

const PATH = "/charts";
const FILES = ["svg", "png", "csv", "json"] as const;

export const generateMetadata = (props: PageProps) =>
  pageMetadata(props, PATH, ({ t }) => ({
    title: t("charts.index-title"),
    description: t("charts.index-lede"),
  }));

/** Every chart that can be taken away, as it stands without a filter; what needs a deal has the most disputed one. */
export default async function ChartsPage(props: PageProps) {
  const address = await readAddress(props);
  const { locale, t, db, site, pin } = address;
  const [disputed] = widestDisputes(db, locale, 1);
  const context = { db, locale, filters: { ...NO_FILTERS, ...pin } };
  const estimates = heldEstimates(context);
  const charts = CHART_IDS.filter((id) => id !== "explore").flatMap((id): Chart[] | Chart => {
    if (OF_ESTIMATES.some((one) => one === id))
      return estimates.filter((one) => one.id === id).map((one) => drawnEstimates(one, context));
    if (!OF_ONE_DEAL.includes(id)) return chartOf(id, context);
    const own = { ...NO_FILTERS, ...pin, deal: disputed ? [disputed.id] : [] };
    return disputed ? chartOf(id, { db, locale, filters: own }) : [];
  });
  return (
    <SitePage {...site} path={PATH}>
      <PageHeading title={t("charts.index-title")} lede={t("charts.index-lede")}>
        <p className="link-row">
          <a href={href(locale, "/explore", pin)}>{t("charts.make-own")}</a>
        </p>
      </PageHeading>
      <div className="chart-cards">
        {charts.map((chart) => (
          <ChartCard
            key={chart.spec.id}
            locale={locale}
            title={chart.title}
            subtitle={chart.subtitle}
            page={chartPage(chart, locale)}
            {...thumbnailOf(chart)}
            files={[
              ...FILES.map((kind) => ({ kind, href: chartFile(chart, locale, kind) })),
              { kind: "embed" as const, href: chartFrameHref(chart, locale) },
            ]}
          />
        ))}
      </div>
      {
        await pageRecord(address, {
          path: PATH,
          title: t("charts.index-title"),
          description: t("charts.index-lede"),
          files: ["lines.csv", "figures.csv"],
          filters: pin,
        })
      }
    </SitePage>
  );
}

/** The phone's drawing; the wide one of a chart that a phone shows as a column longer than a card has room for. */
function thumbnailOf({ spec, narrow, geometry }: Chart) {
  const column = heightOf(narrow, geometry) > 2 * narrow.width;
  return { spec: column ? spec : narrow, ...(geometry ? { geometry } : {}) };
}
