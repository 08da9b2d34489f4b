import type { Markup } from "../escape";
import { type BarPlace, layBars } from "../layout/bars";
import { type BarRow, spreadOf } from "../marks";
import type { Drawing, Pen } from "../pen";
import type { BarsSpec } from "../spec";
import { shorten, textWidth } from "../text-width";
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
  const { row, bar, beside, besideX } = place;
  const parts: Markup[] = [drawLabel(place, pen)];
  let from = 0;
  for (const part of row.segments) {
    const box = { x: x(from), y: bar.y, width: x(from + part.value) - x(from), height: bar.height };
    parts.push(pen.segment(box, part));
    if (part.label && textWidth(part.label, 12) + 12 < box.width)
      parts.push(
        pen.text(box.x + 7, bar.y + bar.height / 2 + 4, part.label, { size: 12, on: part.tone }),
      );
    from += part.value;
  }
  // A hairline of ground between neighbours, so that they part without colour.
  let seam = 0;
  for (const [at, part] of row.segments.entries()) {
    const next = row.segments[at + 1];
    seam += part.value;
    if (next && x(seam) - x(seam - part.value) > 3 && x(seam + next.value) - x(seam) > 3)
      parts.push(
        pen.rect({ x: x(seam) - 0.5, y: bar.y, width: 1, height: bar.height }, pen.ink("ground")),
      );
  }
  const top = bar.y + bar.height / 2 + 4.5 - (beside.length - 1) * 8;
  for (const [at, words] of beside.entries())
    parts.push(pen.text(besideX, top + at * 16, words, { size: 12, ink: "quiet" }));
  if (row.range?.thin) {
    const y = bar.y + bar.height + WHISKER.away;
    const told = `${row.label}: ${spreadOf(row.range)}`;
    parts.push(drawWhisker([x(row.range.low), y], [x(row.range.high), y], told, pen));
  } else if (row.range)
    parts.push(...drawBracket(row.range, x, bar.y + bar.height + 8, spec.width, pen));
  return parts;
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
  if (row.sublabel)
    lines.push(
      pen.text(label.x, label.y + label.lines.length * 16, shorten(row.sublabel, label.width, 12), {
        anchor,
        size: 12,
        ink: "quiet",
      }),
    );
  const told = { title: titleOf(row), href: row.href };
  return pen.mark(told, ...(row.href ? [pen.rect(label.target, "transparent")] : []), ...lines);
}

const titleOf = (row: BarRow) => [row.label, row.sublabel, row.total].filter(Boolean).join(" · ");
