// Each line is in exactly one part: a line with two countries goes to "joint", with two sectors or governorates to "several", with none to "not stated", so that the parts add up to the whole.

/** No value in this dimension: "not stated". */
export const NONE = "none";
/** Two or more sectors or governorates. */
export const SEVERAL = "several";
const JOINT = "joint:";

const sorted = (values: readonly string[]) => [...new Set(values)].sort();

/** In: ISO3 codes in any order. Out: "none", the code, or "joint:ARE+QAT" in alphabetical order. */
export function countryPartOf(countries: readonly string[]): string {
  const codes = sorted(countries);
  return codes.length > 1 ? `${JOINT}${codes.join("+")}` : (codes[0] ?? NONE);
}

/** In: sector codes. Out: "none", the code, or "several" (also for the code multi-sector). */
export function sectorPartOf(sectors: readonly string[]): string {
  const codes = sorted(sectors);
  return codes.length > 1 || codes[0] === "multi-sector" ? SEVERAL : (codes[0] ?? NONE);
}

/** In: P-codes. Out: "none", the code, or "several". */
export function governoratePartOf(governorates: readonly string[]): string {
  const codes = sorted(governorates);
  return codes.length > 1 ? SEVERAL : (codes[0] ?? NONE);
}

/** In: a country part. Out: the ISO3 codes in it: none for "none", two or more for a joint part. */
export function countriesOfPart(part: string): string[] {
  if (part === NONE) return [];
  return part.startsWith(JOINT) ? part.slice(JOINT.length).split("+") : [part];
}
