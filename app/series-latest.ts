import type { Unit } from "@/components/figures/figure";
import { exactValue, figureValue, finerValue } from "@/components/figures/figure-value";
import type { LatestFigure } from "@/components/figures/small-multiple";
import type { Change } from "@/components/figures/trend";
import type { FigureWithSource, Series } from "@/db/queries/figures";
import { periodSpan } from "@/db/rules/dates";
import { isSameLength, type JudgedFigure, oldestFirst, spreadOf } from "@/db/rules/figures";
import { type Freshness, freshnessOf, isLongAgo } from "@/db/rules/freshness";
import type { Locale } from "@/db/vocabulary";
import { figureOf } from "./figures-of";
import { sourcesOf } from "./sources-of";

const speaks = ({ figure }: FigureWithSource) => figure.verdict === "speaks";

/** The newest figure; undefined for none. */
export const newestOf = (rows: readonly FigureWithSource[]): FigureWithSource | undefined =>
  inOrder(rows).at(-1);

const inOrder = (rows: readonly FigureWithSource[]): FigureWithSource[] =>
  oldestFirst(rows, ({ figure }) => figure.period);

/** A row as the rules read it. */
function judgedOf(row: FigureWithSource, index: number): JudgedFigure {
  const { value, low, high, verdict, ...figure } = row.figure;
  return {
    index,
    figure: {
      ...figure,
      value: value ?? undefined,
      low: low ?? undefined,
      high: high ?? undefined,
      breakdown: figure.breakdown ?? undefined,
      speaks: undefined,
    } as JudgedFigure["figure"],
    verdict: verdict as JudgedFigure["verdict"],
    reason: "only-figure",
  };
}

/** In: the figures of one place and breakdown. Out: the newest that speaks, and which way it went since the one before. */
export function latestOf(
  rows: readonly FigureWithSource[],
  unit: Unit,
  locale: Locale,
): LatestFigure | undefined {
  const newest = newestOf(rows.filter(speaks));
  if (!newest) return undefined;
  return {
    value: figureValue(locale, figureOf(locale)(newest), unit),
    period: newest.figure.period,
    sources: sourcesOf([newest.source]),
    change: newest.figure.value === null ? { direction: "range" } : changeOf(rows, unit, locale),
  };
}

function changeOf(rows: readonly FigureWithSource[], unit: Unit, locale: Locale): Change {
  // A range has no single number to have risen from.
  const [before, latest] = inOrder(
    rows.filter((row) => speaks(row) && row.figure.value !== null),
  ).slice(-2);
  const [from, to] = [before?.figure.value, latest?.figure.value];
  if (!before || !latest || from == null || to == null) return { direction: "first" };
  const since = before.figure.period;
  if (!isSameLength(since, latest.figure.period)) return { direction: "unlike", since };
  if (from === to) return { direction: "level", since };
  const direction = to > from ? "up" : "down";
  const said = (how: typeof figureValue) =>
    [before, latest].map((row) => how(locale, figureOf(locale)(row), unit)) as [string, string];
  const [previous, now] = said(figureValue);
  if (previous !== now) return { direction, previous, since };
  // No finer than it takes to tell them apart.
  for (const how of [finerValue, exactValue]) {
    const [exactlyBefore, exactly] = said(how);
    if (exactlyBefore !== exactly) return { direction, previous: exactlyBefore, exactly, since };
  }
  return { direction: "almost", since };
}

/** How far apart the sources of the newest period are, as two values; undefined where they say the same. */
export function spreadOfNewest(rows: readonly FigureWithSource[]) {
  const newest = newestOf(rows.filter(speaks));
  const same = rows.filter(
    ({ figure }) => figure.period === newest?.figure.period && figure.verdict !== "aside",
  );
  const spread = spreadOf(same.map(judgedOf));
  return spread && spread.low !== spread.high ? spread : undefined;
}

/** Whether a figure is too old to stand for the day it is read on, whatever the rhythm of its series. */
export const isOldOn = (period: string, day: string): boolean =>
  isLongAgo(periodSpan(period).high, day);

/** Whether a newer figure should be there on a day; undefined for a series without a rhythm or without a figure. */
export function freshnessOn(
  series: Series,
  newestPeriod: string | undefined,
  day: string,
): Freshness | undefined {
  const newest = newestPeriod === undefined ? undefined : periodSpan(newestPeriod).high;
  return freshnessOf(series.every_days ?? undefined, newest, day);
}
