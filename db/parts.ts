// Parts of breakdowns as an address writes them.
import { isCountry } from "./countries";
import { GOVERNORATES, SECTORS } from "./vocabulary";

/** What lines are cut into parts by; each line is in exactly one part of each. */
export const PART_DIMENSIONS = ["country", "sector", "governorate", "month"] as const;
export type PartDimension = (typeof PART_DIMENSIONS)[number];

/** The shape of one part of a breakdown: country:SAU alone, country:joint:ARE+QAT, sector:several, governorate:none, month:2025-07. */
const PART = new RegExp(
  `^(?:country:(?:none|[A-Z]{3}|joint:[A-Z]{3}(?:\\+[A-Z]{3})+)|sector:(?:none|several|${SECTORS.join("|")})|governorate:(?:none|several|${GOVERNORATES.join("|")})|month:(?:none|\\d{4}(?:-(?:0[1-9]|1[0-2]))?))$`,
);

/** Whether a text is a part of a breakdown, with countries that exist in the one order they are written in. */
export function isPart(text: string): boolean {
  if (!PART.test(text)) return false;
  const [dimension, ...key] = text.split(":");
  const codes = key.at(-1)?.split("+") ?? [];
  if (dimension !== "country" || codes[0] === "none") return true;
  return codes.every((code, at) => isCountry(code) && (codes[at - 1] ?? "") < code);
}
