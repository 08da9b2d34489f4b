// How old each series is: what the page and its file say of it.
import type { Db } from "../open";
import { periodSpan } from "../rules/dates";
import { comparePeriods } from "../rules/figures";
import { type Freshness, freshnessOf } from "../rules/freshness";
import { groupBy } from "../rules/group-by";
import { listSourcedEstimates } from "./estimates";
import { countFigures, listSeries, listSpeakingFigures, type Series } from "./figures";
import { oncePerRelease } from "./once-per-release";
import { getRelease } from "./release";
import { newestShown } from "./shown-first";
import type { Source } from "./sources";

export type SeriesHealth = {
  series: Series;
  /** Values in the file that holds it, every source's. */
  values: number;
  /** Absent: none speaks. */
  newest?: { period: string; source: Source };
  /** On the day of the release; absent: no rhythm, or nothing that speaks. */
  freshness?: Freshness;
};

type Newest = { period: string; source: Source };

function newestEstimates(db: Db, series: string): { values: number; newest?: Newest } {
  const rows = listSourcedEstimates(db, { series });
  const newest = rows
    .filter(({ estimate }) => estimate.verdict === "speaks")
    .sort((a, b) => comparePeriods(a.estimate.period, b.estimate.period))
    .at(-1);
  return {
    values: rows.length,
    ...(newest ? { newest: { period: newest.estimate.period, source: newest.source } } : {}),
  };
}

/** Every series with its newest value that speaks of what it shows first, and what its rhythm makes of it on the day of the release. */
export const listSeriesHealth = oncePerRelease((db): SeriesHealth[] => {
  const speaking = groupBy(listSpeakingFigures(db), ({ figure }) => figure.series);
  const counts = countFigures(db);
  const day = getRelease(db).published_on;
  const newestFigure = (id: string): { values: number; newest?: Newest } => {
    const row = newestShown(id, speaking.get(id) ?? []);
    return {
      values: counts.get(id)?.figures ?? 0,
      ...(row ? { newest: { period: row.figure.period, source: row.source } } : {}),
    };
  };
  return listSeries(db).map((series): SeriesHealth => {
    const found =
      series.stored_in === "estimates" ? newestEstimates(db, series.id) : newestFigure(series.id);
    const until = found.newest && periodSpan(found.newest.period).high;
    const freshness = freshnessOf(series.every_days ?? undefined, until, day);
    return { series, ...found, ...(freshness ? { freshness } : {}) };
  });
});
