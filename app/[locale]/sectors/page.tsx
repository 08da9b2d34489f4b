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
import { SECTORS } from "@/db/vocabulary";

const PATH = "/sectors";

export const generateMetadata = (props: PageProps) =>
  pageMetadata(props, PATH, ({ t }) => ({
    title: t("places.sectors"),
    description: t("places.sectors-lede"),
  }));

export default async function SectorsPage(props: PageProps) {
  const address = await readAddress(props);
  const { locale, t, db, site, pin } = address;
  const values = SECTORS.map((code) => ({
    code,
    name: { text: names(locale).sector[code], lang: locale },
    href: href(locale, `/sectors/${code}`, pin),
  }));
  return (
    <SitePage {...site} path={PATH}>
      <PageHeading title={t("places.sectors")} lede={t("places.sectors-lede")}>
        <p className="quiet">{t("places.sectors-note")}</p>
      </PageHeading>
      <MoneyTable
        of="sector"
        locale={locale}
        caption={t("places.sectors")}
        head={t("filters.sector")}
        rows={moneyRows({ db, locale, dimension: "sector", values, ...pin })}
      />
      <FileLinks
        locale={locale}
        files={[
          ...fileForms(locale, "sectors", pin),
          { key: "lines", href: fileHref("lines.csv", pin), label: t("data.lines-csv") },
        ]}
      />
      {
        await pageRecord(address, {
          path: PATH,
          title: t("places.sectors"),
          description: t("places.sectors-lede"),
          files: ["sectors.csv", "sectors.json", "lines.csv"],
          filters: pin,
        })
      }
    </SitePage>
  );
}
