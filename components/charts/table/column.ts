import type { TableCell, TableColumn } from "../chart-table";

/** One column and how to fill it; tables are lists of these. */
export type Filled<T> = TableColumn & { cell: (item: T) => TableCell };

export function column<T>(
  kind: TableColumn["kind"],
  key: string,
  label: string,
  cell: (item: T) => TableCell | string,
): Filled<T> {
  const filled = (item: T) => {
    const made = cell(item);
    return typeof made === "string" ? { text: made } : made;
  };
  return { key, label, kind, cell: filled };
}

/** The table of these items; columns that stay empty throughout are left out. */
export function fill<T>(items: T[], columns: Filled<T>[]) {
  const full = columns.map((one) => ({ ...one, cells: items.map((item) => one.cell(item)) }));
  const kept = full.filter((one, at) => at === 0 || one.cells.some((cell) => cell.text !== ""));
  return {
    columns: kept.map(({ key, label, kind }) => ({ key, label, kind })),
    rows: items.map((_, row) => kept.map((one) => one.cells[row] ?? { text: "" })),
  };
}
