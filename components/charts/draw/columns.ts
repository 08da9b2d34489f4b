import type { Markup } from "../escape";
import { columnSum, layColumns } from "../layout/columns";
import type { Drawing, Pen } from "../pen";
import type { ColumnsSpec } from "../spec";
import { drawLabelsUnder, drawValueAxis } from "./axis";
import { drawNothing } from "./nothing";

/** Vertical stacked columns over time; a period in which nothing happened stays empty. */
export function drawColumns(spec: ColumnsSpec, pen: Pen): Drawing {
  const { plot, y, slot, height } = layColumns(spec);
  const foot = plot.y + plot.height;
  const body: Markup[] = drawValueAxis(spec.axis, y, plot, pen);
  for (const [index, column] of spec.columns.entries()) {
    const { x, width, middle } = slot(index);
    let from = 0;
    for (const part of column.segments) {
      const top = y(from + part.value);
      body.push(pen.segment({ x, y: top, width, height: y(from) - top }, part));
      if (from > 0) body.push(pen.line([x, y(from)], [x + width, y(from)], { ink: "ground" }));
      from += part.value;
    }
    if (column.range) {
      const [low, high] = [y(column.range.low), y(column.range.high)];
      const cap = Math.min(4, width / 2);
      const ink = { ink: "text" } as const;
      body.push(
        pen.mark(
          { title: `${column.label}: ${column.range.lowLabel} – ${column.range.highLabel}` },
          pen.line([middle, low], [middle, high], ink),
          pen.line([middle - cap, low], [middle + cap, low], ink),
          pen.line([middle - cap, high], [middle + cap, high], ink),
        ),
      );
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
