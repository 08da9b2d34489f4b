/** A chart's table: numbers as text, already formatted; `number` columns are set at the end edge. */
export type TableColumn = { key: string; label: string; kind: "text" | "number" | "date" };
export type TableCell = { text: string; href?: string };
export type ChartTable = { columns: TableColumn[]; rows: TableCell[][] };
