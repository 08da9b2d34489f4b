import type { Locale } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import type { Figure, Unit } from "./figure";

type Said = Pick<Figure, "value" | "low" | "high" | "qualifier">;

/** A figure as its source states it: "about 16.7 m", "60% to 70%", "2 h (1 h to 24 h)". */
export const figureValue = (locale: Locale, said: Said, unit: Unit): string =>
  statedIn(locale, said, (n) => format(locale).quantity(n, unit.code, unit.name));

function statedIn(locale: Locale, said: Said, one: (n: number) => string): string {
  const t = words(locale);
  const { value, low, high } = said;
  const range =
    low !== null && high !== null && low !== high
      ? t("units.range", { low: one(low), high: one(high) })
      : undefined;
  const best = value === null ? undefined : t(`units.${said.qualifier}`, { amount: one(value) });
  if (best && range) return t("units.best-in-range", { best, range });
  return (
    best ??
    range ??
    (low === null ? t("common.not-stated") : t(`units.${said.qualifier}`, { amount: one(low) }))
  );
}

/** The same with two decimals, for two figures that read the same with one: "$4.88 bn". */
export const finerValue = (locale: Locale, said: Said, unit: Unit): string =>
  statedIn(locale, said, (n) => finerQuantity(locale, n, unit));

function finerQuantity(locale: Locale, value: number, unit: Unit): string {
  const f = format(locale);
  if (unit.code === "USD" || unit.code === "SYP") return f.moneyTo(2, value, unit.code);
  return COUNTED.includes(unit.code) ? f.compact(value, 2) : exactQuantity(locale, value, unit);
}

/** The same to the last digit, for tables: "about 14,560,823". */
export function exactValue(locale: Locale, said: Said, unit: Unit): string {
  return statedIn(locale, said, (n) => exactQuantity(locale, n, unit));
}

const COUNTED = ["people", "count", "SYP per USD", "index"];

/** A bare number of a unit, to the last digit. */
export function exactQuantity(locale: Locale, value: number, { code, name }: Unit): string {
  const f = format(locale);
  if (code === "USD" || code === "SYP") return f.exactMoney(value, code);
  if (code === "percent") return f.exactPercent(value);
  return COUNTED.includes(code) ? f.number(value) : f.quantity(value, code, name);
}
