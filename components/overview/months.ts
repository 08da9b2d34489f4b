import type { Locale } from "@/db/vocabulary";
import { format } from "../i18n/format";

/** A month, as against a year alone or no date. */
export const isMonth = (part: string) => /^\d{4}-\d{2}$/.test(part);

/** All months from the first to the last, so that a month in which nothing was reported is a gap. */
export function monthsBetween(first: string | undefined, last: string | undefined): string[] {
  const months: string[] = [];
  if (!first || !last) return months;
  for (const at = new Date(`${first}-01T00:00:00Z`); ; at.setUTCMonth(at.getUTCMonth() + 1)) {
    const month = at.toISOString().slice(0, 7);
    months.push(month);
    if (month >= last) return months;
  }
}

/**
 * What stands under a month, and how much it matters: the year under January, the first month with its year, and the
 * first months of the other quarters.
 */
export function monthTick(
  month: string,
  isFirst: boolean,
  locale: Locale,
): { tick?: string; rank?: number } {
  const number = Number(month.slice(5, 7));
  if (number === 1) return { tick: month.slice(0, 4) };
  if (isFirst) return { tick: format(locale).shortDate(month), rank: 1 };
  return (number - 1) % 3 === 0 ? { tick: format(locale).monthName(month), rank: 2 } : {};
}
