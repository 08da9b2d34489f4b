// The files in programs that are not ours: a spreadsheet, a strict parser, a database.
import { read, utils } from "@e965/xlsx";
import Database from "better-sqlite3";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { answerCsv } from "../../db/exports/answer";
import { FILES } from "../../db/exports/files";
import { NO_FILTERS } from "../../db/filters";
import { openRelease } from "../../db/open";
import { groupLines } from "../../db/queries/totals";
import { totalOf } from "../../db/rules/totals";
import { FILE_NAMES, type FileName } from "../../db/vocabulary";
import { useTinyReleases } from "../files/tiny-release";
import { copyOfRelease, type ReleaseCopy } from "../support/database";
import { readRfc4180 } from "./rfc4180";

const ORIGIN = "https://ledger.example";
const bytesOf = async (file: FileName, search = "") => {
  const answer = await answerCsv(file, new Request(`${ORIGIN}/${file}.csv${search}`));
  return Buffer.from(await answer.arrayBuffer());
};
const strictly = (csv: Buffer): Record<string, string>[] =>
  parse(csv, { columns: true, record_delimiter: "\r\n", relax_column_count: false, bom: true });

let copy: ReleaseCopy;
beforeAll(() => {
  copy = copyOfRelease();
  process.env.LEDGER_RELEASES = copy.folder;
});

/** The sum that the ledger shows for investment. */
const shown = () => {
  const db = openRelease(copy.path);
  const total = totalOf(groupLines(db, { ...NO_FILTERS, flow: ["investment"] }, "none"));
  db.$client.close();
  return total;
};

describe("a spreadsheet", () => {
  const open = (csv: Buffer) => {
    const book = read(csv, { type: "buffer" });
    const sheet = book.Sheets[book.SheetNames[0] ?? ""];
    if (!sheet) throw new Error("the spreadsheet opened no sheet");
    return sheet;
  };

  test.each(FILE_NAMES)("opens %s.csv with every row and column in its place", async (file) => {
    const csv = await bytesOf(file, "?bom=1");
    const [header, ...rows] = utils.sheet_to_json<unknown[]>(open(csv), { header: 1 });
    expect(header).toEqual(FILES[file].columns.map(({ name }) => name));
    expect(rows.length).toBe(strictly(csv).length);
  });

  test("takes no cell of any file for a formula", async () => {
    for (const file of FILE_NAMES) {
      const sheet = open(await bytesOf(file, "?bom=1"));
      const formulas = Object.values(sheet).filter((cell) => typeof cell === "object" && cell?.f);
      expect([file, formulas]).toEqual([file, []]);
    }
  });

  test("would take one for a formula, were it not made safe", async () => {
    useTinyReleases();
    const formulas = async (search: string) =>
      Object.values(open(await bytesOf("deals", search))).filter((cell) => cell?.f).length;
    expect(await formulas("?bom=1&raw=1")).toBeGreaterThan(0);
    expect(await formulas("?bom=1")).toBe(0);
    process.env.LEDGER_RELEASES = copy.folder;
  });

  test("reads Arabic as Arabic and amounts as numbers, and its sum is the page's to the dollar", async () => {
    const rows = utils.sheet_to_json<Record<string, unknown>>(
      open(await bytesOf("lines", "?bom=1")),
    );
    const counted = rows.filter(
      ({ counted, flow }) => String(counted) === "true" && flow === "investment",
    );
    const sum = (name: string) =>
      counted.reduce((all, row) => all + ((row[name] as number | undefined) ?? 0), 0);
    const { low, best, high } = shown();
    expect([sum("usd_low"), sum("usd_best"), sum("usd_high")]).toEqual([low, best, high]);
    expect(rows.some(({ title_ar }) => /^[\u0600-\u06ff]/.test(String(title_ar)))).toBe(true);
  });
});

describe("a strict parser", () => {
  test.each(FILE_NAMES)("takes %s.csv as it is, and its ids are one each", async (file) => {
    const answer = await answerCsv(file, new Request(`${ORIGIN}/${file}.csv`));
    const rows = strictly(Buffer.from(await answer.arrayBuffer()));
    expect(String(rows.length)).toBe(answer.headers.get("x-total-count"));
    // Nothing had to be corrected so far; of everything else there is something.
    if (file !== "corrections") expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
});

/** As a database's own import does it: every column text, named by the header. */
function imported(csv: Buffer): Database.Database {
  const [header = [], ...rows] = readRfc4180(csv.toString("utf8"));
  const db = new Database(":memory:");
  db.exec(`create table file (${header.map((name) => `"${name}" text`).join(", ")})`);
  const insert = db.prepare(`insert into file values (${header.map(() => "?").join(", ")})`);
  db.transaction(() => {
    for (const row of rows) insert.run(row);
  })();
  return db;
}

// Not the sqlite3 shell's `.import`: it is not on every machine, and a test that is skipped there says nothing. What the
// shell adds to the database we have is a reader of CSV, so another one stands here that is stricter than the shell's.
describe("a database that imports the file as text", () => {
  const only = (db: Database.Database, sql: string) => db.prepare(sql).pluck().get();

  test("finds the page's sum to the dollar", async () => {
    const db = imported(await bytesOf("lines"));
    const sum = "select sum(usd_best) from file where counted = 'true' and flow = 'investment'";
    expect(only(db, sum)).toBe(shown().best);
  });

  test.each(FILE_NAMES)("has every row of %s.csv", async (file) => {
    const csv = await bytesOf(file);
    expect(only(imported(csv), "select count(*) from file")).toBe(strictly(csv).length);
  });

  test.each(["a\r\nb\n", 'a\r\nb"c\r\n', 'a\r\n"b\r\n', "a,b\r\nc\r\n", "a\r\nb,"])(
    "would not import %j, which is no CSV",
    (text) => {
      expect(() => readRfc4180(text)).toThrow();
    },
  );
});
