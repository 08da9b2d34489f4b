import type { Markup } from "../escape";
import { lastOf } from "../layout/lines";
import type { Drawing, Pen, XY } from "../pen";
import { scaleOf } from "../scale";
import type { SparkSpec } from "../spec";
import { drawNothing } from "./nothing";

/** A small multiple: one line, its first and last period, and a dot at its end. */
export function drawSpark(spec: SparkSpec, pen: Pen): Drawing {
  const plot = { x: 5, y: 8, width: spec.width - 10, height: 48 };
  const foot = plot.y + plot.height + 6;
  const x = scaleOf(spec.time, [plot.x, plot.x + plot.width]);
  const y = scaleOf(spec.axis, [plot.y + plot.height, plot.y]);
  const { series } = spec;
  const joined = new Set(series.segments.flat());
  const last = lastOf(series);
  const body: Markup[] = [pen.line([0, foot + 0.5], [spec.width, foot + 0.5])];
  // What is below nothing hangs under a line of its own.
  if (spec.axis.domain[0] < 0) body.push(pen.line([0, y(0)], [spec.width, y(0)], { ink: "axis" }));
  for (const run of series.segments) {
    const points = run.flatMap((index): XY[] => {
      const point = series.points[index];
      return point ? [[x(point.at), y(point.value)]] : [];
    });
    body.push(pen.path(points, { tone: series.tone }));
  }
  // Those that speak last: of two points in one place they are seen.
  const order = [...series.points.entries()].sort(
    ([, a], [, b]) => Number(a.mark === "speaks") - Number(b.mark === "speaks"),
  );
  for (const [index, point] of order) {
    const at: XY = [x(point.at), y(point.value)];
    const colour = pen.fill(point.mark === "rejected" ? "rejected" : series.tone);
    // Too small to point at or to tab through: the series' own page names every dot and links its source.
    if (point.ahead) body.push(pen.circle(at, 1.8, pen.ink("ground"), colour, 0.8, "1 1"));
    else if (point === last) body.push(pen.circle(at, 3.5, colour));
    else if (point.mark === "speaks")
      body.push(pen.circle(at, joined.has(index) ? 1.4 : 2.2, colour));
    else body.push(pen.circle(at, 1.8, pen.ink("ground"), colour, 1));
  }
  if (series.points.length === 0) body.push(...drawNothing(spec.none, plot, pen));
  body.push(
    pen.text(0, foot + 17, spec.first, { size: 12, ink: "quiet" }),
    pen.text(spec.width, foot + 17, spec.last, { size: 12, ink: "quiet", anchor: "end" }),
  );
  return { height: foot + 23, body };
}
