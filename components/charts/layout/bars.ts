// Where bars and their labels stand. The live chart uses the same layout, so nothing moves.
import type { Anchor } from "../direction";
import { bracketHeight, WHISKER } from "../draw/range";
import type { BarRow, Range, Segment } from "../marks";
import type { Box } from "../pen";
import type { Scale } from "../scale";
import type { BarsSpec } from "../spec";
import { textWidth, wrap } from "../text-width";

export type BarPlace = {
  row: BarRow;
  bar: { y: number; height: number };
  parts: { part: Segment; x: number; width: number }[];
  /** Its range, where that is long enough to be read as one. */
  range?: Range;
  /** The total and the notes, in the lines they need beside the bar, from `besideX`. */
  beside: string[];
  besideX: number;
  label: {
    x: number;
    y: number;
    width: number;
    lines: string[];
    sublines: string[];
    anchor: Anchor;
    target: Box;
  };
};
export type BarsLayout = { plot: Box; x: Scale; rows: BarPlace[]; height: number };

const SIZE = 13;
const LINE = 16;
const GAP = 10;
const NARROW = 440;
/** As many lines as it takes. */
const WHOLE = Number.POSITIVE_INFINITY;

/** A value above zero is seen, however small. */
export const LEAST = 2.5;

export const sumOf = (row: BarRow) => row.segments.reduce((sum, part) => sum + part.value, 0);

export function layBars(spec: BarsSpec): BarsLayout {
  const above = spec.width < NARROW;
  const gutter = above ? 0 : gutterOf(spec);
  const x = scaleFor(spec, gutter);
  const thick = spec.thickness ?? 20;
  const anchor: Anchor = above || spec.labels === "start" ? "start" : "end";
  const labelWidth = above ? spec.width : gutter - GAP;
  // Rows stand at equal steps, whether or not each has a range.
  const whiskers = spec.rows.some(({ range }) => range?.thin) ? WHISKER.room : 0;
  let y = 2;
  const rows = spec.rows.map((row) => {
    const lines = wrap(row.label, labelWidth, SIZE, WHOLE);
    const sublines = wrap(row.sublabel ?? "", labelWidth, 12, WHOLE);
    const words = (lines.length + sublines.length) * LINE;
    const parts = placeParts(row, x);
    const last = parts.at(-1);
    const end = last ? last.x + last.width : x(0);
    const range = row.range && isRead(row.range, x) ? row.range : undefined;
    // One line stands above a thin range; several would stand on it.
    const besideX = (range?.thin && row.notes ? Math.max(end, x(range.high)) : end) + 8;
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
      sublines,
      anchor,
      target,
    };
    const under = row.range?.thin || !range ? whiskers : bracketHeight(range, x, spec.width);
    y += head + body + under + (above ? 12 : 10);
    return { row, bar, parts, ...(range ? { range } : {}), beside, besideX, label };
  });
  const foot = spec.rows.length === 0 ? 72 : y - 6;
  const plot = { x: gutter, y: 0, width: spec.width - gutter, height: foot };
  return { plot, x, rows, height: foot + (spec.ticked ? 26 : 2) };
}

function placeParts(row: BarRow, x: Scale): BarPlace["parts"] {
  let [sum, at] = [0, x(0)];
  return row.segments.map((part) => {
    const place = { part, x: at, width: 0 };
    sum += part.value;
    if (part.value > 0) place.width = Math.max(LEAST, x(sum) - at);
    at += place.width;
    return place;
  });
}

/** A shorter line with its two ends looks like dirt; the table has its numbers. */
export const SHORTEST = 8;
const isRead = ({ thin, low, high }: Range, x: Scale) => !thin || x(high) - x(low) >= SHORTEST;

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
