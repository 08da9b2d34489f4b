import "@/components/data/records.css";
import { type PageProps, readAddress } from "@/app/address";
import { fileForms } from "@/app/file-forms";
import { pageMetadata } from "@/app/page-metadata";
import { pageRecord } from "@/app/page-record";
import { parseSourcesAsked, SOURCES_KEYS } from "@/app/sources-asked";
import { sourceOf } from "@/app/sources-of";
import { SitePage } from "@/components/layout/site-page";
import { SourceIndex, sourcesTitle } from "@/components/sources/source-index";
import { countSources, listSources } from "@/db/queries/sources";

const PATH = "/sources";
const ON_A_PAGE = 50;

export const generateMetadata = (props: PageProps) =>
  pageMetadata(props, PATH, ({ t, locale, filters, query }) => ({
    title: sourcesTitle(locale, parseSourcesAsked(query, filters).asked),
    description: t("sources.lede"),
  }));

export default async function SourcesPage(props: PageProps) {
  const address = await readAddress(props, SOURCES_KEYS);
  const { locale, t, db, filters, ignored, query, site } = address;
  const { asked, ignored: unknown } = parseSourcesAsked(query, filters);
  const counts = countSources(db, { ...asked, kinds: [] });
  const found = counts
    .filter(({ kind }) => asked.kinds.length === 0 || asked.kinds.includes(kind))
    .reduce((sum, { sources }) => sum + sources, 0);
  const pages = Math.max(1, Math.ceil(found / ON_A_PAGE));
  const page = Math.min(filters.page, pages);
  const rows = listSources(db, asked, { limit: ON_A_PAGE, offset: (page - 1) * ON_A_PAGE });
  const [first, ...others] = rows.map((row) => ({ ...sourceOf(row), cited: row.cited }));
  return (
    <SitePage says="own" {...site} path={PATH}>
      <SourceIndex
        locale={locale}
        asked={asked}
        ignored={[...ignored, ...unknown]}
        counts={counts}
        {...(first ? { sources: [first, ...others] as const } : {})}
        page={page}
        pages={pages}
        files={fileForms(locale, "sources", filters, { kind: asked.kinds })}
      />
      {
        await pageRecord(
          { ...address, ignored: [...ignored, ...unknown] },
          {
            path: PATH,
            title: t("sources.title"),
            description: t("sources.lede"),
            files: ["sources.csv", "sources.json"],
            filters,
          },
        )
      }
    </SitePage>
  );
}
