import type { Markup } from "../escape";
import { layDots } from "../layout/dots";
import type { Drawing, Pen, XY } from "../pen";
import type { DotsSpec } from "../spec";
import { drawLabelsUnder } from "./axis";
import { drawNothing } from "./nothing";

/** Claims along an axis of money, one dot a source: filled speaks, hollow differs, a red ring is rejected. */
export function drawDots(spec: DotsSpec, pen: Pen): Drawing {
  const { plot, x, dots, clusters, radius, height } = layDots(spec);
  const foot = plot.height;
  const body: Markup[] = [];
  for (const { value } of spec.axis.ticks) body.push(pen.line([x(value), 0], [x(value), foot]));
  body.push(pen.line([0, foot + 0.5], [spec.width, foot + 0.5], { ink: "axis" }));
  body.push(...drawLabelsUnder(spec.axis.ticks, x, foot + 19, spec.width, pen));
  for (const { span, y } of dots)
    if (span[1] > span[0])
      body.push(pen.line([span[0], y], [span[1], y], { tone: "neutral", width: 1.5 }));
  for (const place of dots) {
    const at: XY = [place.x, place.y];
    const { mark } = place.dot;
    const colour = pen.fill(mark === "rejected" ? "rejected" : "accent");
    const dot =
      mark === "speaks"
        ? pen.circle(at, radius, colour)
        : mark === "other"
          ? pen.circle(at, radius - 0.5, pen.ink("ground"), colour, 1.3)
          : pen.circle(at, radius + 0.4, pen.ink("ground"), colour, 1.8);
    const reach = place.dot.href ? [pen.rect(place.reach, "transparent")] : [];
    body.push(pen.mark(place.dot, ...reach, dot));
  }
  for (const cluster of clusters)
    for (const [line, words] of cluster.lines.entries())
      body.push(
        pen.text(cluster.x, cluster.y + line * 17, words, {
          anchor: cluster.anchor,
          tone: cluster.mark === "rejected" ? "rejected" : undefined,
          halo: true,
        }),
      );
  if (spec.dots.length === 0) body.push(...drawNothing(spec.none, plot, pen));
  return { height, body };
}
