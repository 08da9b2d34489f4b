/** Numbers as text, already formatted; `number` columns are set at the end edge. */
export type TableColumn = { key: string; label: string; kind: "text" | "number" | "date" };
/** `value` is what a file holds: the raw number, the code of what `text` names. */
export type TableCell = { text: string; href?: string; value?: string | number };
export type ChartTable = { columns: TableColumn[]; rows: TableCell[][] };
