import type { Band, Locale, Stage } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { partName } from "../overview/part-names";
import { type Breakdown, isDimension, type Measure } from "./choice";

/** One part of a breakdown by one measure: whole US dollars, or deals. */
export type Measured = {
  part: string;
  /** The parts in it: itself, or with "other" all that it holds. */
  holds: string[];
  value: number;
  bands: { band: Band; value: number; deals: number }[];
  /** Lowest and highest the sources say, where that is not itself what is measured. */
  ends?: { low: number; high: number };
  /** All lines of the part, those that count, and those that state no value. */
  lines: number;
  counted: number;
  withoutValue: number;
};

/** How a measure is written: "$2 bn" or "12 deals". */
export const writerOf =
  (locale: Locale, measure: Measure) =>
  (value: number): string =>
    measure === "deals"
      ? words(locale)("common.deals", { count: value })
      : format(locale).money(value);

/** The same beside an axis. */
export const shortWriterOf =
  (locale: Locale, measure: Measure) =>
  (value: number): string =>
    measure === "deals" ? format(locale).number(value) : format(locale).money(value);

/** What a part of any breakdown is called. */
export function measuredName(
  by: Breakdown,
  part: string,
  locale: Locale,
  look: { whole?: boolean } = {},
): string {
  if (isDimension(by)) return partName(by, part, locale, look);
  if (by === "stage") return names(locale).stage[part as Stage];
  return part === "none" ? words(locale)("common.undated") : format(locale).date(part);
}
