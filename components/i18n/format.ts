// Everything that turns a number or a date into a reader's words, bound to one language.
import type { Currency, Locale } from "@/db/vocabulary";
import { formatDate, formatMonthName, formatPeriod, formatShortDate } from "./dates";
import { words } from "./messages";
import {
  formatExactMoney,
  formatMoney,
  formatMoneyRange,
  formatMoneyTo,
  formatStated,
  moneySpread,
  type StatedAmount,
} from "./money";
import { formatCompact, formatExactPercent, formatNumber, formatPercent } from "./numbers";
import { formatQuantity } from "./quantities";

const bind = (locale: Locale) => ({
  money: (amount: number, currency?: Currency) => formatMoney(locale, amount, currency),
  exactMoney: (amount: number, currency?: Currency) => formatExactMoney(locale, amount, currency),
  moneyTo: (places: 1 | 2, amount: number, currency?: Currency) =>
    formatMoneyTo(locale, places, amount, currency),
  moneyRange: (low: number, high: number, currency?: Currency) =>
    formatMoneyRange(locale, low, high, currency),
  spread: (low: number, high: number) => moneySpread(locale, low, high),
  stated: (said: StatedAmount) => formatStated(locale, said),
  number: (value: number) => formatNumber(locale, value),
  compact: (value: number, places?: 1 | 2) => formatCompact(locale, value, places),
  percent: (value: number) => formatPercent(locale, value),
  exactPercent: (value: number) => formatExactPercent(locale, value),
  quantity: (value: number, unit: string, unitName?: string) =>
    formatQuantity(locale, value, unit, unitName),
  date: (partial: string) => formatDate(locale, partial),
  shortDate: (partial: string) => formatShortDate(locale, partial),
  monthName: (month: string) => formatMonthName(locale, month),
  period: (period: string) => formatPeriod(locale, period),
  days: (count: number) => words(locale)("units.days", { count }),
  /** Whole months that so many days hold: a long time is read in them. */
  monthsOf: (days: number) =>
    words(locale)("units.months", { count: Math.floor((days * 12) / 365.25) }),
  years: (count: number) => words(locale)("units.years", { count }),
});

export type Format = ReturnType<typeof bind>;
const FORMAT: Record<Locale, Format> = { en: bind("en"), ar: bind("ar") };

/** In: a language. Out: its ways of writing money, numbers, dates and spans. */
export const format = (locale: Locale): Format => FORMAT[locale];
