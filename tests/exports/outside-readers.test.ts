// The files in programs that are not ours: a spreadsheet, a strict parser, a database's own import.
import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
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
import { temporaryFolder } from "../support/temporary-folder";

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

const hasShell = spawnSync("sqlite3", ["--version"]).status === 0;

describe.runIf(hasShell)("the sqlite3 shell's own import", () => {
  test("gives the page's sum to the dollar, and every other file its rows", async () => {
    const folder = temporaryFolder("import");
    const statements: string[] = [];
    for (const file of FILE_NAMES) {
      const path = join(folder, `${file}.csv`);
      writeFileSync(path, await bytesOf(file));
      statements.push(`.import --csv ${path} "${file}"`);
    }
    const ask = (sql: string) =>
      execFileSync("sqlite3", [":memory:", ...statements, sql], { encoding: "utf8" }).trim();
    const sum = "select sum(usd_best) from lines where counted = 'true' and flow = 'investment'";
    expect(Number(ask(sum))).toBe(shown().best);
    for (const file of FILE_NAMES)
      expect(ask(`select count(*) from "${file}"`)).toBe(
        String(strictly(await bytesOf(file)).length),
      );
  });
});
