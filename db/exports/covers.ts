// The time that rows speak of, for those who look for data by time.
import type { Db } from "../open";

export type Covers = { from: string; to: string };

type Ends = { first: string | null; last: string | null };

/**
 * From the first day a deal may have been reported, or the first period of a series, to the last.
 * @param day ISO day of the release, where what is reported ends.
 * @param series id of a series; left out: the deals.
 * @returns ISO dates, each as exact as it is known; undefined when nothing has a date.
 */
export function coversOf({ $client }: Db, day: string, series?: string): Covers | undefined {
  if (series === undefined) {
    const ends = $client
      .prepare<[], Ends>("select min(first_from) first, null last from lines")
      .get();
    return ends?.first ? { from: ends.first, to: day } : undefined;
  }
  const ends = $client
    .prepare<[string], Ends>(
      "select min(period) first, max(period) last from figures where series = ?",
    )
    .get(series);
  if (!ends?.first || !ends.last) return undefined;
  // A period of two ends is written with a slash between.
  return { from: ends.first.split("/")[0] ?? ends.first, to: ends.last.split("/").at(-1) ?? day };
}
