import type { Locale } from "@/db/vocabulary";
import { publisherOf } from "../citations/publisher";
import { PublisherName } from "../citations/publisher-name";
import type { Source } from "../citations/source";
import { ListedTitle, SourceDate } from "../citations/source-line";
import { RecordTable } from "../data/record-table";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { href } from "../layout/links";

/** A source and how often the ledger cites it. */
export type CountedSource = Source & { cited?: number };

type Props = {
  locale: Locale;
  sources: readonly CountedSource[];
  /** Off where all are of one kind. */
  kinds: boolean;
  release?: string;
};

/** Sources as rows: each title in its own language, leading to what rests on it. */
export function SourceTable({ locale, sources, kinds, release }: Props) {
  const t = words(locale);
  return (
    <RecordTable
      caption={t("sources.title")}
      columns={[
        { key: "title", label: t("sources.source-title") },
        { key: "publisher", label: t("sources.publisher") },
        { key: "date", label: t("sources.date"), tight: true },
        ...(kinds ? [{ key: "kind", label: t("sources.kind"), tight: true }] : []),
        { key: "cited", label: t("sources.cited"), numeric: true },
      ]}
      rows={sources.map((source) => ({
        key: source.id,
        id: `source-${source.id}`,
        cells: [
          <a key="title" href={href(locale, `/sources/${source.id}`, { release })}>
            <ListedTitle locale={locale} source={source} />
          </a>,
          <PublisherName key="publisher">{publisherOf(source, locale)}</PublisherName>,
          <SourceDate key="date" locale={locale} source={source} />,
          ...(kinds ? [names(locale).sourceKind[source.kind]] : []),
          source.cited === undefined ? "" : format(locale).number(source.cited),
        ],
      }))}
    />
  );
}
