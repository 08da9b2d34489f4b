import "@/components/data/records.css";
import { type PageProps, readAddress } from "@/app/address";
import { pageMetadata } from "@/app/page-metadata";
import { pageRecord } from "@/app/page-record";
import { parseSourcesAsked, SOURCES_KEYS } from "@/app/sources-asked";
import { sourceOf } from "@/app/sources-of";
import { filterWords } from "@/components/filters/filter-words";
import { SitePage } from "@/components/layout/site-page";
import { SourceIndex } from "@/components/sources/source-index";
import { fileHref } from "@/db/exports/addresses";
import { isFiltered } from "@/db/filters";
import { getRelease } from "@/db/queries/release";
import { countSources, listSources } from "@/db/queries/sources";

const PATH = "/sources";
const ON_A_PAGE = 50;

export const generateMetadata = (props: PageProps) =>
  pageMetadata(props, PATH, ({ t, locale, filters }) => ({
    title: isFiltered(filters)
      ? t("sources.title-behind", { filter: filterWords(locale, filters) })
      : t("sources.title"),
    description: t("sources.lede"),
  }));

export default async function SourcesPage(props: PageProps) {
  const { locale, t, db, filters, ignored, query } = await readAddress(props, SOURCES_KEYS);
  const { asked, ignored: unknown } = parseSourcesAsked(query, filters);
  const stamp = getRelease(db);
  const counts = countSources(db, { ...asked, kinds: [] });
  const found = counts
    .filter(({ kind }) => asked.kinds.length === 0 || asked.kinds.includes(kind))
    .reduce((sum, { sources }) => sum + sources, 0);
  const pages = Math.max(1, Math.ceil(found / ON_A_PAGE));
  const page = Math.min(filters.page, pages);
  const rows = listSources(db, asked, { limit: ON_A_PAGE, offset: (page - 1) * ON_A_PAGE });
  const [first, ...others] = rows.map((row) => ({ ...sourceOf(row), cited: row.cited }));
  const more = { kind: asked.kinds };
  return (
    <SitePage
      says="own"
      locale={locale}
      path={PATH}
      query={query}
      release={{ id: stamp.id, publishedOn: stamp.published_on }}
    >
      <SourceIndex
        locale={locale}
        asked={asked}
        ignored={[...ignored, ...unknown]}
        counts={counts}
        {...(first ? { sources: [first, ...others] as const } : {})}
        page={page}
        pages={pages}
        files={[
          { key: "csv", href: fileHref("sources.csv", filters, more), label: t("charts.csv") },
          {
            key: "excel",
            href: fileHref("sources.csv", filters, { ...more, bom: "1" }),
            label: t("charts.excel"),
          },
          { key: "json", href: fileHref("sources.json", filters, more), label: t("charts.json") },
        ]}
      />
      {
        await pageRecord({
          locale,
          db,
          path: PATH,
          query,
          ignored: [...ignored, ...unknown],
          title: t("sources.title"),
          description: t("sources.lede"),
          files: ["sources.csv", "sources.json"],
          filters,
        })
      }
    </SitePage>
  );
}
