import type { Markup } from "../escape";
import { columnSum, layColumns } from "../layout/columns";
import { spreadOf } from "../marks";
import type { Drawing, Pen, XY } from "../pen";
import type { ColumnsSpec } from "../spec";
import { drawLabelsUnder, drawValueAxis } from "./axis";
import { drawNothing } from "./nothing";
import { drawWhisker } from "./range";

/** Vertical stacked columns over time; a period in which nothing happened stays empty. */
export function drawColumns(spec: ColumnsSpec, pen: Pen): Drawing {
  const { plot, y, slot, height } = layColumns(spec);
  const foot = plot.y + plot.height;
  const body: Markup[] = drawValueAxis(spec.axis, y, plot, pen);
  for (const [index, column] of spec.columns.entries()) {
    const { x, width, gap } = slot(index);
    let from = 0;
    for (const part of column.segments) {
      const top = y(from + part.value);
      body.push(pen.segment({ x, y: top, width, height: y(from) - top }, part));
      if (from > 0) body.push(pen.line([x, y(from)], [x + width, y(from)], { ink: "ground" }));
      from += part.value;
    }
    if (column.range) {
      const at = x + width + gap / 2;
      const told = `${column.label}: ${spreadOf(column.range)}`;
      const ends: [XY, XY] = [
        [at, y(column.range.low)],
        [at, y(column.range.high)],
      ];
      body.push(drawWhisker(...ends, told, pen, Math.min(2.5, gap / 2)));
    }
  }
  const ticks = spec.columns.flatMap((column, value) =>
    column.tick ? [{ value, label: column.tick }] : [],
  );
  body.push(...drawLabelsUnder(ticks, (index) => slot(index).middle, foot + 19, spec.width, pen));
  for (const { value } of ticks) {
    const at = slot(value).middle;
    body.push(pen.line([at, foot], [at, foot + 4], { ink: "axis" }));
  }
  if (!spec.columns.some((column) => columnSum(column) > 0 || column.range))
    body.push(...drawNothing(spec.none, plot, pen));
  return { height, body };
}
