import { ServerChart } from "@/components/charts/server-chart";
import { type LatestFigure, SmallMultiple } from "@/components/figures/small-multiple";
import { seriesSpark } from "@/components/people/series-spark";
import { spreadWords } from "@/components/people/spread-words";
import type { Db } from "@/db/open";
import { oncePerReleaseAnd } from "@/db/queries/once-per-release";
import type { Locale, SeriesGroup } from "@/db/vocabulary";
import { figureOf } from "./figures-of";
import { type FrontSeries, frontSeries } from "./front-series";
import { freshnessOn, isOldOn, spreadOfNewest } from "./series-latest";

type Context = { db: Db; locale: Locale; day: string; release?: string };
export type FrontCard = {
  series: string;
  group: SeriesGroup;
  latest: LatestFigure;
  card: React.ReactNode;
};

const cardsOf = oncePerReleaseAnd(
  (db, ids: string, locale: Locale, day: string, release: string | undefined): FrontCard[] =>
    frontSeries(ids.split(" "), db, locale).map((front) => ({
      series: front.series.id,
      group: front.series.group as SeriesGroup,
      latest: front.latest,
      card: cardOf(front, { locale, day, ...(release ? { release } : {}) }),
    })),
);

/** Small multiples of the series asked for, in their order. No filter changes them. */
export const frontCards = (ids: readonly string[], { db, locale, day, release }: Context) =>
  cardsOf(db, ids.join(" "), locale, day, release);

function cardOf({ series, title, rows, unit, latest }: FrontSeries, context: Omit<Context, "db">) {
  const { locale, day, release } = context;
  const spread = spreadOfNewest(rows);
  // Of what is shown: a newer figure of another place makes this one no younger.
  const freshness = freshnessOn(series, latest.period, day);
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
      stale={isOldOn(latest.period, day)}
      reports={rows.length}
      reportSources={new Set(rows.map(({ source }) => source.id)).size}
      spark={<ServerChart spec={spec} idPrefix={spec.id} />}
      {...(freshness ? { freshness } : {})}
      {...(spread ? { spread: spreadWords(locale, spread, unit) } : {})}
      {...(release ? { release } : {})}
    />
  );
}
