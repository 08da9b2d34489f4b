import { type PageProps, readAddress } from "@/app/address";
import { AloneAndJointOf } from "@/app/alone-and-joint-of";
import { dealFiles } from "@/app/deal-files";
import { summaryOf } from "@/app/deals-of";
import { facetsOf } from "@/app/facets-of";
import { pageMetadata } from "@/app/page-metadata";
import { pageRecord } from "@/app/page-record";
import { totalOfList } from "@/app/total-of-list";
import { DealTable } from "@/components/deals/deal-table";
import { FileLinks } from "@/components/deals/file-links";
import { TotalLine } from "@/components/deals/total-line";
import { FilterBar } from "@/components/filters/filter-bar";
import { filterPhrase } from "@/components/filters/filter-phrase";
import { FilterSummary } from "@/components/filters/filter-summary";
import { NoMatch } from "@/components/filters/no-match";
import { SortLinks } from "@/components/filters/sort-links";
import { href } from "@/components/layout/links";
import { PageHeading } from "@/components/layout/page-heading";
import { Pagination } from "@/components/layout/pagination";
import { SitePage } from "@/components/layout/site-page";
import { isFiltered } from "@/db/filters";
import { countLines, listDeals } from "@/db/queries/deals";
import { groupLines } from "@/db/queries/totals";

const PATH = "/deals";
const ON_A_PAGE = 50;

export const generateMetadata = (props: PageProps) =>
  pageMetadata(props, PATH, ({ t, locale, filters }) => ({
    title: isFiltered(filters) ? filterPhrase(locale, t("deals.title"), filters) : t("deals.title"),
    description: t("deals.lede"),
    chart: { id: "by-sector", filters },
  }));

export default async function DealsPage(props: PageProps) {
  const address = await readAddress(props);
  const { locale, t, db, filters, ignored, site } = address;
  const found = countLines(db, filters);
  const pages = Math.max(1, Math.ceil(found / ON_A_PAGE));
  const page = Math.min(filters.page, pages);
  const rows = listDeals(db, filters, { locale, limit: ON_A_PAGE, offset: (page - 1) * ON_A_PAGE });
  const groups = groupLines(db, filters, "none");
  const title = isFiltered(filters)
    ? filterPhrase(locale, t("deals.title"), filters)
    : t("deals.title");
  return (
    <SitePage says="own" {...site} path={PATH}>
      <PageHeading
        {...(page > 1 ? { kicker: t("deals.page-of", { page, pages }) } : {})}
        title={title}
        {...(isFiltered(filters) || page > 1 ? {} : { lede: t("deals.lede") })}
      />
      <FilterBar
        locale={locale}
        path={PATH}
        filters={filters}
        facets={facetsOf(db, filters)}
        found={found}
      />
      <FilterSummary
        locale={locale}
        path={PATH}
        filters={filters}
        ignored={ignored}
        empty={found === 0}
      />
      {found === 0 ? (
        <NoMatch locale={locale} path={PATH} filters={filters} />
      ) : (
        <>
          <TotalLine locale={locale} {...totalOfList(locale, filters, groups)} />
          <AloneAndJointOf db={db} locale={locale} filters={filters} />
          <FileLinks locale={locale} files={dealFiles(locale, filters)} />
          <section id="results" aria-label={t("deals.title")}>
            <SortLinks locale={locale} path={PATH} filters={filters} />
            <DealTable
              locale={locale}
              deals={rows.map(summaryOf(locale, filters))}
              sorting={{ path: PATH, filters }}
              release={filters.release}
              caption={title}
            />
            <Pagination
              locale={locale}
              page={page}
              pages={pages}
              hrefOf={(n) => href(locale, PATH, { ...filters, page: n })}
            />
          </section>
        </>
      )}
      {
        await pageRecord(address, {
          path: PATH,
          title,
          description: t("deals.lede"),
          files: ["deals.csv", "deals.json", "deals.zip"],
          filters,
        })
      }
    </SitePage>
  );
}
