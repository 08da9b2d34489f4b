import { notFound } from "next/navigation";
import { type PageProps, readAddress } from "@/app/address";
import { AloneAndJointOf } from "@/app/alone-and-joint-of";
import { ChartBlock } from "@/app/chart-block";
import { chartOf } from "@/app/chart-book";
import { dealFiles } from "@/app/deal-files";
import { summaryOf } from "@/app/deals-of";
import { timelineOf } from "@/app/overview-lists";
import { pageMetadata } from "@/app/page-metadata";
import { pageRecord } from "@/app/page-record";
import { stageCountsOf } from "@/app/stage-counts-of";
import { totalOfList } from "@/app/total-of-list";
import { ChartFrame } from "@/components/charts/chart-frame";
import { ALONE, NARROW } from "@/components/charts/widths";
import { FileLinks } from "@/components/deals/file-links";
import { FoldedDeals } from "@/components/deals/folded-deals";
import { TotalLine } from "@/components/deals/total-line";
import { names } from "@/components/i18n/names";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { href } from "@/components/layout/links";
import { PageHeading } from "@/components/layout/page-heading";
import { Section } from "@/components/layout/section";
import { SitePage } from "@/components/layout/site-page";
import { PartyTable } from "@/components/places/party-table";
import { stageChart, stagesFinding, stageTable } from "@/components/places/stage-counts";
import { Timeline } from "@/components/places/timeline";
import { fileHref } from "@/db/exports/addresses";
import { type DealFilters, NO_FILTERS } from "@/db/filters";
import { listNamedCountries, listPartiesOf, listRolesOf } from "@/db/queries/countries";
import { countLines, listDeals } from "@/db/queries/deals";
import { groupLines } from "@/db/queries/totals";
import type { CountryRole, PartyRole } from "@/db/vocabulary";

type Props = PageProps<{ iso3: string }>;

/** The deals that name the country, in the release the page is of. */
const ofCountry = (iso3: string, { release }: DealFilters): DealFilters => ({
  ...NO_FILTERS,
  ...(release ? { release } : {}),
  country: [iso3],
});

export const generateMetadata = async (props: Props) =>
  pageMetadata(
    props,
    `/countries/${(await props.params).iso3}`,
    ({ t, locale, db, params, filters }) => {
      if (!listNamedCountries(db).includes(params.iso3)) notFound();
      return {
        title: names(locale).country(params.iso3),
        description: t("places.countries-lede"),
        chart: { id: "by-sector", filters: ofCountry(params.iso3, filters) },
      };
    },
  );

export default async function CountryPage(props: Props) {
  const address = await readAddress(props);
  const { locale, t, db, params, filters: asked, site, pin } = address;
  const { iso3 } = params;
  if (!listNamedCountries(db).includes(iso3)) notFound();
  const filters = ofCountry(iso3, asked);
  const n = names(locale);
  const name = n.country(iso3);
  const context = { db, locale, filters };
  const count = countLines(db, filters);
  const stages = stageCountsOf(db, locale, filters);
  const finding = stagesFinding(stages, locale);
  const ladder = (width: number) =>
    stageChart({ id: "stages", title: finding, counts: stages, locale, width });
  return (
    <SitePage {...site} path={`/countries/${iso3}`}>
      <Breadcrumbs
        locale={locale}
        crumbs={[
          {
            key: "countries",
            href: href(locale, "/countries", pin),
            label: t("places.countries"),
          },
        ]}
      />
      <PageHeading title={name}>
        <p className="quiet">
          {listRolesOf(db, iso3)
            .map(({ role, deals }) =>
              t("places.deals-naming", {
                place: n.countryRole[role as CountryRole],
                deals: t("common.deals", { count: deals }),
              }),
            )
            .join(" · ")}
        </p>
      </PageHeading>
      <TotalLine
        locale={locale}
        {...totalOfList(locale, filters, groupLines(db, filters, "none"))}
      />
      <AloneAndJointOf db={db} locale={locale} filters={filters} />
      <ChartFrame
        title={finding}
        subtitle={t("places.stages-note")}
        spec={ladder(ALONE)}
        narrow={ladder(NARROW)}
        table={stageTable(stages, locale)}
        words={{ table: t("charts.table-title"), description: t("places.stages") }}
        sources={<a href={href(locale, "/deals", filters)}>{t("common.deals", { count })}</a>}
        links={[
          {
            key: "csv",
            href: fileHref("deals.csv", filters),
            label: t("charts.csv"),
            download: true,
          },
        ]}
      />
      <div className="pair">
        <ChartBlock context={context} chart={chartOf("by-sector", context)} />
        <ChartBlock context={context} chart={chartOf("over-time", context)} />
      </div>
      <Section id="timeline" title={t("places.timeline")} note={t("places.timeline-note")}>
        <Timeline locale={locale} events={timelineOf(db, locale, filters)} {...pin} />
      </Section>
      <Section id="parties" title={t("places.parties")} note={t("places.parties-note")}>
        <PartyTable
          locale={locale}
          parties={listPartiesOf(db, iso3).map(({ name, name_ar, roles, deals }) => ({
            name,
            nameAr: name_ar,
            roles: roles as PartyRole[],
            deals: deals.length,
            href: href(locale, "/deals", { ...pin, deal: deals }),
          }))}
        />
      </Section>
      <Section id="deals" title={t("site.deals")}>
        <FoldedDeals
          locale={locale}
          deals={listDeals(db, filters, { locale, limit: count, offset: 0 }).map(
            summaryOf(locale, filters),
          )}
          caption={name}
          {...pin}
        />
        <FileLinks locale={locale} files={dealFiles(locale, filters)} />
      </Section>
      {
        await pageRecord(address, {
          path: `/countries/${iso3}`,
          title: name,
          description: t("places.countries-lede"),
          files: ["deals.csv", "deals.json", "deals.zip"],
          filters,
        })
      }
    </SitePage>
  );
}
