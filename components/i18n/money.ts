// Sums of money, with their currency always beside them.
import type { Currency, Locale, Qualifier } from "@/db/vocabulary";
import { CURRENCY_NAMES } from "./currencies";
import { words } from "./messages";
import { formatNumber, formatScaled } from "./numbers";

const withCurrency = (locale: Locale, amount: string, currency: Currency) => {
  const name = CURRENCY_NAMES[locale][currency];
  if (locale === "ar") return `${amount}\u00a0${name}`;
  return name.length === 1 ? name + amount : `${name}\u00a0${amount}`;
};

/** 48213000000 → "$48.2 bn", «48.2 مليار دولار»; 2000000000 → «2 مليار دولار». Below a million in full. */
export function formatMoney(locale: Locale, amount: number, currency: Currency = "USD"): string {
  return amount < 0
    ? `\u200e−${formatMoney(locale, -amount, currency)}`
    : withCurrency(locale, formatScaled(locale, amount), currency);
}

/** With so many decimals whatever its size, so that sums side by side add up or differ: "$866.1 bn", "$4.88 bn". */
export const formatMoneyTo = (
  locale: Locale,
  places: 1 | 2,
  amount: number,
  currency: Currency = "USD",
): string =>
  amount < 0
    ? `\u200e−${formatMoneyTo(locale, places, -amount, currency)}`
    : withCurrency(locale, formatScaled(locale, amount, places), currency);

/** To the last unit: "$48,213,000,000". */
export const formatExactMoney = (
  locale: Locale,
  amount: number,
  currency: Currency = "USD",
): string =>
  amount < 0
    ? `\u200e−${formatExactMoney(locale, -amount, currency)}`
    : withCurrency(locale, formatNumber(locale, amount), currency);

/** Both ends as they read, or nothing where they read the same. */
export function moneySpread(locale: Locale, low: number, high: number) {
  const ends = { low: formatMoney(locale, low), high: formatMoney(locale, high) };
  return ends.low === ends.high ? undefined : ends;
}

/** "$140 bn to $345 bn"; one amount when both ends read the same. */
export function formatMoneyRange(
  locale: Locale,
  low: number,
  high: number,
  currency: Currency = "USD",
): string {
  const [from, to] = [formatMoney(locale, low, currency), formatMoney(locale, high, currency)];
  return from === to ? from : words(locale)("units.range", { low: from, high: to });
}

export type StatedAmount = {
  amount?: number | null;
  low?: number | null;
  high?: number | null;
  /** None: a count, not money. */
  currency?: Currency | null;
  qualifier: Qualifier;
  per?: "year" | null;
};

/** A claim as its source states it: "up to AED 3 bn", "about $5.3 bn a year", "1 to 2". */
export function formatStated(locale: Locale, said: StatedAmount): string {
  const t = words(locale);
  const one = (n: number) =>
    said.currency ? formatMoney(locale, n, said.currency) : formatNumber(locale, n);
  const { amount, low, high } = said;
  const hasRange = low != null && high != null && low !== high;
  const range = hasRange ? t("units.range", { low: one(low), high: one(high) }) : undefined;
  const best = amount == null ? undefined : t(`units.${said.qualifier}`, { amount: one(amount) });
  if (best === undefined && range === undefined) {
    if (low == null) throw new RangeError("a claim states an amount or a range");
    return one(low);
  }
  const text = best && range ? t("units.best-in-range", { best, range }) : (best ?? range ?? "");
  return said.per === "year" ? t("units.a-year", { amount: text }) : text;
}
