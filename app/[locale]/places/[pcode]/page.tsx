import { notFound } from "next/navigation";
import { type PageProps, readAddress } from "@/app/address";
import { AloneAndJointOf } from "@/app/alone-and-joint-of";
import { ChartBlock } from "@/app/chart-block";
import { chartOf } from "@/app/chart-book";
import { dealFiles } from "@/app/deal-files";
import { summaryOf } from "@/app/deals-of";
import { estimateOf } from "@/app/estimates-of";
import { moneyRows } from "@/app/money-rows";
import { pageMetadata } from "@/app/page-metadata";
import { pageRecord } from "@/app/page-record";
import { placeFiguresOf } from "@/app/place-figures-of";
import { totalOfList } from "@/app/total-of-list";
import { EstimateTable } from "@/components/damage/estimate-table";
import { FileLinks } from "@/components/deals/file-links";
import { FoldedDeals } from "@/components/deals/folded-deals";
import { TotalLine } from "@/components/deals/total-line";
import { names } from "@/components/i18n/names";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { href } from "@/components/layout/links";
import { Section } from "@/components/layout/section";
import { SitePage } from "@/components/layout/site-page";
import { PlaceFigures } from "@/components/places/place-figures";
import { PlaceHeading } from "@/components/places/place-heading";
import { Unknowns } from "@/components/places/unknowns";
import { fileHref } from "@/db/exports/addresses";
import { type DealFilters, NO_FILTERS } from "@/db/filters";
import { countLines, listDeals } from "@/db/queries/deals";
import { listSourcedEstimates } from "@/db/queries/estimates";
import { getPlace } from "@/db/queries/places";
import { groupLines } from "@/db/queries/totals";
import { GOVERNORATES, type Governorate } from "@/db/vocabulary";

type Props = PageProps<{ pcode: string }>;

const known = (pcode: string): Governorate =>
  GOVERNORATES.find((code) => code === pcode) ?? notFound();

/** The deals in the governorate, in the release the page is of. */
const inPlace = (code: Governorate, { release }: DealFilters): DealFilters => ({
  ...NO_FILTERS,
  ...(release ? { release } : {}),
  governorate: [code],
});

export const generateMetadata = async (props: Props) => {
  const code = known((await props.params).pcode);
  return pageMetadata(props, `/places/${code}`, ({ t, locale, filters }) => ({
    title: names(locale).governorate[code],
    description: t("places.lede"),
    chart: { id: "by-sector", filters: inPlace(code, filters) },
  }));
};

export default async function PlacePage(props: Props) {
  const address = await readAddress(props);
  const { locale, t, db, params, filters: asked, site, pin } = address;
  const code = known(params.pcode);
  const place = getPlace(db, code) ?? notFound();
  const filters = inPlace(code, asked);
  const name = names(locale).governorate[code];
  const context = { db, locale, filters };
  const count = countLines(db, filters);
  const estimates = listSourcedEstimates(db, { area: code }).map(estimateOf(locale));
  const { figures, missing } = placeFiguresOf(db, locale, code);
  const [money] = moneyRows({
    db,
    locale,
    dimension: "governorate",
    values: [{ code, name: { text: name, lang: locale }, href: "" }],
    ...pin,
  });
  const unstated: DealFilters = { ...filters, counting: ["no-value"] };
  return (
    <SitePage {...site} path={`/places/${code}`}>
      <Breadcrumbs
        locale={locale}
        crumbs={[{ key: "places", href: href(locale, "/places", pin), label: t("places.title") }]}
      />
      <PlaceHeading locale={locale} name={name} place={place} />
      <Section id="deals" title={t("places.deals")} note={t("places.deals-note")}>
        {count === 0 ? (
          <p>{t("places.no-deals")}</p>
        ) : (
          <>
            <TotalLine
              locale={locale}
              {...totalOfList(locale, filters, groupLines(db, filters, "none"))}
            />
            <AloneAndJointOf db={db} locale={locale} filters={filters} />
            <p className="link-row">
              <a href={href(locale, "/deals", filters)}>{t("places.all-deals")}</a>
            </p>
            <div className="pair">
              <ChartBlock context={context} chart={chartOf("by-sector", context)} level={3} />
              <ChartBlock context={context} chart={chartOf("by-country", context)} level={3} />
            </div>
            <FoldedDeals
              locale={locale}
              deals={listDeals(db, filters, { locale, limit: count, offset: 0 }).map(
                summaryOf(locale, filters),
              )}
              caption={name}
              {...pin}
            />
            <FileLinks of={t("places.deals")} locale={locale} files={dealFiles(locale, filters)} />
          </>
        )}
      </Section>
      {estimates.length > 0 && (
        <Section id="damage" title={t("places.damage")} note={t("places.damage-note")}>
          <EstimateTable
            locale={locale}
            caption={t("places.damage-note")}
            estimates={estimates}
            withMeasure
            {...pin}
          />
          <FileLinks
            of={t("places.damage")}
            locale={locale}
            files={[
              {
                key: "csv",
                href: fileHref("estimates.csv", pin, { place: code }),
                label: t("charts.csv"),
              },
            ]}
          />
        </Section>
      )}
      {figures.length > 0 && (
        <Section id="people" title={t("places.people")} note={t("places.people-note")}>
          <PlaceFigures locale={locale} figures={figures} {...pin} />
          <FileLinks
            of={t("places.people")}
            locale={locale}
            files={[
              {
                key: "csv",
                href: fileHref("figures.csv", pin, { place: code }),
                label: t("charts.csv"),
              },
            ]}
          />
        </Section>
      )}
      <Unknowns
        locale={locale}
        withoutValue={{ deals: countLines(db, unstated), href: href(locale, "/deals", unstated) }}
        joint={money?.shares.investment.joint.best ?? 0}
        damage={
          estimates.length === 0
            ? "none"
            : estimates.every(({ breakdown }) => breakdown !== null)
              ? "earthquake-only"
              : "some"
        }
        hasCost={estimates.some(({ measure }) => measure === "reconstruction-cost")}
        missing={missing}
        {...pin}
      />
      <p className="quiet">{t("places.codes-note", { code: place.code, iso: place.iso3166_2 })}</p>
      {
        await pageRecord(address, {
          path: `/places/${code}`,
          title: name,
          description: t("places.lede"),
          files: ["deals.csv", "deals.json", "deals.zip"],
          filters,
        })
      }
    </SitePage>
  );
}
