// A series is fresh until its own rhythm says a new value is due, due for a time of grace, and overdue after that; a series without a rhythm is never overdue.
import { daysBetween, latestDay } from "./dates";

export type Freshness = "fresh" | "due" | "overdue";

/** Days of rhythm and the day from which a value is overdue: the thresholds of the Humanitarian Data Exchange. */
const OVERDUE_AFTER: readonly [every: number, overdue: number][] = [
  [1, 2],
  [2, 4],
  [7, 14],
  [14, 21],
  [30, 44],
  [60, 84],
  [90, 120],
  [120, 147],
  [180, 210],
  [300, 342],
  [365, 425],
  [730, 785],
];

/** In: days between two values. Out: days after which the next is overdue; between two known rhythms in proportion. */
export function overdueAfter(everyDays: number): number {
  const above = OVERDUE_AFTER.findIndex(([every]) => every >= everyDays);
  const [hiEvery, hiOverdue] = OVERDUE_AFTER[above] ?? [730, 785];
  if (above === -1) return everyDays + (hiOverdue - hiEvery);
  const [loEvery, loOverdue] = OVERDUE_AFTER[above - 1] ?? [0, 0];
  const along = (everyDays - loEvery) / (hiEvery - loEvery);
  return Math.round(loOverdue + along * (hiOverdue - loOverdue));
}

/**
 * In: the rhythm in days (undefined: none), the partial date of the newest value, the ISO day to judge it on.
 * Out: its freshness; undefined when there is no rhythm or no date to judge by.
 */
export function freshnessOf(
  everyDays: number | undefined,
  newest: string | undefined,
  on: string,
): Freshness | undefined {
  if (everyDays === undefined || newest === undefined) return undefined;
  const age = daysBetween(latestDay(newest), on);
  if (age < everyDays) return "fresh";
  return age < overdueAfter(everyDays) ? "due" : "overdue";
}

/** A reader takes the newest number for the state of things: beyond this it no longer is. */
const LONG_AGO_DAYS = 730;

/** In: the partial date of a value, the ISO day to judge it on. Out: whether it is more than two years old. */
export const isLongAgo = (newest: string, on: string): boolean =>
  daysBetween(latestDay(newest), on) > LONG_AGO_DAYS;
