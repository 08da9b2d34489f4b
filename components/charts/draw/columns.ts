import type { Markup } from "../escape";
import { SHORTEST } from "../layout/bars";
import { columnSum, layColumns, type Slot, stackOf } from "../layout/columns";
import { type Column, spreadOf } from "../marks";
import type { Drawing, Pen, XY } from "../pen";
import type { Scale } from "../scale";
import type { ColumnsSpec } from "../spec";
import { drawLabelsUnder, drawValueAxis, placeLabels } from "./axis";
import { drawNothing } from "./nothing";
import { drawWhisker } from "./range";

/** What is narrower cannot be hit with a thumb; its table has the same links. */
const LEAST_TARGET = 24;

/** Vertical stacked columns over time; a period in which nothing happened stays empty. */
export function drawColumns(spec: ColumnsSpec, pen: Pen): Drawing {
  const { plot, y, slot, height } = layColumns(spec);
  const foot = plot.y + plot.height;
  const body: Markup[] = drawValueAxis(spec.axis, y, plot, pen);
  for (const [index, column] of spec.columns.entries()) {
    const own = drawColumn(column, slot(index), y, pen);
    const { x, width, step } = slot(index);
    if (column.href === undefined || step < LEAST_TARGET) {
      body.push(...own);
      continue;
    }
    const box = { x: x - (step - width) / 2, y: plot.y, width: step, height: plot.height };
    const range = column.range && spreadOf(column.range);
    const title = [column.label, column.total, range].filter(Boolean).join(" · ");
    body.push(pen.mark({ title, href: column.href }, pen.rect(box, "transparent"), ...own));
  }
  const ticks = spec.columns.flatMap((column, value) =>
    column.tick ? [{ value, label: column.tick, rank: column.rank }] : [],
  );
  const middleOf = (index: number) => slot(index).middle;
  body.push(...drawLabelsUnder(ticks, middleOf, foot + 19, spec.width, pen));
  for (const { tick } of placeLabels(ticks, middleOf, spec.width)) {
    const at = middleOf(tick.value);
    body.push(pen.line([at, foot], [at, foot + 4], { ink: "axis" }));
  }
  if (!spec.columns.some((column) => columnSum(column) > 0 || column.range))
    body.push(...drawNothing(spec.none, plot, pen));
  return { height, body };
}

function drawColumn(column: Column, { x, width, gap }: Slot, y: Scale, pen: Pen): Markup[] {
  const drawn = stackOf(column, y).flatMap(({ part, y: top, height }, at) => {
    const seam: [XY, XY] = [
      [x, top + height],
      [x + width, top + height],
    ];
    const block = pen.segment({ x, y: top, width, height }, part);
    return at === 0 ? [block] : [block, pen.line(...seam, { ink: "ground" })];
  });
  if (!column.range || y(column.range.low) - y(column.range.high) < SHORTEST) return drawn;
  const at = x + width + gap / 2;
  const ends: [XY, XY] = [
    [at, y(column.range.low)],
    [at, y(column.range.high)],
  ];
  const told = `${column.label}: ${spreadOf(column.range)}`;
  return [...drawn, drawWhisker(...ends, told, pen, Math.min(2.5, gap / 2))];
}
