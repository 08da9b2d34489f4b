import type { Markup } from "../escape";
import { type Box, type Drawing, type Pen, penWithin } from "../pen";
import type { Multiple, MultiplesSpec, SparkSpec } from "../spec";
import { wrap } from "../text-width";
import { drawNothing } from "./nothing";
import { drawSpark } from "./spark";

const GAP = 24;
const PAD = 18;

/** As many columns as leave every series legible. */
const columnsIn = (width: number) => (width >= 900 ? 4 : width >= 560 ? 3 : 2);

/** Series in rows, each with its name, its newest figure and its own line: to be compared in shape, not in height. */
export function drawMultiples(spec: MultiplesSpec, pen: Pen): Drawing {
  if (spec.parts.length === 0) {
    const plot = { x: 0, y: 0, width: spec.width, height: 72 };
    const foot = pen.line([0, 72.5], [spec.width, 72.5], { ink: "axis" });
    return { height: 74, body: [...drawNothing(spec.none, plot, pen), foot] };
  }
  const columns = columnsIn(spec.width);
  const width = Math.floor((spec.width - GAP * (columns - 1)) / columns);
  const cells = spec.parts.map((part) => layCell(part, width));
  const body: Markup[] = [];
  let y = 0;
  for (let first = 0; first < cells.length; first += columns) {
    const row = cells.slice(first, first + columns);
    const names = Math.max(...row.map(({ name }) => name.length));
    const head = Math.max(
      ...row.map(({ value, period }) => names * 16 + value.length * 21 + period.length * 16 + 6),
    );
    const heights = row.map((cell, at) => {
      const spark = { ...spec, ...cell.part.spark, form: "spark" as const, width };
      const box = { x: at * (width + GAP), y, width, height: 0 };
      const drawn = drawCell(cell, spark, { head, names }, box, pen);
      body.push(drawn.mark);
      return drawn.height;
    });
    y += head + Math.max(...heights) + PAD;
  }
  return { height: y - PAD, body };
}

type Cell = { part: Multiple; name: string[]; value: string[]; period: string[] };

function layCell(part: Multiple, width: number): Cell {
  const name = wrap(part.label, width, 13, 4);
  const value = wrap(part.value, width, 17, 2, true);
  const period = wrap(part.period, width, 12, 3);
  return { part, name, value, period };
}

/** Numbers and feet stand level in a row, whatever its names need. */
function drawCell(
  { part, name, value, period }: Cell,
  spark: SparkSpec,
  { head, names }: { head: number; names: number },
  box: Box,
  pen: Pen,
): { mark: Markup; height: number } {
  const inner = penWithin(pen, box.width);
  const line = drawSpark(spark, inner);
  const first = 12 + (names - name.length) * 16;
  const under = 12 + names * 16;
  const body = [
    inner.rect({ x: 0, y: 0, width: box.width, height: head + line.height }, "transparent"),
    ...name.map((words, row) => inner.text(0, first + row * 16, words)),
    ...value.map((words, row) =>
      inner.text(0, under + 5 + row * 21, words, { size: 17, bold: true }),
    ),
    ...period.map((words, row) =>
      inner.text(0, under + value.length * 21 + 2 + row * 16, words, { size: 12, ink: "quiet" }),
    ),
    inner.within({ x: 0, y: head, width: box.width, height: line.height }, ...line.body),
  ];
  return { mark: pen.mark(part, pen.within(box, ...body)), height: line.height };
}
