import { type PageProps, readAddress } from "@/app/address";
import { moneyRows } from "@/app/money-rows";
import { pageMetadata } from "@/app/page-metadata";
import { pageRecord } from "@/app/page-record";
import { tableFiles } from "@/app/table-files";
import { FileLinks } from "@/components/deals/file-links";
import { names } from "@/components/i18n/names";
import { href } from "@/components/layout/links";
import { PageHeading } from "@/components/layout/page-heading";
import { SitePage } from "@/components/layout/site-page";
import { MoneyTable } from "@/components/places/money-table";
import { fileHref } from "@/db/exports/addresses";
import { getRelease } from "@/db/queries/release";
import { SECTORS } from "@/db/vocabulary";

const PATH = "/sectors";

export const generateMetadata = (props: PageProps) =>
  pageMetadata(props, PATH, ({ t }) => ({
    title: t("places.sectors"),
    description: t("places.sectors-lede"),
  }));

export default async function SectorsPage(props: PageProps) {
  const { locale, t, db, filters, ignored, query } = await readAddress(props);
  const pinned = filters.release ? { release: filters.release } : {};
  const stamp = getRelease(db);
  const values = SECTORS.map((code) => ({
    code,
    name: { text: names(locale).sector[code], lang: locale },
    href: href(locale, `/sectors/${code}`, pinned),
  }));
  return (
    <SitePage
      locale={locale}
      path={PATH}
      query={query}
      release={{ id: stamp.id, publishedOn: stamp.published_on }}
    >
      <PageHeading title={t("places.sectors")} lede={t("places.sectors-lede")}>
        <p className="quiet">{t("places.sectors-note")}</p>
      </PageHeading>
      <MoneyTable
        locale={locale}
        caption={t("places.sectors")}
        head={t("filters.sector")}
        rows={moneyRows({ db, locale, dimension: "sector", values, ...pinned })}
      />
      <FileLinks
        locale={locale}
        files={[
          ...tableFiles(locale, "sectors", pinned),
          { key: "lines", href: fileHref("lines.csv", pinned), label: t("data.lines-csv") },
        ]}
      />
      {
        await pageRecord({
          locale,
          db,
          path: PATH,
          query,
          ignored,
          title: t("places.sectors"),
          description: t("places.sectors-lede"),
          files: ["sectors.csv", "sectors.json", "lines.csv"],
          filters: pinned,
        })
      }
    </SitePage>
  );
}
