// What a release changed, in words: a table, a field, a value.
import {
  CURRENCIES,
  FLOWS,
  GOVERNORATES,
  KINDS,
  LEFT_OUT,
  type Locale,
  STAGES,
  VERDICTS,
} from "@/db/vocabulary";
import type { Unit } from "../figures/figure";
import { exactQuantity } from "../figures/figure-value";
import { format } from "../i18n/format";
import { commaed } from "../i18n/listed";
import { type MessageKey, words } from "../i18n/messages";
import { names } from "../i18n/names";
import { FIGURE, FIGURES } from "./fold-changes";

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
  "arabic",
] as const;
const TABLES = [
  "deals",
  "deal_events",
  "deal_parties",
  "deal_capacity",
  "deal_questions",
  "claims",
  "assessments",
  "estimates",
  "series",
  "figures",
  "sources",
  "governorates",
  "sectors",
  "corrections",
] as const;

/** The one of a closed list that a text is. */
export const oneOf = <T extends string>(list: readonly T[], text: string | null): T | undefined =>
  list.find((one) => one === text);

/** A table that many rows changed in; undefined where it has no name here. */
export function tableWords(locale: Locale, name: string): string | undefined {
  const table = oneOf(TABLES, name);
  return table && words(locale)(`data.table-${table}`);
}

/** Whose figures a field is of, by the id of the source, and which; undefined: it is of no figure. */
export function figureField(locale: Locale, field: string | null) {
  if (!field?.startsWith(FIGURE) && !field?.startsWith(FIGURES)) return undefined;
  const [kind, period = "", place = "", source = ""] = field.split("|");
  if (`${kind}|` === FIGURES)
    return {
      source: place,
      said: words(locale)("data.figures-count", { count: Number(period) }),
    };
  const governorate = oneOf(GOVERNORATES, place);
  const where = governorate ? [names(locale).governorate[governorate]] : [];
  return { source, said: commaed(locale, [format(locale).period(period), ...where]) };
}

/** A field in words; a claim goes by its number in the deal. */
export function fieldWords(locale: Locale, field: string | null): string {
  const t = words(locale);
  if (field === null) return "";
  const known = oneOf(FIELDS, field);
  if (known) return t(`data.field-${known}` satisfies MessageKey);
  return t("data.claim-number", { number: field.slice(field.lastIndexOf("/") + 1) });
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

/** A value of a field in words; empty where a row has none. */
export function valueWords(
  locale: Locale,
  field: string | null,
  value: string | null,
  unit?: Unit,
): string {
  const n = names(locale);
  if (value === null)
    return field === null || field === "arabic" || field.startsWith(FIGURES)
      ? ""
      : words(locale)("data.nothing");
  if (field === "arabic") return words(locale)("data.texts-count", { count: Number(value) });
  if (field?.startsWith(FIGURE) && !Number.isNaN(Number(value)))
    return unit ? exactQuantity(locale, Number(value), unit) : format(locale).number(Number(value));
  if (field !== null && AMOUNTS.includes(field)) return amountWords(locale, value);
  if (field === "since") return format(locale).date(value);
  if (field === "scope" && (value === "syria" || value === "regional"))
    return words(locale)(`data.scope-${value}`);
  const kind = field === "kind" ? oneOf(KINDS, value) : undefined;
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
