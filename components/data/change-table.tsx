import type { Change } from "@/db/queries/release";
import {
  CURRENCIES,
  KINDS as DEAL_KINDS,
  FLOWS,
  GOVERNORATES,
  LEFT_OUT,
  type Locale,
  STAGES,
  VERDICTS,
} from "@/db/vocabulary";
import type { Text } from "../i18n/bilingual";
import { format } from "../i18n/format";
import { type MessageKey, words } from "../i18n/messages";
import { names } from "../i18n/names";
import { href } from "../layout/links";
import { OwnLanguage } from "../layout/own-language";
import { FIGURE, FIGURES, foldChanges } from "./fold-changes";
import { RecordTable } from "./record-table";

type Props = {
  locale: Locale;
  changes: readonly Change[];
  /** Titles of deals by id, of series by `series:<id>`. */
  titles: ReadonlyMap<string, Text>;
  /** The release the changes led to: its own records are shown as of it. */
  release: string;
};

const KINDS = ["added", "changed", "removed", "verdict"] as const;
const FIELDS = [
  "title_en",
  "kind",
  "flow",
  "scope",
  "parent",
  "counted_in",
  "stage",
  "since",
  "amount",
  "low",
  "best",
  "high",
  "left_out",
] as const;

const oneOf = <T extends string>(list: readonly T[], text: string | null): T | undefined =>
  list.find((one) => one === text);

/** What a release changed: each deal, the field, what it was and what it is. */
export function ChangeTable({ locale, changes, titles, release }: Props) {
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
            fieldWords(locale, change.field),
            <Value
              key="was"
              locale={locale}
              field={change.field}
              value={change.was}
              titles={titles}
            />,
            <Value
              key="now"
              locale={locale}
              field={change.field}
              value={change.now}
              titles={titles}
            />,
          ],
        };
      })}
    />
  );
}

const PAGE_OF: Record<string, string> = { deal: "deals", source: "sources", series: "people" };

type RecordProps = Pick<Props, "locale" | "titles"> & {
  /** deal:<id>, source:<id>, series:<id>, estimate:<id> */
  record: string;
  removed?: boolean;
  release?: string;
};

/** A record of any kind, leading to its page; what was removed has none. */
export function ChangedRecord({ locale, record, titles, release, removed = false }: RecordProps) {
  const colon = record.indexOf(":");
  const [kind, id] = [record.slice(0, colon), record.slice(colon + 1)];
  const title = titles.get(kind === "deal" ? id : record);
  const name = title ? <OwnLanguage locale={locale} text={title} /> : <code dir="ltr">{id}</code>;
  if (removed) return name;
  const path =
    kind === "estimate" ? `/damage#estimate-${id}` : `/${PAGE_OF[kind] ?? "deals"}/${id}`;
  return <a href={href(locale, path, { release })}>{name}</a>;
}

function figureWords(locale: Locale, field: string): string {
  const [kind, period = "", place = "", source = ""] = field.split("|");
  if (`${kind}|` === FIGURES)
    return words(locale)("data.figures-of", { count: Number(period), source: place });
  const governorate = oneOf(GOVERNORATES, place);
  return words(locale)("data.figure-of", {
    period: format(locale).period(period),
    place: governorate
      ? names(locale).governorate[governorate]
      : words(locale)("common.whole-country"),
    source,
  });
}

/** A field in words; a claim goes by its number in the deal. */
function fieldWords(locale: Locale, field: string | null): string {
  const t = words(locale);
  if (field === null) return "";
  const known = oneOf(FIELDS, field);
  if (known) return t(`data.field-${known}` satisfies MessageKey);
  if (field.startsWith(FIGURE) || field.startsWith(FIGURES)) return figureWords(locale, field);
  return t("data.claim-number", { number: field.slice(field.lastIndexOf("/") + 1) });
}

type ValueProps = Pick<Props, "locale" | "titles"> & { field: string | null; value: string | null };

/** A value of a changed field in words; a deal it names by its title. */
function Value({ locale, field, value, titles }: ValueProps) {
  const isDeal = field === "parent" || field === "counted_in";
  const title = isDeal && value !== null ? titles.get(value) : undefined;
  if (title) return <OwnLanguage locale={locale} text={title} />;
  return <bdi>{valueWords(locale, field, value)}</bdi>;
}

const AMOUNTS: readonly string[] = ["amount", "low", "best", "high"];

/** Dollars, or an amount behind its currency. */
function amountWords(locale: Locale, value: string): string {
  const [code, amount] = value.split(" ");
  const currency = CURRENCIES.find((one) => one === code);
  return currency
    ? format(locale).exactMoney(Number(amount), currency)
    : format(locale).exactMoney(Number(value));
}

function valueWords(locale: Locale, field: string | null, value: string | null): string {
  const n = names(locale);
  if (value === null)
    return field === null || field.startsWith(FIGURES) ? "" : words(locale)("data.nothing");
  if (field?.startsWith(FIGURE) && !Number.isNaN(Number(value)))
    return format(locale).number(Number(value));
  if (field !== null && AMOUNTS.includes(field)) return amountWords(locale, value);
  if (field === "since") return format(locale).date(value);
  if (field === "scope" && (value === "syria" || value === "regional"))
    return words(locale)(`data.scope-${value}`);
  const kind = field === "kind" ? oneOf(DEAL_KINDS, value) : undefined;
  if (kind) return n.kind[kind];
  const flow = field === "flow" ? oneOf(FLOWS, value) : undefined;
  if (flow) return n.flow[flow];
  const stage = field === "stage" ? oneOf(STAGES, value) : undefined;
  if (stage) return n.stage[stage];
  const reason = field === "left_out" ? oneOf(LEFT_OUT, value) : undefined;
  if (reason) return n.leftOut[reason];
  const verdict = oneOf(VERDICTS, value);
  return verdict ? n.verdict[verdict] : value;
}
