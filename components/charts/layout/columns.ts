import { gutterFor, headFor } from "../draw/axis";
import type { Column, Segment } from "../marks";
import type { Box } from "../pen";
import { type Scale, scaleOf } from "../scale";
import type { ColumnsSpec } from "../spec";
import { LEAST } from "./bars";

/** Start edge and width of a column, the middle and the width of its slot, and what is free after it. */
export type Slot = { x: number; width: number; middle: number; step: number; gap: number };

export type ColumnsLayout = {
  plot: Box;
  y: Scale;
  slot: (index: number) => Slot;
  height: number;
};

export const columnSum = (column: Column) =>
  column.segments.reduce((sum, part) => sum + part.value, 0);

/** Its parts one on another, each seen however small. */
export function stackOf(column: Column, y: Scale): { part: Segment; y: number; height: number }[] {
  let [sum, foot] = [0, y(0)];
  return column.segments.map((part) => {
    sum += part.value;
    const top = part.value > 0 ? Math.min(y(sum), foot - LEAST) : foot;
    const place = { part, y: top, height: foot - top };
    foot = top;
    return place;
  });
}

export function layColumns(spec: ColumnsSpec): ColumnsLayout {
  const tall = spec.width < 440 ? 190 : 240;
  const top = headFor(spec.axis);
  const gutter = gutterFor(spec.axis);
  const plot = { x: gutter, y: top, width: spec.width - gutter, height: tall - 30 - top };
  const step = plot.width / Math.max(1, spec.columns.length);
  const width = Math.max(1, Math.min(56, step * 0.76));
  return {
    plot,
    y: scaleOf(spec.axis, [plot.y + plot.height, plot.y]),
    slot: (index) => {
      const middle = plot.x + step * (index + 0.5);
      // The last column has only half a gap before the edge.
      const gap = Math.min(7, (step - width) / 2);
      return { x: middle - width / 2, width, middle, step, gap };
    },
    height: tall,
  };
}
