// RFC 4180 in text: how a cell, a row and a header are written.
import { type Column, itemsOf, LIST_SEPARATOR } from "./columns/column";
import type { Names } from "./names";
import type { Piece } from "./pieces";

export type CsvStyle = {
  /** Leaves text alone that a spreadsheet would take for a formula. */
  raw: boolean;
  /** Begins with a byte order mark. */
  bom: boolean;
};

/** Of every line, the last one too. */
export const END = "\r\n";
export const BOM = "\ufeff";
const PLAIN_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** = + - @ tab return, and the full-width forms of the first four. */
function beginsAFormula(text: string): boolean {
  switch (text.charCodeAt(0)) {
    case 0x3d:
    case 0x2b:
    case 0x2d:
    case 0x40:
    case 0x09:
    case 0x0d:
    case 0xff1d:
    case 0xff0b:
    case 0xff0d:
    case 0xff20:
      return true;
    default:
      return false;
  }
}

// Four searches are a third of the time of one regular expression, and this runs for every cell.
const needsQuotes = (text: string): boolean =>
  text.includes(",") || text.includes('"') || text.includes("\n") || text.includes("\r");

/** A cell's text as RFC 4180 has it: quoted where it holds a comma, a quote or a line end. */
export const quoted = (text: string): string =>
  needsQuotes(text) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * Text that a spreadsheet would run gets an apostrophe in front; a plain number (-5, +1.2e3) stays a number.
 * Method: CWE-1236, OWASP ASVS 5 1.2.10.
 */
export const withoutFormula = (text: string): string =>
  beginsAFormula(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;

type Encoder = (cell: unknown) => string;
/**
 * The same few lists come again and again. What comes after so many is written each time: a memory that is emptied
 * over and over leaves more behind than it saves, and a long file is mostly lists seen once.
 */
const MOST_KEPT = 2_000;

function listEncoder(column: Column, text: (t: string) => string, names: Names): Encoder {
  const known = new Map<string, string>();
  return (cell) => {
    if (cell === null || cell === "") return "";
    const stored = String(cell);
    const kept = known.get(stored);
    if (kept !== undefined) return kept;
    const written = text(itemsOf(column, stored, names).join(LIST_SEPARATOR));
    if (known.size < MOST_KEPT) known.set(stored, written);
    return written;
  };
}

function encoderOf(column: Column, { raw }: CsvStyle, names: Names): Encoder {
  const text = raw ? quoted : (t: string) => quoted(withoutFormula(t));
  if (column.type === "list") return listEncoder(column, text, names);
  // A fraction is written here and not in SQL, which would say 1000000.0 and round to 15 digits.
  if (column.type === "number") return (cell) => (cell === null ? "" : String(cell));
  return (cell) => (cell === null ? "" : text(String(cell)));
}

/** The first line: the names of the columns, also above no rows at all. */
export const csvHeader = (columns: readonly Column[], { bom }: CsvStyle): string =>
  (bom ? BOM : "") + columns.map(({ name }) => name).join(",") + END;

/**
 * Writes rows as SQLite gives them.
 * @param pieces what stands in a line, as piecesOf made them.
 * @param slots where each piece's cell stands in a row.
 * @returns a function from a raw row to its line, line end included.
 */
export function csvRowWriter(
  pieces: readonly Piece[],
  slots: readonly number[],
  names: Names,
  style: CsvStyle,
): (row: readonly unknown[]) => string {
  const cells = pieces.map(({ column }, i) => ({
    at: slots[i] ?? i,
    encode: column ? encoderOf(column, style, names) : String,
    before: i === 0 ? "" : ",",
  }));
  // A line with nothing on it would be skipped by most readers, and a row lost.
  const blank = cells.length === 1 ? '""' : "";
  return (row) => {
    let line = "";
    for (const { at, encode, before } of cells) line += before + encode(row[at]);
    return (line || blank) + END;
  };
}
