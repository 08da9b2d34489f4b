import type { Locale } from "@/db/vocabulary";
import { publisherOf } from "../citations/publisher";
import type { Source } from "../citations/source";
import { SourceDate, SourceTitle } from "../citations/source-line";
import { RecordTable } from "../data/record-table";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { href } from "../layout/links";

/** A source and how often the ledger cites it. */
export type CountedSource = Source & { cited?: number };

type Props = { locale: Locale; sources: readonly CountedSource[]; release?: string };

/** Sources as rows: each title in its own language, leading to what rests on it. */
export function SourceTable({ locale, sources, release }: Props) {
  const t = words(locale);
  return (
    <RecordTable
      caption={t("sources.title")}
      columns={[
        { key: "title", label: t("sources.source-title") },
        { key: "publisher", label: t("sources.publisher") },
        { key: "date", label: t("sources.date") },
        { key: "kind", label: t("sources.kind") },
        { key: "cited", label: t("sources.cited"), numeric: true },
      ]}
      rows={sources.map((source) => ({
        key: source.id,
        id: `source-${source.id}`,
        cells: [
          <a key="title" href={href(locale, `/sources/${source.id}`, { release })}>
            <SourceTitle locale={locale} source={source} />
          </a>,
          <bdi key="publisher">{publisherOf(source, locale)}</bdi>,
          <SourceDate key="date" locale={locale} source={source} />,
          names(locale).sourceKind[source.kind],
          source.cited === undefined ? "" : format(locale).number(source.cited),
        ],
      }))}
    />
  );
}
