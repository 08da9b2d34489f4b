// Numbers as a paper prints them.
import type { Locale } from "@/db/vocabulary";
import { INTL_TAG } from "./locales";
import { words } from "./messages";

const plain = {
  en: new Intl.NumberFormat(INTL_TAG.en, { maximumFractionDigits: 2 }),
  ar: new Intl.NumberFormat(INTL_TAG.ar, { maximumFractionDigits: 2 }),
};
const tenths = {
  en: new Intl.NumberFormat(INTL_TAG.en, { maximumFractionDigits: 1 }),
  ar: new Intl.NumberFormat(INTL_TAG.ar, { maximumFractionDigits: 1 }),
};

/** From the largest: each scale begins where a number would round to one of it. */
const SCALES = [
  ["trillion", 1e12, 0.9995],
  ["billion", 1e9, 0.9995],
  ["million", 1e6, 0.99995],
] as const;
/** Without a scale: below it a fraction is told, above it lost beside its thousands. */
const WHOLE_FROM = 10_000;

/** Intl writes a hyphen; a paper writes a minus, at the start of the number in either direction. */
const withMinus = (text: string) => text.replace(/^\u200e?-/, "\u200e−");

/** 1234567 → "1,234,567"; at most two decimals. */
export const formatNumber = (locale: Locale, value: number): string =>
  withMinus(plain[locale].format(value));

/** After an Arabic word a sign would jump to the other side of its number: a mark keeps the two left to right. */
const keptTogether: Record<Locale, (percent: string) => string> = {
  en: (percent) => percent,
  ar: (percent) => (percent.startsWith("\u200e") ? percent : `\u200e${percent}`),
};

/** 90 → "90%". The number is already in percent. */
export const formatPercent = (locale: Locale, value: number): string =>
  keptTogether[locale](`${withMinus(tenths[locale].format(value))}%`);

/** The same with the digits its source gives: 12.35 → "12.35%". */
export const formatExactPercent = (locale: Locale, value: number): string =>
  keptTogether[locale](`${formatNumber(locale, value)}%`);

/**
 * A large number cut to its unit: 48213000000 → scale "billion", 48.2.
 * One decimal below a hundred, none above, and none that is nought; `places` gives that many whatever the size.
 */
export function shorten(
  locale: Locale,
  value: number,
  places?: 1 | 2,
): { scale: "one" | (typeof SCALES)[number][0]; digits: string; count: number } {
  const size = Math.abs(value);
  const found = SCALES.find(([, unit, from]) => size >= from * unit);
  if (!found) {
    const whole = size < WHOLE_FROM ? value : Math.round(value);
    return { scale: "one", digits: formatNumber(locale, whole), count: value };
  }
  const [scale, unit] = found;
  const cut = value / unit;
  const step = 10 ** (places ?? (Math.abs(cut) < 99.95 ? 1 : 0));
  const count = Math.round(cut * step) / step;
  return { scale, digits: withMinus(plain[locale].format(count)), count };
}

/** Its noun has the form that decimals take: the digits stand, and no word instead of them. */
const IN_DIGITS = 0.5;

const form = (count: number) => (Number.isInteger(count) && count > 0 ? count : IN_DIGITS);

/** 3000000 → "3 m", «3 ملايين», to be followed by a noun. */
export function formatScaled(locale: Locale, value: number, places?: 1 | 2): string {
  const { scale, digits, count } = shorten(locale, value, places);
  if (scale === "one") return digits;
  return words(locale)(`units.${scale}`, { digits, count: form(count) });
}

/** 16700000 → "16.7 million", «16.7 مليون», with no noun behind it. */
export function formatCompact(locale: Locale, value: number, places?: 1 | 2): string {
  const { scale, digits, count } = shorten(locale, value, places);
  if (scale === "one") return digits;
  return words(locale)(`units.${scale}-alone`, { digits, count: form(count) });
}
