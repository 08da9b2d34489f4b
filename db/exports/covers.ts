// The time that rows speak of, for those who look for data by time.
import type { Db } from "../open";

export type Covers = { from: string; to: string };
export type Covered = "deals" | "figures" | "estimates";

type Ends = { first: string | null; last: string | null };

const ENDS: Record<Covered, string> = {
  deals: "select min(first_from) first, @day last from lines where @series is null",
  figures: `select min(period) first, max(period) last from figures
    where (@series is null or series = @series)`,
  estimates: "select min(period) first, max(period) last from estimates where @series is null",
};

/**
 * The first and the last time that deals were reported, or that figures or estimates are of.
 * @param day ISO day of the release, where what is reported ends.
 * @param series of figures: only those of the series with this id.
 * @returns ISO dates, each as exact as it is known; undefined when nothing has a date.
 */
export function coversOf(
  { $client }: Db,
  day: string,
  covered: Covered,
  series?: string,
): Covers | undefined {
  const ends = $client.prepare<[object], Ends>(ENDS[covered]).get({ day, series: series ?? null });
  if (!ends?.first || !ends.last) return undefined;
  // A period of two ends is written with a slash between.
  return { from: ends.first.split("/")[0] ?? ends.first, to: ends.last.split("/").at(-1) ?? day };
}
