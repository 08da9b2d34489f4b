// Axes: hairlines and quiet labels. Labels that would touch the one before are left out.
import type { Markup } from "../escape";
import type { Box, Pen } from "../pen";
import type { Scale } from "../scale";
import type { Axis, Tick } from "../spec";
import { textWidth } from "../text-width";

const SIZE = 12;

/** Room the labels of a vertical axis need at the start edge. */
export function gutterFor(axis: Axis): number {
  return Math.ceil(Math.max(0, ...axis.ticks.map((tick) => textWidth(tick.label, SIZE)))) + 8;
}

export function drawValueAxis(axis: Axis, y: Scale, plot: Box, pen: Pen): Markup[] {
  return axis.ticks.flatMap((tick) => {
    const at = Math.round(y(tick.value)) + 0.5;
    const base = axis.kind === "linear" && tick.value === 0;
    return [
      pen.line([plot.x, at], [plot.x + plot.width, at], { ink: base ? "axis" : "rule" }),
      pen.text(plot.x - 8, at + 4, tick.label, { size: SIZE, anchor: "end", ink: "quiet" }),
    ];
  });
}

/** Labels under a horizontal axis, kept inside the chart's width. */
export function drawLabelsUnder(
  ticks: Tick[],
  x: Scale,
  y: number,
  width: number,
  pen: Pen,
): Markup[] {
  let free = Number.NEGATIVE_INFINITY;
  return ticks.flatMap((tick) => {
    const half = textWidth(tick.label, SIZE) / 2;
    const centre = Math.min(Math.max(x(tick.value), half), width - half);
    if (centre - half < free) return [];
    free = centre + half + 10;
    return [pen.text(centre, y, tick.label, { size: SIZE, anchor: "middle", ink: "quiet" })];
  });
}
