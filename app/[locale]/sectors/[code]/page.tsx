import { notFound } from "next/navigation";
import { type PageProps, readAddress } from "@/app/address";
import { AloneAndJointOf } from "@/app/alone-and-joint-of";
import { ChartBlock } from "@/app/chart-block";
import { chartOf } from "@/app/chart-book";
import { dealFiles } from "@/app/deal-files";
import { summaryOf } from "@/app/deals-of";
import { pageMetadata } from "@/app/page-metadata";
import { pageRecord } from "@/app/page-record";
import { totalOfList } from "@/app/total-of-list";
import { FileLinks } from "@/components/deals/file-links";
import { FoldedDeals } from "@/components/deals/folded-deals";
import { TotalLine } from "@/components/deals/total-line";
import { names } from "@/components/i18n/names";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { href } from "@/components/layout/links";
import { PageHeading } from "@/components/layout/page-heading";
import { Section } from "@/components/layout/section";
import { SitePage } from "@/components/layout/site-page";
import { type DealFilters, NO_FILTERS } from "@/db/filters";
import { countLines, listDeals } from "@/db/queries/deals";
import { groupLines } from "@/db/queries/totals";
import { SECTORS, type Sector } from "@/db/vocabulary";

type Props = PageProps<{ code: string }>;

const known = (code: string): Sector => SECTORS.find((s) => s === code) ?? notFound();

/** The deals of the sector, in the release the page is of. */
const ofSector = (sector: Sector, { release }: DealFilters): DealFilters => ({
  ...NO_FILTERS,
  ...(release ? { release } : {}),
  sector: [sector],
});

export const generateMetadata = async (props: Props) => {
  const sector = known((await props.params).code);
  return pageMetadata(props, `/sectors/${sector}`, ({ t, locale, filters }) => ({
    title: names(locale).sector[sector],
    description: t("deals.lede"),
    chart: { id: "by-country", filters: ofSector(sector, filters) },
  }));
};

export default async function SectorPage(props: Props) {
  const address = await readAddress(props);
  const { locale, t, db, params, filters: asked, site, pin } = address;
  const sector = known(params.code);
  const filters = ofSector(sector, asked);
  const context = { db, locale, filters };
  const count = countLines(db, filters);
  return (
    <SitePage {...site} path={`/sectors/${sector}`}>
      <Breadcrumbs
        locale={locale}
        crumbs={[
          { key: "sectors", href: href(locale, "/sectors", pin), label: t("places.sectors") },
        ]}
      />
      <PageHeading title={names(locale).sector[sector]} />
      <TotalLine
        locale={locale}
        {...totalOfList(locale, filters, groupLines(db, filters, "none"))}
      />
      <AloneAndJointOf db={db} locale={locale} filters={filters} />
      <div className="pair">
        <ChartBlock context={context} chart={chartOf("by-country", context)} />
        <ChartBlock context={context} chart={chartOf("over-time", context)} />
      </div>
      <Section id="deals" title={t("site.deals")}>
        <FoldedDeals
          locale={locale}
          deals={listDeals(db, filters, { locale, limit: count, offset: 0 }).map(
            summaryOf(locale, filters),
          )}
          {...pin}
          caption={names(locale).sector[sector]}
        />
        <FileLinks locale={locale} files={dealFiles(locale, filters)} />
      </Section>
      {
        await pageRecord(address, {
          path: `/sectors/${sector}`,
          title: names(locale).sector[sector],
          description: t("deals.lede"),
          files: ["deals.csv", "deals.json", "deals.zip"],
          filters,
        })
      }
    </SitePage>
  );
}
