import { titleIn } from "@/components/i18n/bilingual";
import type { SeriesSummary } from "@/components/people/series-summary";
import type { Db } from "@/db/open";
import { listSourcedEstimates } from "@/db/queries/estimates";
import {
  countFigures,
  type FigureWithSource,
  listSeries,
  listSpeakingFigures,
  type Series,
} from "@/db/queries/figures";
import { comparePeriods } from "@/db/rules/figures";
import { groupBy } from "@/db/rules/group-by";
import { type Locale, SERIES_GROUPS, type SeriesGroup } from "@/db/vocabulary";
import { unitOf } from "./figures-of";
import { choicesOf, figuresOf, firstChoice } from "./series-choice";
import { freshnessOn, latestOf, newestOf } from "./series-latest";

/** Every series in one row each, by group in the order of the vocabulary, judged on a day. */
export function seriesSummaries(db: Db, locale: Locale, day: string): SeriesSummary[] {
  const speaking = groupBy(listSpeakingFigures(db), ({ figure }) => figure.series);
  const counts = countFigures(db);
  return listSeries(db)
    .map((series): SeriesSummary => {
      const isEstimates = series.stored_in === "estimates";
      const own = speaking.get(series.id) ?? [];
      const newest = isEstimates ? newestEstimate(db, series.id) : newestFigure(own);
      const freshness = freshnessOn(series, newest?.period, day);
      const latest = latestIn(series, own, locale);
      return {
        id: series.id,
        title: titleIn(locale, series.title_en, series.title_ar),
        group: series.group as SeriesGroup,
        lastChecked: series.last_checked,
        figures: isEstimates ? (newest?.count ?? 0) : (counts.get(series.id)?.figures ?? 0),
        isEstimates,
        ...(newest ? { newest } : {}),
        ...(freshness ? { freshness } : {}),
        ...(latest ? { latest } : {}),
      };
    })
    .sort((a, b) => SERIES_GROUPS.indexOf(a.group) - SERIES_GROUPS.indexOf(b.group));
}

type Newest = { period: string; publishedOn: string | null; count: number };

function newestFigure(rows: readonly FigureWithSource[]): Newest | undefined {
  const newest = newestOf(rows);
  return (
    newest && {
      period: newest.figure.period,
      publishedOn: newest.source.published_on,
      count: rows.length,
    }
  );
}

function newestEstimate(db: Db, series: string): Newest | undefined {
  const rows = listSourcedEstimates(db, { series });
  const newest = rows
    .filter(({ estimate }) => estimate.verdict === "speaks")
    .sort((a, b) => comparePeriods(a.estimate.period, b.estimate.period))
    .at(-1);
  return (
    newest && {
      period: newest.estimate.period,
      publishedOn: newest.source.published_on,
      count: rows.length,
    }
  );
}

function latestIn(series: Series, rows: readonly FigureWithSource[], locale: Locale) {
  const choice = firstChoice(series.id, choicesOf(rows));
  const latest = choice && latestOf(figuresOf(rows, choice), unitOf(locale, series), locale);
  if (!latest) return undefined;
  const { value, period, sources } = latest;
  return { value, period, sources, choice };
}
