// Dates no more exact than the source was: a year stays a year.
import type { Locale } from "@/db/vocabulary";
import { INTL_TAG } from "./locales";
import { words } from "./messages";

const formatter = (locale: Locale, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(INTL_TAG[locale], { ...options, timeZone: "UTC" });
const both = (options: Intl.DateTimeFormatOptions) => ({
  en: formatter("en", options),
  ar: formatter("ar", options),
});
const MONTH = both({ month: "long", year: "numeric" });
const SHORT_MONTH = { en: formatter("en", { month: "short", year: "numeric" }), ar: MONTH.ar };
const MONTH_NAME = {
  en: formatter("en", { month: "short" }),
  ar: formatter("ar", { month: "long" }),
};
const DAY = both({ day: "numeric", month: "long", year: "numeric" });
const SHORT_DAY = {
  en: formatter("en", { day: "numeric", month: "short", year: "numeric" }),
  ar: DAY.ar,
};

/** An Arabic year never begins a line without its month; an English month of three letters has three in autumn too. */
const TIED: Record<Locale, (date: string) => string> = {
  en: (date) => date.replace("Sept ", "Sep "),
  ar: (date) => date.replace(/ (?=\d{4}$)/, "\u00a0"),
};

const written = (locale: Locale, partial: string, month: typeof MONTH, day: typeof DAY): string => {
  if (/^\d{4}$/.test(partial)) return partial;
  const parsed = new Date(`${partial.length === 7 ? `${partial}-01` : partial}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime())) throw new RangeError(`not a date: ${partial}`);
  return TIED[locale]((partial.length === 7 ? month : day)[locale].format(parsed));
};

/** 2025 → "2025"; 2025-07 → "July 2025", «تموز 2025»; 2025-07-13 → "13 July 2025". */
export const formatDate = (locale: Locale, partial: string): string =>
  written(locale, partial, MONTH, DAY);

/** The same for tables and axes: "Jul 2025", "13 Jul 2025". Arabic months are not cut. */
export const formatShortDate = (locale: Locale, partial: string): string =>
  written(locale, partial, SHORT_MONTH, SHORT_DAY);

/** A month under an axis whose years are told: "Apr", «نيسان». */
export const formatMonthName = (locale: Locale, month: string): string =>
  MONTH_NAME[locale].format(new Date(`${month}-01T00:00:00Z`)).replace(/^Sept$/, "Sep");

/** A date or a span of them: 2011/2024 → "2011 to 2024". */
export function formatPeriod(locale: Locale, period: string): string {
  const [from = period, to] = period.split("/");
  if (to === undefined || to === from) return formatDate(locale, from);
  return words(locale)("units.range", {
    low: formatDate(locale, from),
    high: formatDate(locale, to),
  });
}
