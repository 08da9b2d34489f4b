import { titleIn } from "@/components/i18n/bilingual";
import type { SeriesSummary } from "@/components/people/series-summary";
import type { Db } from "@/db/open";
import { type FigureWithSource, listSpeakingFigures, type Series } from "@/db/queries/figures";
import { listSeriesHealth } from "@/db/queries/series-health";
import { choicesOf, figuresOf, firstChoice } from "@/db/queries/shown-first";
import { groupBy } from "@/db/rules/group-by";
import { type Locale, SERIES_GROUPS, type SeriesGroup } from "@/db/vocabulary";
import { unitOf } from "./figures-of";
import { latestOf } from "./series-latest";

/** Every series in one row each, by group in the order of the vocabulary, judged on the day of the release. */
export function seriesSummaries(db: Db, locale: Locale): SeriesSummary[] {
  const speaking = groupBy(listSpeakingFigures(db), ({ figure }) => figure.series);
  return listSeriesHealth(db)
    .map(({ series, values, newest, freshness }): SeriesSummary => {
      const latest = latestIn(series, speaking.get(series.id) ?? [], locale);
      return {
        id: series.id,
        title: titleIn(locale, series.title_en, series.title_ar),
        group: series.group as SeriesGroup,
        lastChecked: series.last_checked,
        figures: values,
        isEstimates: series.stored_in === "estimates",
        ...(newest
          ? { newest: { period: newest.period, publishedOn: newest.source.published_on } }
          : {}),
        ...(freshness ? { freshness } : {}),
        ...(latest ? { latest } : {}),
      };
    })
    .sort((a, b) => SERIES_GROUPS.indexOf(a.group) - SERIES_GROUPS.indexOf(b.group));
}

function latestIn(series: Series, rows: readonly FigureWithSource[], locale: Locale) {
  const choice = firstChoice(series.id, choicesOf(rows));
  const latest = choice && latestOf(figuresOf(rows, choice), unitOf(locale, series), locale);
  if (!latest) return undefined;
  const { value, period, sources } = latest;
  return { value, period, sources, choice };
}
