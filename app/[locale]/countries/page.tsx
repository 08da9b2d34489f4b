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
import { listNamedCountries } from "@/db/queries/countries";
import { getRelease } from "@/db/queries/release";

const PATH = "/countries";

export const generateMetadata = (props: PageProps) =>
  pageMetadata(props, PATH, ({ t }) => ({
    title: t("places.countries"),
    description: t("places.countries-lede"),
  }));

export default async function CountriesPage(props: PageProps) {
  const { locale, t, db, filters, ignored, query } = await readAddress(props);
  const pinned = filters.release ? { release: filters.release } : {};
  const stamp = getRelease(db);
  const values = listNamedCountries(db).map((code) => ({
    code,
    name: { text: names(locale).country(code), lang: locale },
    href: href(locale, `/countries/${code}`, pinned),
  }));
  return (
    <SitePage
      locale={locale}
      path={PATH}
      query={query}
      release={{ id: stamp.id, publishedOn: stamp.published_on }}
    >
      <PageHeading title={t("places.countries")} lede={t("places.countries-lede")}>
        <p className="quiet">
          {t("places.countries-note")} {t("places.joint-note")}
        </p>
      </PageHeading>
      <MoneyTable
        locale={locale}
        caption={t("places.countries")}
        head={t("places.country")}
        rows={moneyRows({ db, locale, dimension: "country", values, ...pinned })}
      />
      <FileLinks
        locale={locale}
        files={[
          ...tableFiles(locale, "countries", pinned),
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
          title: t("places.countries"),
          description: t("places.countries-lede"),
          files: ["countries.csv", "countries.json", "lines.csv"],
          filters: pinned,
        })
      }
    </SitePage>
  );
}
