// RFC 4180 in text: how a cell, a row and a header are written.
import { type Column, LIST_MARK, LIST_SEPARATOR } from "./columns/column";
import type { Names } from "./names";

export type CsvStyle = {
  /** Leaves text alone that a spreadsheet would take for a formula. */
  raw: boolean;
  /** Begins with a byte order mark. */
  bom: boolean;
};

const END = "\r\n";
const BOM = "\ufeff";
const NEEDS_QUOTES = /[",\r\n]/;
const PLAIN_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
/** = + - @ tab return, and the full-width forms of the first four. */
const BEGINS_A_FORMULA = new Set([0x3d, 0x2b, 0x2d, 0x40, 0x09, 0x0d, 0xff1d, 0xff0b, 0xff0d, 0xff20]);

const quoted = (text: string): string =>
  NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * Text that a spreadsheet would run gets an apostrophe in front; a plain number (-5, +1.2e3) stays a number.
 * Method: CWE-1236, OWASP ASVS 5 1.2.10.
 */
export const withoutFormula = (text: string): string =>
  BEGINS_A_FORMULA.has(text.charCodeAt(0)) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;

/** The items of a list cell as a reader gets them: names for codes, once each where the column says so. */
export function itemsOf(column: Column, cell: string, names: Names): string[] {
  const stored = cell.split(LIST_MARK).filter((item) => item !== "");
  const items = column.distinct ? [...new Set(stored)].sort() : stored;
  const { each } = column;
  return each ? items.map((item) => each(item, names)) : items;
}

type Encoder = (cell: unknown) => string;
/** The same few lists come again and again; beyond this the memory starts anew, so it stays bounded. */
const MOST_KEPT = 2_000;

function listEncoder(column: Column, text: (t: string) => string, names: Names): Encoder {
  const known = new Map<string, string>();
  return (cell) => {
    if (cell === null || cell === "") return "";
    const stored = String(cell);
    const kept = known.get(stored);
    if (kept !== undefined) return kept;
    const written = text(itemsOf(column, stored, names).join(LIST_SEPARATOR));
    if (known.size >= MOST_KEPT) known.clear();
    known.set(stored, written);
    return written;
  };
}

function encoderOf(column: Column, { raw }: CsvStyle, names: Names): Encoder {
  const text = raw ? quoted : (t: string) => quoted(withoutFormula(t));
  switch (column.type) {
    case "text":
      return (cell) => (cell === null ? "" : text(String(cell)));
    case "list":
      return listEncoder(column, text, names);
    case "boolean":
      return (cell) => (cell === null ? "" : cell === 1 ? "true" : "false");
    case "date":
      return (cell) => (cell === null ? "" : quoted(String(cell)));
    case "integer":
    case "number":
      return (cell) => (cell === null ? "" : String(cell));
  }
}

/** The first line: the names of the columns, also above no rows at all. */
export const csvHeader = (columns: readonly Column[], { bom }: CsvStyle): string =>
  (bom ? BOM : "") + columns.map(({ name }) => name).join(",") + END;

/**
 * Writes rows as SQLite gives them.
 * @param slots where each column's cell stands in a row.
 * @returns a function from a raw row to its line, line end included.
 */
export function csvRowWriter(
  columns: readonly Column[],
  slots: readonly number[],
  names: Names,
  style: CsvStyle,
): (row: readonly unknown[]) => string {
  const cells = columns.map((column, i) => ({
    at: slots[i] ?? i,
    encode: encoderOf(column, style, names),
  }));
  const [only] = cells;
  // A line with nothing on it would be skipped by most readers, and a row lost.
  if (cells.length === 1 && only) return (row) => (only.encode(row[only.at]) || '""') + END;
  return (row) => {
    let line = "";
    for (const { at, encode } of cells) line += `${encode(row[at])},`;
    return line.slice(0, -1) + END;
  };
}
