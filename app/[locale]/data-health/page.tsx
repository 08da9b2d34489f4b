import { type PageProps, readAddress } from "@/app/address";
import { pageMetadata } from "@/app/page-metadata";
import { pageRecord } from "@/app/page-record";
import { seriesSummaries } from "@/app/series-summaries";
import { tableFiles } from "@/app/table-files";
import { FileLinks } from "@/components/deals/file-links";
import { format } from "@/components/i18n/format";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { href } from "@/components/layout/links";
import { PageHeading } from "@/components/layout/page-heading";
import { SitePage } from "@/components/layout/site-page";
import { HealthTable } from "@/components/people/health-table";
import { getRelease } from "@/db/queries/release";

// Not under /people: there every word may be the name of a series.
const PATH = "/data-health";

export const generateMetadata = (props: PageProps) =>
  pageMetadata(props, PATH, ({ t }) => ({
    title: t("people.health-title"),
    description: t("people.health-lede"),
  }));

export default async function DataHealthPage(props: PageProps) {
  const { locale, t, db, filters, ignored, query } = await readAddress(props);
  const { release } = filters;
  const stamp = getRelease(db);
  const all = seriesSummaries(db, locale);
  const count = (freshness?: string) =>
    format(locale).number(all.filter((one) => one.freshness === freshness).length);
  return (
    <SitePage
      locale={locale}
      path={PATH}
      query={query}
      release={{ id: stamp.id, publishedOn: stamp.published_on }}
    >
      <Breadcrumbs
        locale={locale}
        crumbs={[
          { key: "people", href: href(locale, "/people", { release }), label: t("people.title") },
        ]}
      />
      <PageHeading
        kicker={t("site.release", { date: format(locale).date(stamp.published_on) })}
        title={t("people.health-title")}
        lede={t("people.health-lede")}
      >
        <p>
          {t("people.health-counts", {
            fresh: count("fresh"),
            due: count("due"),
            overdue: count("overdue"),
            none: count(),
          })}
        </p>
      </PageHeading>
      <HealthTable locale={locale} series={all} release={release} />
      <FileLinks locale={locale} files={tableFiles(locale, "data-health", filters)} />
      {
        await pageRecord({
          locale,
          db,
          path: PATH,
          query,
          ignored,
          title: t("people.health-title"),
          description: t("people.health-lede"),
          files: ["data-health.csv", "data-health.json"],
          filters: { release },
        })
      }
    </SitePage>
  );
}
