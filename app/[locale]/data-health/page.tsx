import { type PageProps, readAddress } from "@/app/address";
import { fileForms } from "@/app/file-forms";
import { pageMetadata } from "@/app/page-metadata";
import { pageRecord } from "@/app/page-record";
import { seriesSummaries } from "@/app/series-summaries";
import { FileLinks } from "@/components/deals/file-links";
import { format } from "@/components/i18n/format";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { href } from "@/components/layout/links";
import { PageHeading } from "@/components/layout/page-heading";
import { SitePage } from "@/components/layout/site-page";
import { HealthTable } from "@/components/people/health-table";

// Not under /people: there every word may be the name of a series.
const PATH = "/data-health";

export const generateMetadata = (props: PageProps) =>
  pageMetadata(props, PATH, ({ t }) => ({
    title: t("people.health-title"),
    description: t("people.health-lede"),
  }));

export default async function DataHealthPage(props: PageProps) {
  const address = await readAddress(props);
  const { locale, t, db, site, stamp, pin } = address;
  const all = seriesSummaries(db, locale);
  const count = (freshness?: string) =>
    format(locale).number(all.filter((one) => one.freshness === freshness).length);
  return (
    <SitePage {...site} path={PATH}>
      <Breadcrumbs
        locale={locale}
        crumbs={[{ key: "people", href: href(locale, "/people", pin), label: t("people.title") }]}
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
      <HealthTable locale={locale} series={all} {...pin} />
      <FileLinks locale={locale} files={fileForms(locale, "data-health", pin)} />
      {
        await pageRecord(address, {
          path: PATH,
          title: t("people.health-title"),
          description: t("people.health-lede"),
          files: ["data-health.csv", "data-health.json"],
          filters: pin,
        })
      }
    </SitePage>
  );
}
