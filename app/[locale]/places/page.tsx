import { type PageProps, readAddress } from "@/app/address";
import { fileForms } from "@/app/file-forms";
import { moneyRows } from "@/app/money-rows";
import { pageMetadata } from "@/app/page-metadata";
import { pageRecord } from "@/app/page-record";
import { ChartFrame } from "@/components/charts/chart-frame";
import { outlinesOf } from "@/components/charts/outlines";
import { FileLinks } from "@/components/deals/file-links";
import { format } from "@/components/i18n/format";
import { names } from "@/components/i18n/names";
import { href } from "@/components/layout/links";
import { PageHeading } from "@/components/layout/page-heading";
import { Section } from "@/components/layout/section";
import { SitePage } from "@/components/layout/site-page";
import { MoneyTable } from "@/components/places/money-table";
import { placeMap } from "@/components/places/place-map";
import { placesTable } from "@/components/places/places-table";
import { fileHref } from "@/db/exports/addresses";
import { governorateOutlines, listPlaces, OUTLINES_OBJECT } from "@/db/queries/places";
import type { Governorate } from "@/db/vocabulary";

const PATH = "/places";
const WIDE = 820;
const NARROW = 340;
const geometry = outlinesOf(governorateOutlines(), OUTLINES_OBJECT);

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
  const deals = new Map(rows.map((row) => [row.key, row.deals]));
  const [first] = rows;
  const title = first
    ? t("places.choose-finding", {
        first: first.name.text,
        count: format(locale).number(first.deals),
      })
    : t("places.choose");
  const draw = (width: number) => placeMap({ id: "choose", title, deals, locale, width, ...pin });
  return (
    <SitePage {...site} path={PATH}>
      <PageHeading title={t("places.title")} lede={t("places.lede")} />
      <ChartFrame
        title={title}
        subtitle={t("places.choose-note")}
        spec={draw(WIDE)}
        narrow={draw(NARROW)}
        geometry={geometry}
        table={placesTable(rows, locale)}
        words={{ table: t("charts.table-title"), description: t("places.choose") }}
        sources={t("places.boundary-note")}
        links={[
          {
            key: "csv",
            href: fileHref("places.csv", pin),
            label: t("charts.csv"),
            download: true,
          },
        ]}
      />
      <Section id="list" title={t("places.choose")} note={t("places.countries-note")}>
        <MoneyTable
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
