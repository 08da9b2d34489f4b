import type { Markup } from "../escape";
import { ABOVE, type LinesLayout, lastOf, layLines } from "../layout/lines";
import type { LinePoint, LineSeries } from "../marks";
import type { Drawing, Pen, XY } from "../pen";
import type { LinesSpec } from "../spec";
import { textWidth, wrap } from "../text-width";
import { drawLabelsUnder, drawValueAxis } from "./axis";
import { drawNothing } from "./nothing";
import { BAND } from "./sample";
import { drawRejected } from "./verdict-sign";

/** Every source's value as a point; lines join only what speaks, and never across a gap. */
export function drawLines(spec: LinesSpec, pen: Pen): Drawing {
  const lay = layLines(spec);
  const foot = lay.plot.y + lay.plot.height;
  const body: Markup[] = drawValueAxis(spec.axis, lay.y, lay.plot, pen);
  for (const { value } of spec.time.ticks)
    body.push(pen.line([lay.x(value), foot], [lay.x(value), foot + 4], { ink: "axis" }));
  body.push(...drawLabelsUnder(spec.time.ticks, lay.x, foot + 19, spec.width, pen));
  for (const series of spec.series) body.push(...drawRanges(series, lay, pen));
  for (const series of spec.series) {
    for (const run of series.segments)
      body.push(pen.path(pointsOf(series, run, lay), { tone: series.tone, width: 2 }));
  }
  // Of two points in one place the one that speaks is seen, whichever series it is of.
  for (const speaks of [false, true])
    for (const series of spec.series)
      for (const point of series.points)
        if ((point.mark === "speaks") === speaks) body.push(drawPoint(point, series, lay, pen));
  body.push(...drawEnds(spec, lay, pen));
  if (!spec.series.some((series) => series.points.length > 0))
    body.push(...drawNothing(spec.none, lay.plot, pen));
  return { height: lay.height, body };
}

function pointsOf(series: LineSeries, run: number[], lay: LinesLayout): XY[] {
  return run.flatMap((index): XY[] => {
    const point = series.points[index];
    return point ? [[lay.x(point.at), lay.y(point.value)]] : [];
  });
}

/** Past so many points large dots are one blob. */
const MANY = 40;

/** A band where a run of points all have low and high, else a whisker each. */
function drawRanges(series: LineSeries, lay: LinesLayout, pen: Pen): Markup[] {
  const banded = new Set<number>();
  const bands = series.segments.flatMap((run) => {
    const points = run.flatMap((index) => series.points[index] ?? []);
    if (!points.every((point) => point.low !== undefined && point.high !== undefined)) return [];
    for (const index of run) banded.add(index);
    const top = points.map((point): XY => [lay.x(point.at), lay.y(point.high ?? point.value)]);
    const low = points.map((point): XY => [lay.x(point.at), lay.y(point.low ?? point.value)]);
    return [pen.shape([...top, ...low.reverse()], pen.fill(series.tone), BAND)];
  });
  const whiskers = series.points.flatMap((point, index) => {
    if (banded.has(index) || point.low === undefined || point.high === undefined) return [];
    const at = lay.x(point.at);
    return [
      pen.line([at, lay.y(point.low)], [at, lay.y(point.high)], { tone: series.tone, width: 1 }),
    ];
  });
  return [...bands, ...whiskers];
}

function drawPoint(point: LinePoint, series: LineSeries, lay: LinesLayout, pen: Pen): Markup {
  const at: XY = [lay.x(point.at), lay.y(point.value)];
  const colour = pen.fill(point.mark === "rejected" ? "rejected" : series.tone);
  const ground = pen.ink("ground");
  const small = series.points.length > MANY ? 1.8 : 3;
  if (point.ahead && point.mark !== "rejected")
    return pen.mark(point, pen.circle(at, small, ground, colour, 1.2, "1.6 1.4"));
  if (point.mark === "speaks")
    return pen.mark(point, pen.circle(at, small, colour, ground, small > 2 ? 1 : 0.4));
  if (point.mark === "rejected") return pen.mark(point, drawRejected(at, small + 1.5, pen));
  return pen.mark(point, pen.circle(at, small - 0.3, ground, colour, 1.2));
}

type Stand = { at: number; anchor: "start" | "end" };

/** Where the last value stands: beside its point, or above or below it where it would cover another source's. */
function standOf(series: LineSeries, last: LinePoint, lay: LinesLayout): Stand {
  const { x, y, endRoom } = lay;
  const [point, beside] = [x(last.at), y(last.value)];
  const wide = textWidth(last.label, 12, true) + 12;
  const stands: Stand[] = [
    ...(endRoom > ABOVE ? [{ at: beside, anchor: "start" as const }] : []),
    { at: beside - 16, anchor: "end" },
    { at: beside + 16, anchor: "end" },
  ];
  const clear = stands.find(({ at, anchor }) => {
    const from = anchor === "start" ? point + 4 : point + 4 - wide;
    return series.points.every(
      (other) =>
        other === last ||
        x(other.at) < from ||
        x(other.at) > from + wide ||
        Math.abs(y(other.value) - at) > 9,
    );
  });
  return clear ?? stands[0] ?? { at: beside, anchor: "end" };
}

/** The last value beside each line; labels that would touch are pushed apart. */
function drawEnds(spec: LinesSpec, lay: LinesLayout, pen: Pen): Markup[] {
  const { x, y, plot, endRoom } = lay;
  const several = spec.series.length > 1;
  const ends = spec.series
    .flatMap((series) => {
      const last = lastOf(series);
      if (!last) return [];
      const name = several ? wrap(series.label, endRoom - 6, 12, 2) : [];
      return [
        {
          last,
          name,
          tone: series.tone,
          ...(several
            ? { at: y(last.value), anchor: "start" as const }
            : standOf(series, last, lay)),
          tall: 15 * (name.length + 1) + 2,
        },
      ];
    })
    .sort((a, b) => a.at - b.at);
  let rest = ends.reduce((sum, end) => sum + end.tall, 0);
  let free = plot.y - 6;
  return ends.flatMap(({ last, name, tone, at, anchor, tall }) => {
    const top = Math.max(Math.min(at - tall / 2, plot.y + plot.height - rest), free);
    free = top + tall;
    rest -= tall;
    const beside = several ? plot.x + plot.width + 6 : x(last.at) + (anchor === "end" ? 4 : 8);
    const look = { size: 12, halo: true, anchor };
    return [
      ...name.map((words, line) =>
        pen.text(beside, top + 12 + line * 15, words, { ...look, tone }),
      ),
      pen.text(beside, top + 12 + name.length * 15, last.label, { ...look, bold: true }),
    ];
  });
}
