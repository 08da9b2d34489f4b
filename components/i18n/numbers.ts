// Numbers as a paper prints them.
import type { Locale } from "@/db/vocabulary";
import { INTL_TAG } from "./locales";
import { words } from "./messages";

const plain = {
  en: new Intl.NumberFormat(INTL_TAG.en, { maximumFractionDigits: 2 }),
  ar: new Intl.NumberFormat(INTL_TAG.ar, { maximumFractionDigits: 2 }),
};
const tenths = {
  en: new Intl.NumberFormat(INTL_TAG.en, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  ar: new Intl.NumberFormat(INTL_TAG.ar, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
};

const percents = {
  en: new Intl.NumberFormat(INTL_TAG.en, { maximumFractionDigits: 1 }),
  ar: new Intl.NumberFormat(INTL_TAG.ar, { maximumFractionDigits: 1 }),
};

const MILLION = 1e6;
const BILLION = 1e9;

/** 1234567 → "1,234,567"; at most two decimals. */
export const formatNumber = (locale: Locale, value: number): string => plain[locale].format(value);

/** 90 → "90%". The number is already in percent. */
export const formatPercent = (locale: Locale, value: number): string =>
  `${percents[locale].format(value)}%`;

/**
 * A large number cut to its unit: 48213000000 → scale "billion", 48.2.
 * One decimal below a hundred, none above. "15.0" is a rounded number, "15" an exact one.
 */
export function shorten(
  locale: Locale,
  value: number,
): { scale: "one" | "million" | "billion"; digits: string; count: number } {
  const size = Math.abs(value);
  // 999.95 million would round to 1,000.0: it is a billion by then.
  if (size < 0.99995 * MILLION)
    return { scale: "one", digits: formatNumber(locale, value), count: value };
  const scale = size < 0.9995 * BILLION ? "million" : "billion";
  const cut = value / (scale === "million" ? MILLION : BILLION);
  const count =
    Math.abs(cut) < 99.95 && !Number.isInteger(cut) ? Math.round(cut * 10) / 10 : Math.round(cut);
  const digits =
    Math.abs(cut) < 99.95 && !Number.isInteger(cut)
      ? tenths[locale].format(cut)
      : plain[locale].format(count);
  return { scale, digits, count };
}

/** A number whose noun has the form that decimals take: its digits stand, and no word instead of them. */
const IN_DIGITS = 0.5;

/** 3000000 → "3 m", «3 ملايين», to be followed by a noun. @param inDigits keeps "1" and "2" digits, for axes. */
export function formatScaled(locale: Locale, value: number, inDigits = false): string {
  const { scale, digits, count } = shorten(locale, value);
  if (scale === "one") return digits;
  const asWord = !digits.includes(".") && !(inDigits && count < 3);
  return words(locale)(`units.${scale}`, { digits, count: asWord ? count : IN_DIGITS });
}

/** 16700000 → "16.7 m", «16.7 مليون», with no noun behind it. */
export function formatCompact(locale: Locale, value: number): string {
  const { scale, digits, count } = shorten(locale, value);
  if (scale === "one") return digits;
  const form = digits.includes(".") || (count < 0 && count > -3) ? IN_DIGITS : count;
  return words(locale)(`units.${scale}-alone`, { digits, count: form });
}
