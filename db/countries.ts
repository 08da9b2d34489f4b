// Country codes: ISO 3166-1, and EUU for the European Union, which has no alpha-3 of its own.
import { iso31661 } from "iso-3166";

const ALPHA2 = new Map<string, string>([
  ...iso31661.map((c) => [c.alpha3, c.alpha2] as const),
  ["EUU", "EU"],
]);

// Making one costs more than a page of names.
const NAMES = {
  en: new Intl.DisplayNames(["en"], { type: "region", style: "short" }),
  ar: new Intl.DisplayNames(["ar"], { type: "region", style: "short" }),
};

/** Whether a three-letter code names a country (or EUU). */
export const isCountry = (code: string): boolean => ALPHA2.has(code);

/**
 * A country's name as a paper in that language writes it.
 * @param code alpha-3 or EUU; throws on any other.
 */
export function countryName(code: string, locale: "en" | "ar"): string {
  const alpha2 = ALPHA2.get(code);
  if (!alpha2) throw new RangeError(`no country has the code ${code}`);
  return NAMES[locale].of(alpha2) ?? code;
}

/** The two-letter code, for flags and language data. Throws on an unknown code. */
export function alpha2Of(code: string): string {
  const alpha2 = ALPHA2.get(code);
  if (!alpha2) throw new RangeError(`no country has the code ${code}`);
  return alpha2;
}
