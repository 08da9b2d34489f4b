import { ServerChart } from "@/components/charts/server-chart";
import { SmallMultiple } from "@/components/figures/small-multiple";
import { titleIn } from "@/components/i18n/bilingual";
import { words } from "@/components/i18n/messages";
import { choiceWords } from "@/components/people/choice-words";
import { seriesSpark } from "@/components/people/series-spark";
import { spreadWords } from "@/components/people/spread-words";
import type { Db } from "@/db/open";
import {
  type FigureWithSource,
  listFiguresOf,
  listSeries,
  type Series,
} from "@/db/queries/figures";
import { groupBy } from "@/db/rules/group-by";
import type { Locale, SeriesGroup } from "@/db/vocabulary";
import { figureOf, unitOf } from "./figures-of";
import { choicesOf, figuresOf, firstChoice } from "./series-choice";
import { freshnessOn, latestOf, newestOf, spreadOfNewest } from "./series-latest";

type Context = { db: Db; locale: Locale; day: string; release?: string };
export type FrontCard = { series: string; group: SeriesGroup; card: React.ReactNode };

/** Small multiples of the series asked for, in their order; a series without a figure that speaks is left out. */
export function frontCards(ids: readonly string[], context: Context): FrontCard[] {
  const { db } = context;
  const known = new Map(listSeries(db).map((series) => [series.id, series]));
  const figures = groupBy(listFiguresOf(db, ids), ({ figure }) => figure.series);
  return ids.flatMap((id) => {
    const series = known.get(id);
    const card = series && cardOf(series, figures.get(id) ?? [], context);
    return card ? [{ series: id, group: series.group as SeriesGroup, card }] : [];
  });
}

function cardOf(series: Series, all: readonly FigureWithSource[], context: Context) {
  const { locale, day, release } = context;
  const choice = firstChoice(series.id, choicesOf(all));
  if (!choice) return undefined;
  const rows = figuresOf(all, choice);
  const unit = unitOf(locale, series);
  const latest = latestOf(rows, unit, locale);
  if (!latest) return undefined;
  const name = titleIn(locale, series.title_en, series.title_ar).text;
  const shown = choiceWords(locale, choice);
  const title = shown
    ? words(locale)("people.place-in-series", { series: name, place: shown })
    : name;
  const spread = spreadOfNewest(rows);
  const newest = newestOf(all.filter(({ figure }) => figure.verdict === "speaks"));
  const freshness = freshnessOn(series, newest?.figure.period, day);
  const spec = seriesSpark({
    id: `spark-${series.id}`,
    title,
    figures: rows.map(figureOf(locale)),
    everyDays: series.every_days,
    unit,
    locale,
    ...(release ? { release } : {}),
  });
  return (
    <SmallMultiple
      key={series.id}
      locale={locale}
      series={{ id: series.id, title }}
      latest={latest}
      reports={rows.length}
      reportSources={new Set(rows.map(({ source }) => source.id)).size}
      spark={<ServerChart spec={spec} idPrefix={spec.id} />}
      {...(freshness ? { freshness } : {})}
      {...(spread ? { spread: spreadWords(locale, spread, unit) } : {})}
      {...(release ? { release } : {})}
    />
  );
}
