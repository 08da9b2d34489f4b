// The table of a chart, from the very spec it is drawn from, so that the two cannot differ.

import type { ChartSpec } from "./spec";
import { dotsTable, flowTable, ladderTable, mapTable, waterfallTable } from "./table/others";
import { seriesTable } from "./table/series";
import { barsTable, columnsTable } from "./table/stacked";

/** Numbers as text, already formatted; `number` columns are set at the end edge. */
export type TableColumn = { key: string; label: string; kind: "text" | "number" | "date" };
/** `value` is what a file holds: the raw number, the code of what `text` names. */
export type TableCell = { text: string; href?: string; value?: string | number };
export type ChartTable = { columns: TableColumn[]; rows: TableCell[][] };

/** Heads of columns, in the reader's language. */
export type TableWords = {
  part: string;
  total: string;
  low: string;
  high: string;
  period: string;
  series: string;
  value: string;
  claim: string;
  standing: string;
  speaks: string;
  other: string;
  rejected: string;
  step: string;
  amount: string;
  running: string;
  stage: string;
  count: string;
  date: string;
  note: string;
  from: string;
  to: string;
  place: string;
};

export type TableOptions = { words: TableWords; format: (value: number) => string };

/** Rows in the order of the chart; a column for low and high only where something has them. */
export function tableOf(spec: ChartSpec, options: TableOptions): ChartTable {
  switch (spec.form) {
    case "bars":
      return barsTable(spec, options);
    case "columns":
      return columnsTable(spec, options);
    case "lines":
      return seriesTable(spec.series, options);
    case "spark":
      return seriesTable([spec.series], options);
    case "dots":
      return dotsTable(spec, options);
    case "waterfall":
      return waterfallTable(spec, options);
    case "ladder":
      return ladderTable(spec, options);
    case "flow":
      return flowTable(spec, options);
    case "map":
      return mapTable(spec, options);
  }
}
