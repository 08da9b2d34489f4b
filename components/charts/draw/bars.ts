import type { Markup } from "../escape";
import { type BarPlace, layBars } from "../layout/bars";
import { type BarRow, spreadOf } from "../marks";
import type { Drawing, Pen } from "../pen";
import type { BarsSpec } from "../spec";
import { textWidth } from "../text-width";
import { drawLabelsUnder } from "./axis";
import { drawNothing } from "./nothing";
import { drawBracket, drawWhisker, WHISKER } from "./range";

/** Horizontal stacked bars, one row a part, all from zero on one linear axis. */
export function drawBars(spec: BarsSpec, pen: Pen): Drawing {
  const lay = layBars(spec);
  const { plot } = lay;
  const body: Markup[] = [];
  const foot = plot.y + plot.height;
  if (spec.ticked) {
    for (const { value } of spec.axis.ticks)
      body.push(pen.line([lay.x(value), plot.y], [lay.x(value), foot]));
    body.push(...drawLabelsUnder(spec.axis.ticks, lay.x, foot + 18, spec.width, pen));
  }
  for (const place of lay.rows) body.push(...drawRow(place, lay.x, spec, pen));
  if (spec.rows.length === 0) body.push(...drawNothing(spec.none, plot, pen));
  if (spec.rows.length === 0 || spec.ticked)
    body.push(pen.line([plot.x, plot.y], [plot.x, foot], { ink: "axis" }));
  return { height: lay.height, body };
}

function drawRow(
  place: BarPlace,
  x: (value: number) => number,
  spec: BarsSpec,
  pen: Pen,
): Markup[] {
  const { row, bar, beside, besideX, range } = place;
  const drawn: Markup[] = [drawLabel(place, pen)];
  for (const [at, { part, x: from, width }] of place.parts.entries()) {
    drawn.push(pen.segment({ x: from, y: bar.y, width, height: bar.height }, part));
    if (part.label && textWidth(part.label, 12) + 12 < width)
      drawn.push(
        pen.text(from + 7, bar.y + bar.height / 2 + 4, part.label, { size: 12, on: part.tone }),
      );
    // A hairline of ground between neighbours, so that they part without colour.
    const before = place.parts[at - 1];
    if (before && before.width > 3 && width > 3)
      drawn.push(
        pen.rect({ x: from - 0.5, y: bar.y, width: 1, height: bar.height }, pen.ink("ground")),
      );
  }
  const top = bar.y + bar.height / 2 + 4.5 - (beside.length - 1) * 8;
  for (const [at, words] of beside.entries())
    drawn.push(pen.text(besideX, top + at * 16, words, { size: 12, ink: "quiet" }));
  if (range?.thin) {
    const y = bar.y + bar.height + WHISKER.away;
    const told = `${row.label}: ${spreadOf(range)}`;
    drawn.push(drawWhisker([x(range.low), y], [x(range.high), y], told, pen));
  } else if (range) drawn.push(...drawBracket(range, x, bar.y + bar.height + 8, spec.width, pen));
  return drawn;
}

function drawLabel({ row, label }: BarPlace, pen: Pen): Markup {
  const { anchor } = label;
  const lines = label.lines.map((words, at) =>
    pen.text(label.x, label.y + at * 16, words, {
      anchor,
      italic: row.italic,
      ink: row.italic ? "quiet" : "text",
    }),
  );
  for (const [at, words] of label.sublines.entries())
    lines.push(
      pen.text(label.x, label.y + (label.lines.length + at) * 16, words, {
        anchor,
        size: 12,
        ink: "quiet",
      }),
    );
  const told = { title: titleOf(row), href: row.href };
  return pen.mark(told, ...(row.href ? [pen.rect(label.target, "transparent")] : []), ...lines);
}

const titleOf = (row: BarRow) => [row.label, row.sublabel, row.total].filter(Boolean).join(" · ");
