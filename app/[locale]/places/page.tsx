import { type PageProps, readAddress } from "@/app/address";
import { ChartBlock } from "@/app/chart-block";
import { chartOf } from "@/app/chart-book";
import { fileForms } from "@/app/file-forms";
import { moneyRows } from "@/app/money-rows";
import { pageMetadata } from "@/app/page-metadata";
import { pageRecord } from "@/app/page-record";
import { FileLinks } from "@/components/deals/file-links";
import { names } from "@/components/i18n/names";
import { href } from "@/components/layout/links";
import { PageHeading } from "@/components/layout/page-heading";
import { Section } from "@/components/layout/section";
import { SitePage } from "@/components/layout/site-page";
import { MoneyTable } from "@/components/places/money-table";
import { fileHref } from "@/db/exports/addresses";
import { NO_FILTERS } from "@/db/filters";
import { listPlaces } from "@/db/queries/places";
import type { Governorate } from "@/db/vocabulary";

const PATH = "/places";

export const generateMetadata = (props: PageProps) =>
  pageMetadata(props, PATH, ({ t }) => ({
    title: t("places.title"),
    description: t("places.lede"),
  }));

export default async function PlacesPage(props: PageProps) {
  const address = await readAddress(props);
  const { locale, t, db, site, pin } = address;
  const values = listPlaces(db).map(({ code }) => ({
    code,
    name: { text: names(locale).governorate[code as Governorate], lang: locale },
    href: href(locale, `/places/${code}`, pin),
  }));
  const rows = moneyRows({ db, locale, dimension: "governorate", values, ...pin });
  const context = { db, locale, filters: { ...NO_FILTERS, ...pin } };
  return (
    <SitePage {...site} path={PATH}>
      <PageHeading title={t("places.title")} lede={t("places.lede")} />
      <ChartBlock context={context} chart={chartOf("places", context)} />
      <Section id="list" title={t("places.choose")} note={t("places.countries-note")}>
        <MoneyTable
          of="governorate"
          locale={locale}
          caption={t("places.title")}
          head={t("places.governorate")}
          rows={rows}
        />
        <FileLinks
          locale={locale}
          files={[
            ...fileForms(locale, "places", pin),
            { key: "lines", href: fileHref("lines.csv", pin), label: t("data.lines-csv") },
          ]}
        />
      </Section>
      {
        await pageRecord(address, {
          path: PATH,
          title: t("places.title"),
          description: t("places.lede"),
          files: ["places.csv", "places.json", "lines.csv"],
          filters: pin,
        })
      }
    </SitePage>
  );
}
