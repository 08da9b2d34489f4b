// Where bars and their labels stand. The live chart uses the same layout, so nothing moves.
import type { Anchor } from "../direction";
import { bracketHeight, WHISKER } from "../draw/range";
import type { BarRow } from "../marks";
import type { Box } from "../pen";
import type { Scale } from "../scale";
import type { BarsSpec } from "../spec";
import { textWidth, wrap } from "../text-width";

export type BarPlace = {
  row: BarRow;
  bar: { y: number; height: number };
  /** The total and the notes, in the lines they need beside the bar, from `besideX`. */
  beside: string[];
  besideX: number;
  label: { x: number; y: number; width: number; lines: string[]; anchor: Anchor; target: Box };
};
export type BarsLayout = { plot: Box; x: Scale; rows: BarPlace[]; height: number };

const SIZE = 13;
const LINE = 16;
const GAP = 10;
const NARROW = 440;

export const sumOf = (row: BarRow) => row.segments.reduce((sum, part) => sum + part.value, 0);

export function layBars(spec: BarsSpec): BarsLayout {
  const above = spec.width < NARROW;
  const gutter = above ? 0 : gutterOf(spec);
  const x = scaleFor(spec, gutter);
  const thick = spec.thickness ?? 20;
  const anchor: Anchor = above || spec.labels === "start" ? "start" : "end";
  const labelWidth = above ? spec.width : gutter - GAP;
  let y = 2;
  const rows = spec.rows.map((row) => {
    const lines = wrap(row.label, labelWidth, SIZE, 2);
    const words = (lines.length + (row.sublabel ? 1 : 0)) * LINE;
    // One line stands above a thin range; several would stand on it.
    const reach = row.range?.thin && row.notes ? Math.max(sumOf(row), row.range.high) : sumOf(row);
    const besideX = x(reach) + 8;
    const said = [row.total, ...(row.notes ?? [])];
    const beside = said.flatMap((text) => wrap(text, spec.width - besideX, 12, 3));
    const body = Math.max(thick, beside.length * LINE, above ? 0 : words);
    const head = above ? words + 4 : 0;
    const bar = { y: y + head + (body - thick) / 2, height: thick };
    const first = above ? y + 12 : bar.y + thick / 2 + 5 - (words - LINE) / 2;
    const target = {
      x: 0,
      y,
      width: Math.max(labelWidth, 24),
      height: Math.max(24, above ? words : body),
    };
    const label = {
      x: anchor === "end" ? gutter - GAP : 0,
      y: first,
      width: labelWidth,
      lines,
      anchor,
      target,
    };
    y += head + body + rangeHeight(row, x, spec) + (above ? 12 : 10);
    return { row, bar, beside, besideX, label };
  });
  const foot = spec.rows.length === 0 ? 72 : y - 6;
  const plot = { x: gutter, y: 0, width: spec.width - gutter, height: foot };
  return { plot, x, rows, height: foot + (spec.ticked ? 26 : 2) };
}

function rangeHeight({ range }: BarRow, x: Scale, { width }: BarsSpec): number {
  if (!range) return 0;
  return range.thin ? WHISKER.room : bracketHeight(range, x, width);
}

function gutterOf(spec: BarsSpec): number {
  if (spec.labelShare !== undefined) return Math.round(spec.width * spec.labelShare);
  const widest = Math.max(
    0,
    ...spec.rows.map((row) =>
      Math.max(textWidth(row.label, SIZE), textWidth(row.sublabel ?? "", 12)),
    ),
  );
  return Math.min(Math.ceil(widest) + GAP + 2, Math.round(spec.width * 0.34));
}

/** The largest scale at which every bar still leaves room for the words after it. */
function scaleFor(spec: BarsSpec, gutter: number): Scale {
  const [, high] = spec.axis.domain;
  const room = spec.width - gutter;
  let unit = room / (high || 1);
  for (const row of spec.rows) {
    const words = [row.total, ...(row.notes ?? [])].map((text) => textWidth(text, 12));
    const sum = sumOf(row);
    if (sum > 0)
      unit = Math.min(unit, Math.max(room * 0.3, room - Math.max(0, ...words) - 12) / sum);
    if (row.range && row.range.high > 0) unit = Math.min(unit, (room - 2) / row.range.high);
  }
  return (value) => gutter + Math.min(value * unit, room);
}
