import { type DealFilters, type Ignored, isFiltered, NO_FILTERS, printFilters } from "@/db/filters";
import type { Locale, SourceKind } from "@/db/vocabulary";
import { FileLinks } from "../deals/file-links";
import { filterPhrase } from "../filters/filter-phrase";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { EmptyState } from "../layout/empty-state";
import { href } from "../layout/links";
import { NotUnderstood } from "../layout/not-understood";
import { PageHeading } from "../layout/page-heading";
import { Pagination } from "../layout/pagination";
import { type CountedSource, SourceTable } from "./source-table";

export type KindCount = { kind: SourceKind; sources: number; undated: number };

/** What the address asks of the list: deals behind it, kinds, words. */
export type SourcesAsked = { filters: DealFilters; kinds: readonly SourceKind[]; words?: string };

type Props = {
  locale: Locale;
  asked: SourcesAsked;
  ignored: readonly Ignored[];
  /** Under everything that is asked but the kind. */
  counts: readonly KindCount[];
  /** Missing: nothing matches. */
  sources?: readonly [CountedSource, ...CountedSource[]];
  page: number;
  pages: number;
  files: readonly { key: string; href: string; label: string }[];
};

/** The address of the list with some of what is asked changed. */
export function sourcesHref(locale: Locale, asked: SourcesAsked, page = 1): string {
  const query = new URLSearchParams(printFilters({ ...NO_FILTERS, ...asked.filters, page }));
  for (const kind of asked.kinds) query.append("kind", kind);
  if (asked.words !== undefined) query.append("words", asked.words);
  const text = query.toString();
  return `/${locale}/sources${text ? `?${text}` : ""}`;
}

/** "Sources behind deals from Saudi Arabia"; of one kind, that kind. */
export function sourcesTitle(locale: Locale, { filters, kinds }: SourcesAsked): string {
  const t = words(locale);
  const [kind, ...others] = kinds;
  const said = [
    ...(isFiltered(filters) ? [filterPhrase(locale, t("filters.some-deals"), filters)] : []),
    ...(kind && others.length === 0 ? [names(locale).sourceKind[kind]] : []),
  ];
  if (isFiltered(filters)) return t("sources.title-behind", { filter: said.join(" · ") });
  return said[0] ? t("sources.title-kind", { kind: said[0] }) : t("sources.title");
}

/** The pages that numbers rest on: all of them, or those behind some deals. */
export function SourceIndex(props: Props) {
  const { locale, asked, ignored, counts, sources, page, pages } = props;
  const t = words(locale);
  const behind = isFiltered(asked.filters);
  const shown = counts.filter(({ kind }) => asked.kinds.length === 0 || asked.kinds.includes(kind));
  const count = shown.reduce((sum, one) => sum + one.sources, 0);
  const undated = shown.reduce((sum, one) => sum + one.undated, 0);
  return (
    <>
      <PageHeading
        title={sourcesTitle(locale, asked)}
        lede={behind ? t("sources.behind-note") : t("sources.lede")}
      >
        {behind && (
          <p className="link-row">
            <a href={href(locale, "/deals", { ...asked.filters, page: 1 })}>
              {t("sources.behind-deals")}
            </a>
            <a href={href(locale, "/sources", { release: asked.filters.release })}>
              {t("sources.every-source")}
            </a>
          </p>
        )}
      </PageHeading>
      <NotUnderstood locale={locale} ignored={ignored} />
      <div className="source-controls">
        <SearchForm locale={locale} asked={asked} />
        <KindLinks locale={locale} asked={asked} counts={counts} />
        <p role="status">
          {t("sources.count", { count })}
          {asked.words !== undefined && ` ${t("sources.with-words", { words: asked.words })}`}
          {count > 0 && ` · ${t("sources.undated-count", { count: undated })}`}
        </p>
        {sources && <p className="quiet">{t("sources.list-note")}</p>}
        <FileLinks locale={locale} files={props.files} />
        {asked.words !== undefined && <p className="quiet">{t("sources.words-only")}</p>}
      </div>
      {sources ? (
        <section id="results" aria-label={t("sources.title")}>
          <SourceTable
            locale={locale}
            sources={sources}
            kinds={asked.kinds.length !== 1}
            release={asked.filters.release}
          />
          <Pagination
            locale={locale}
            page={page}
            pages={pages}
            hrefOf={(n) => sourcesHref(locale, asked, n)}
          />
        </section>
      ) : (
        <EmptyState title={t("sources.none-title")}>
          <p>{t("sources.none")}</p>
        </EmptyState>
      )}
    </>
  );
}

type PartProps = Pick<Props, "locale" | "asked">;

/** A GET form; what else is asked goes along unseen. */
function SearchForm({ locale, asked }: PartProps) {
  const t = words(locale);
  const kept = [
    ...new URLSearchParams(printFilters({ ...asked.filters, page: 1 })),
    ...asked.kinds.map((kind) => ["kind", kind] as const),
  ];
  return (
    <search>
      <form className="source-search" method="get" action={`/${locale}/sources`}>
        {kept.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <label>
          {t("sources.search")}
          <input
            type="search"
            name="words"
            defaultValue={asked.words}
            placeholder={t("sources.search-hint")}
            maxLength={200}
            dir="auto"
          />
        </label>
        <button type="submit" className="button">
          {t("sources.search-go")}
        </button>
        {asked.words !== undefined && (
          <a href={sourcesHref(locale, { ...asked, words: undefined })}>
            {t("sources.clear-words")}
          </a>
        )}
      </form>
    </search>
  );
}

function KindLinks({ locale, asked, counts }: PartProps & Pick<Props, "counts">) {
  const t = words(locale);
  const all = counts.reduce((sum, { sources }) => sum + sources, 0);
  const link = (key: string, label: string, count: number, kinds: readonly SourceKind[]) => (
    <li key={key}>
      <a
        href={sourcesHref(locale, { ...asked, kinds })}
        aria-current={kinds.join() === asked.kinds.join() ? "true" : undefined}
      >
        {label}
      </a>{" "}
      <span className="quiet">{format(locale).number(count)}</span>
    </li>
  );
  return (
    <nav aria-label={t("sources.by-kind")}>
      <ul className="kind-links">
        {link("all", t("sources.all-kinds"), all, [])}
        {counts.map(({ kind, sources }) =>
          link(kind, names(locale).sourceKind[kind], sources, [kind]),
        )}
      </ul>
    </nav>
  );
}
