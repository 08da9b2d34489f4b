import { type PageProps, readAddress } from "@/app/address";
import { fileForms } from "@/app/file-forms";
import { moneyRows } from "@/app/money-rows";
import { pageMetadata } from "@/app/page-metadata";
import { pageRecord } from "@/app/page-record";
import { FileLinks } from "@/components/deals/file-links";
import { names } from "@/components/i18n/names";
import { href } from "@/components/layout/links";
import { PageHeading } from "@/components/layout/page-heading";
import { SitePage } from "@/components/layout/site-page";
import { MoneyTable } from "@/components/places/money-table";
import { fileHref } from "@/db/exports/addresses";
import { listNamedCountries } from "@/db/queries/countries";

const PATH = "/countries";

export const generateMetadata = (props: PageProps) =>
  pageMetadata(props, PATH, ({ t }) => ({
    title: t("places.countries"),
    description: t("places.countries-lede"),
  }));

export default async function CountriesPage(props: PageProps) {
  const address = await readAddress(props);
  const { locale, t, db, site, pin } = address;
  const values = listNamedCountries(db).map((code) => ({
    code,
    name: { text: names(locale).country(code), lang: locale },
    href: href(locale, `/countries/${code}`, pin),
  }));
  return (
    <SitePage {...site} path={PATH}>
      <PageHeading title={t("places.countries")} lede={t("places.countries-lede")}>
        <p className="quiet">
          {t("places.countries-note")} {t("places.joint-note")}
        </p>
      </PageHeading>
      <MoneyTable
        of="country"
        locale={locale}
        caption={t("places.countries")}
        head={t("places.country")}
        rows={moneyRows({ db, locale, dimension: "country", values, ...pin })}
      />
      <FileLinks
        locale={locale}
        files={[
          ...fileForms(locale, "countries", pin),
          { key: "lines", href: fileHref("lines.csv", pin), label: t("data.lines-csv") },
        ]}
      />
      {
        await pageRecord(address, {
          path: PATH,
          title: t("places.countries"),
          description: t("places.countries-lede"),
          files: ["countries.csv", "countries.json", "lines.csv"],
          filters: pin,
        })
      }
    </SitePage>
  );
}
