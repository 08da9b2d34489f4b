import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Column, ColumnType } from "../../db/exports/columns/column";
import { csvHeader, csvRowWriter, withoutFormula } from "../../db/exports/csv";
import { piecesOf } from "../../db/exports/pieces";
import { writeTable } from "../../db/exports/table-csv";

const column = (type: ColumnType, name: string = type): Column => ({
  name,
  type,
  description: "",
  sql: name,
});

const nobody = (): never => {
  throw new Error("nothing is looked up here");
};
const NAMES = { country: nobody, sector: nobody, governorate: nobody, source: nobody };

/** A file of text columns, as a reader downloads it. */
function written(rows: readonly (readonly (string | null)[])[], raw: boolean): string {
  const columns = (rows[0] ?? []).map((_, i) => column("text", `c${i}`));
  const pieces = piecesOf(columns);
  const slots = pieces.map((_, i) => i);
  const write = csvRowWriter(pieces, slots, NAMES, { raw, bom: false });
  return csvHeader(columns, { raw, bom: false }) + rows.map((row) => write(row)).join("");
}

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(",", '"', "\r", "\n", "\r\n", ";", "=", "'", "a", "ق", " ") }),
  fc.constantFrom(
    "=1+1",
    "+49 30",
    "-",
    "@x",
    "\tx",
    "\rx",
    "＝1",
    "＋1",
    "－1",
    "＠1",
    "إعمار، سوريا",
  ),
);
const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.array(fc.array(text, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 8,
  }),
);

const read = (csv: string): string[][] =>
  parse(csv, { relax_quotes: false, record_delimiter: "\r\n", skip_empty_lines: false });

describe("a row of a CSV file", () => {
  test("any text comes back as it was from a strict reader, with raw", () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(read(written(rows, true)).slice(1)).toEqual(rows);
      }),
      { numRuns: 1000 },
    );
  });

  test("without raw it comes back the same but for the apostrophe before a formula", () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(read(written(rows, false)).slice(1)).toEqual(
          rows.map((row) => row.map(withoutFormula)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test("a reader that only knows newlines sees as many rows as there are, even of one empty column", () => {
    expect(written([[""], ["a"], [null]], false)).toBe('c0\r\n""\r\na\r\n""\r\n');
  });

  test("the file begins with a byte order mark only when asked", () => {
    const columns = [column("text", "a"), column("text", "b")];
    expect(csvHeader(columns, { raw: false, bom: true })).toBe("\ufeffa,b\r\n");
    expect(csvHeader(columns, { raw: false, bom: false })).toBe("a,b\r\n");
  });

  test("a small table behind a chart is written by the same rules", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const header = (rows[0] ?? []).map((_, i) => `c${i}`);
        if (header.length === 1 && rows.some(([only]) => only === "")) return;
        expect(writeTable(header, rows, { bom: false })).toBe(written(rows, false));
      }),
    );
  });
});

describe("text that a spreadsheet would run", () => {
  test.each([
    "=1+1",
    "+49 30 1",
    "-2+3",
    "@SUM(1)",
    "\tx",
    "\rx",
    "＝1",
    "＋x",
    "－x",
    "＠x",
    "-",
    "+",
  ])("%j gets an apostrophe", (formula) => {
    expect(withoutFormula(formula)).toBe(`'${formula}`);
  });

  test.each(["-5", "+3", "-1.5", "-0.5e-3", "+1E9", "-.5", "", "a=1", " =1", "'=1", "1-2", "٣-٤"])(
    "%j is left alone",
    (plain) => {
      expect(withoutFormula(plain)).toBe(plain);
    },
  );

  test("numbers are never touched, however they begin", () => {
    const columns = [column("number"), column("number", "b")];
    const pieces = piecesOf(columns);
    const write = csvRowWriter(pieces, [0, 1], NAMES, { raw: false, bom: false });
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => {
        const [a, b] = write([n, null]).split(",");
        expect(Number(a)).toBe(n === 0 ? 0 : n);
        expect(b).toBe("\r\n");
      }),
    );
  });
});

describe("neighbours that need no quotes", () => {
  test("are joined by SQLite, and the rest stay as they are", () => {
    const columns = [
      { ...column("text", "id"), plain: true as const },
      column("integer", "n"),
      column("text", "title"),
      column("boolean", "counted"),
    ];
    expect(piecesOf(columns).map(({ sql }) => sql)).toEqual([
      "coalesce(id, '') || ',' || coalesce(n, '')",
      "title",
      "case counted when 1 then 'true' when 0 then 'false' else '' end",
    ]);
  });
});
