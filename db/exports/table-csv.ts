// A small table as CSV, whole: what stands behind one chart.
import { BOM, END, quoted, withoutFormula } from "./csv";

/**
 * @param header names of the columns; written also above no rows.
 * @param rows cells as text or number; text that begins like a formula gets an apostrophe.
 * @returns RFC 4180 text.
 */
export function writeTable(
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
  { bom }: { bom: boolean },
): string {
  const cell = (value: string | number | null) =>
    value === null ? "" : typeof value === "number" ? String(value) : quoted(withoutFormula(value));
  const lines = [header.map((h) => quoted(h)), ...rows.map((row) => row.map(cell))];
  return (bom ? BOM : "") + lines.map((l) => l.join(",") + END).join("");
}
