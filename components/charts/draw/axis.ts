// Axes: hairlines and quiet labels. Labels that would touch another are left out.
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

/** Room above a plot for the highest label, and for the unit where it is written once. */
export const headFor = ({ unit }: Axis): number => (unit ? 30 : 12);

export function drawValueAxis(axis: Axis, y: Scale, plot: Box, pen: Pen): Markup[] {
  const unit = pen.text(0, 12, axis.unit ?? "", { size: SIZE, ink: "quiet" });
  const ticks = axis.ticks.flatMap((tick) => {
    const at = Math.round(y(tick.value)) + 0.5;
    const base = axis.kind === "linear" && tick.value === 0;
    return [
      pen.line([plot.x, at], [plot.x + plot.width, at], { ink: base ? "axis" : "rule" }),
      pen.text(plot.x - 8, at + 4, tick.label, { size: SIZE, anchor: "end", ink: "quiet" }),
    ];
  });
  return [unit, ...ticks];
}

type Placed = { tick: Tick; centre: number; half: number };

const AIR = 10;

/** The labels there is room for, by their rank and then in their order, each inside the chart's width. */
export function placeLabels(ticks: readonly Tick[], x: Scale, width: number): Placed[] {
  const placed: Placed[] = [];
  const inOrder = [...ticks].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  for (const tick of inOrder) {
    const half = textWidth(tick.label, SIZE) / 2;
    const centre = Math.min(Math.max(x(tick.value), half), width - half);
    const touches = (one: Placed) => Math.abs(one.centre - centre) < one.half + half + AIR;
    if (!placed.some(touches)) placed.push({ tick, centre, half });
  }
  return placed.sort((a, b) => a.centre - b.centre);
}

export function drawLabelsUnder(
  ticks: readonly Tick[],
  x: Scale,
  y: number,
  width: number,
  pen: Pen,
): Markup[] {
  return placeLabels(ticks, x, width).map(({ tick, centre }) =>
    pen.text(centre, y, tick.label, { size: SIZE, anchor: "middle", ink: "quiet" }),
  );
}
