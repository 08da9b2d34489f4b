import type { Change } from "@/db/queries/release";
import type { Locale } from "@/db/vocabulary";
import type { Source } from "../citations/source";
import { SourceMention } from "../citations/source-mention";
import type { Unit } from "../figures/figure";
import type { Text } from "../i18n/bilingual";
import { words } from "../i18n/messages";
import { href } from "../layout/links";
import { OwnLanguage } from "../layout/own-language";
import { fieldWords, figureField, oneOf, tableWords, valueWords } from "./change-words";
import { foldChanges } from "./fold-changes";
import { RecordTable } from "./record-table";

type Props = {
  locale: Locale;
  changes: readonly Change[];
  /** Titles of deals by id, of series by `series:<id>`. */
  titles: ReadonlyMap<string, Text>;
  /** By id: those that figures of the changes are of. */
  sources: ReadonlyMap<string, Source>;
  /** Of series, by `series:<id>`. */
  units: ReadonlyMap<string, Unit>;
  /** The release the changes led to: its own records are shown as of it. */
  release: string;
};

const KINDS = ["added", "changed", "removed", "verdict"] as const;

/** What a release changed: each deal, the field, what it was and what it is. */
export function ChangeTable({ locale, changes, titles, sources, units, release }: Props) {
  const t = words(locale);
  if (changes.length === 0) return <p>{t("data.no-changes")}</p>;
  return (
    <RecordTable
      caption={t("data.what-changed")}
      columns={[
        { key: "record", label: t("data.record") },
        { key: "change", label: t("data.change") },
        { key: "field", label: t("data.field") },
        { key: "was", label: t("data.was") },
        { key: "now", label: t("data.now") },
      ]}
      rows={foldChanges(changes).map((change) => {
        const kind = oneOf(KINDS, change.change) ?? "changed";
        return {
          key: String(change.position),
          cells: [
            <ChangedRecord
              key="record"
              locale={locale}
              record={change.record}
              removed={kind === "removed" && change.field === null}
              titles={titles}
              release={release}
            />,
            t(`overview.change-${kind}`),
            <Field
              key="field"
              locale={locale}
              field={change.field}
              sources={sources}
              release={release}
            />,
            ...[change.was, change.now].map((value) =>
              valueShown({ locale, change, value, titles, unit: units.get(change.record) }),
            ),
          ],
        };
      })}
    />
  );
}

const PAGE_OF: Record<string, string> = { deal: "deals", source: "sources", series: "people" };

type RecordProps = Pick<Props, "locale" | "titles"> & {
  /** deal:<id>, source:<id>, series:<id>, estimate:<id>, or table:<name> for many rows at once */
  record: string;
  removed?: boolean;
  release?: string;
};

/** A record of any kind, leading to its page; what was removed and what is a whole table have none. */
export function ChangedRecord({ locale, record, titles, release, removed = false }: RecordProps) {
  const colon = record.indexOf(":");
  const [kind, id] = [record.slice(0, colon), record.slice(colon + 1)];
  const table = kind === "table" ? tableWords(locale, id) : undefined;
  if (table) return table;
  const title = titles.get(kind === "deal" ? id : record);
  const name = title ? <OwnLanguage locale={locale} text={title} /> : <code dir="ltr">{id}</code>;
  if (removed) return name;
  const path =
    kind === "estimate" ? `/damage#estimate-${id}` : `/${PAGE_OF[kind] ?? "deals"}/${id}`;
  return <a href={href(locale, path, { release })}>{name}</a>;
}

type FieldProps = Pick<Props, "locale" | "sources" | "release"> & { field: string | null };

/** A field in words; a figure by its period and place, and whose it is. */
function Field({ locale, field, sources, release }: FieldProps) {
  const figure = figureField(locale, field);
  if (!figure) return fieldWords(locale, field);
  const source = sources.get(figure.source);
  return (
    <>
      {figure.said}
      <span className="value-note">
        {source ? (
          <SourceMention locale={locale} source={source} release={release} dated={false} />
        ) : (
          <code dir="ltr">{figure.source}</code>
        )}
      </span>
    </>
  );
}

type ValueProps = Pick<Props, "locale" | "titles"> & {
  change: Change;
  value: string | null;
  unit?: Unit;
};

/** A value of a changed field in words, a deal it names by its title; nothing at all where there was none. */
function valueShown({ locale, change: { field }, value, titles, unit }: ValueProps) {
  const isDeal = field === "parent" || field === "counted_in";
  const title = isDeal && value !== null ? titles.get(value) : undefined;
  if (title) return <OwnLanguage key="title" locale={locale} text={title} />;
  const said = valueWords(locale, field, value, unit);
  return said && <bdi key={said}>{said}</bdi>;
}
