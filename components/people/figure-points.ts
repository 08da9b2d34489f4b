import type { Locale } from "@/db/vocabulary";
import type { LinePoint } from "../charts/marks";
import { segmentsOf } from "../charts/segments";
import { publisherOf } from "../citations/publisher";
import type { Unit } from "../figures/figure";
import { figureValue } from "../figures/figure-value";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { href } from "../layout/links";
import { middleOf, type PlottedFigure } from "./plotted-figure";

type Look = { locale: Locale; unit: Unit; release?: string };

export type Plotted = { points: LinePoint[]; segments: number[][] };

/**
 * Every figure as a point: filled where it speaks, hollow where it does not. A line joins the single numbers that
 * speak of one place and breakdown, whoever published them. A range without a single number has its two ends only.
 */
export function plotFigures(
  figures: readonly PlottedFigure[],
  everyDays: number | null,
  look: Look,
): Plotted {
  const points = figures.flatMap((figure) => pointsOf(figure, look));
  const lines = new Map<string, number[]>();
  for (const [index, { figure, joins }] of points.entries()) {
    if (!joins) continue;
    const key = JSON.stringify([figure.place, figure.breakdown]);
    lines.set(key, [...(lines.get(key) ?? []), index]);
  }
  const segments =
    everyDays === null
      ? []
      : [...lines.values()].flatMap((line) => {
          const own = line.flatMap((index) => points[index]?.point ?? []);
          return segmentsOf(own, everyDays).map((run) => run.map((at) => line[at] ?? 0));
        });
  return { points: points.map(({ point }) => point), segments };
}

/** A forecast: its time had not begun when its source was published. */
const isAhead = ({ span, source: { publishedOn } }: PlottedFigure): boolean =>
  publishedOn !== null && span.low.slice(0, publishedOn.length) > publishedOn;

type Pointed = { point: LinePoint; figure: PlottedFigure; joins: boolean };

function pointsOf(figure: PlottedFigure, { locale, unit, release }: Look): Pointed[] {
  const { id, value, low, high, source } = figure;
  const period = format(locale).period(figure.period);
  const label = figureValue(locale, figure, unit);
  const title = words(locale)("people.point-title", {
    period,
    value: label,
    source: publisherOf(source, locale),
  });
  const point = (at: number, key = id): LinePoint => ({
    key,
    at: middleOf(figure.span),
    period,
    value: at,
    label,
    mark: figure.verdict === "speaks" ? "speaks" : "other",
    ...(isAhead(figure) ? { ahead: true } : {}),
    title,
    href: href(locale, `/sources/${source.id}`, { release }),
    ...(low !== null && high !== null ? { low, high } : {}),
  });
  if (value !== null) return [{ point: point(value), figure, joins: figure.verdict === "speaks" }];
  return [low, high].flatMap((end, at) =>
    end === null ? [] : [{ point: point(end, `${id}-${at}`), figure, joins: false }],
  );
}
