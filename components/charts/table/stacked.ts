import type { ChartTable, TableOptions } from "../chart-table";
import type { BarRow, Column, Segment } from "../marks";
import type { BarsSpec, ColumnsSpec, LegendEntry } from "../spec";
import { column, type Filled, fill } from "./column";

type Stacked = Pick<BarRow, "segments" | "range">;

/** One column for each kind of segment, in the order of the legend, then of first appearance. */
function segmentColumns<T extends Stacked>(
  items: T[],
  legend: LegendEntry[],
  { format }: TableOptions,
): Filled<T>[] {
  const parts = new Map<string, string>();
  const present = new Map<string, Segment>();
  for (const item of items) for (const part of item.segments) present.set(part.key, part);
  for (const entry of legend) if (present.has(entry.key)) parts.set(entry.key, entry.label);
  for (const [key, part] of present) if (!parts.has(key)) parts.set(key, part.label ?? part.title);
  return [...parts].map(([key, label]) =>
    column<T>("number", key, label, ({ segments }) => {
      const own = segments.filter((part) => part.key === key);
      if (own.length === 0) return "";
      const href = own.length === 1 ? own[0]?.href : undefined;
      return { text: format(own.reduce((sum, part) => sum + part.value, 0)), href };
    }),
  );
}

function endColumns<T extends Stacked>({ words, format }: TableOptions): Filled<T>[] {
  const sum = (item: T) => item.segments.reduce((all, part) => all + part.value, 0);
  return [
    column("number", "total", words.total, (item) =>
      item.segments.length === 0 ? "" : format(sum(item)),
    ),
    column("number", "low", words.low, ({ range }) => (range ? format(range.low) : "")),
    column("number", "high", words.high, ({ range }) => (range ? format(range.high) : "")),
  ];
}

export function barsTable(spec: BarsSpec, options: TableOptions): ChartTable {
  return fill(spec.rows, [
    column<BarRow>("text", "part", options.words.part, ({ label, href }) => ({
      text: label,
      href,
    })),
    ...segmentColumns(spec.rows, spec.legend, options),
    ...endColumns<BarRow>(options),
  ]);
}

export function columnsTable(spec: ColumnsSpec, options: TableOptions): ChartTable {
  return fill(spec.columns, [
    column<Column>("date", "period", options.words.period, ({ label }) => label),
    ...segmentColumns(spec.columns, spec.legend, options),
    ...endColumns<Column>(options),
  ]);
}
