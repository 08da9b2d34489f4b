import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { answerCsv, answerJson } from "../../db/exports/answer";
import { FILES } from "../../db/exports/files";
import { FILE_NAMES } from "../../db/vocabulary";
import { NEXT_TINY, TINY, useTinyReleases } from "../files/tiny-release";

const ORIGIN = "http://localhost:3000";
const ask = (path: string, headers: Record<string, string> = {}) =>
  new Request(ORIGIN + path, { headers });
const rowsOf = async (answer: Response): Promise<Record<string, string>[]> =>
  parse(await answer.text(), { columns: true, record_delimiter: "\r\n" });

beforeAll(() => {
  useTinyReleases();
});

describe("a JSON file", () => {
  const page = async (path: string) => (await answerJson("deals", ask(path))).json();

  test("leads from page to page through every row once, on one release, whatever is published meanwhile", async () => {
    const ids: string[] = [];
    let next: string | null = `${ORIGIN}/deals.json?limit=1`;
    while (next) {
      const answer = await answerJson("deals", new Request(next));
      const read = await answer.json();
      expect(read.total).toBe(4);
      expect(read.release).toBe(TINY);
      ids.push(...read.rows.map((row: { id: string }) => row.id));
      next = read.next;
      if (next) expect(next).toContain(`release=${TINY}`);
    }
    expect(ids).toEqual(["loan", "port-package", "promise", "quay"]);
  });

  test("says what was asked, and gives each column its type", async () => {
    const { filters, rows } = await page(
      "/deals.json?sector=ports-logistics&country=QAT&from=2025",
    );
    expect(filters).toEqual({ country: ["QAT"], sector: ["ports-logistics"], from: "2025" });
    expect(rows[0]).toMatchObject({
      id: "quay",
      counted: true,
      usd_best: 800,
      term_years: 2.5,
      summary_ar: null,
      country_names_en: ["UAE", "Qatar"],
      source_titles: ['"Quay" signed; more to come', "page of the ministry"],
      share_country: "joint",
    });
  });

  test.each(FILE_NAMES)("%s has the same columns and rows as its CSV", async (file) => {
    const { rows } = await (await answerJson(file, ask(`/${file}.json`))).json();
    const csv = await rowsOf(await answerCsv(file, ask(`/${file}.csv`)));
    expect(rows.map((row: object) => Object.keys(row))).toEqual(csv.map((row) => Object.keys(row)));
    expect(rows.map((row: { id: unknown }) => String(row.id))).toEqual(csv.map((row) => row.id));
    // Nothing has been corrected in this release.
    expect(rows.length === 0).toBe(file === "corrections");
    for (const row of rows)
      expect(Object.keys(row)).toEqual(FILES[file].columns.map(({ name }) => name));
  });

  test("a cursor of another question, another release or nobody's is refused", async () => {
    const { next } = await page("/deals.json?limit=1");
    const cursor = new URL(next).searchParams.get("cursor");
    const status = async (path: string) => (await answerJson("deals", ask(path))).status;
    expect(await status(`/deals.json?cursor=${cursor}`)).toBe(200);
    expect(await status(`/deals.json?cursor=${cursor}&country=ARE`)).toBe(400);
    expect(await status(`/deals.json?cursor=${cursor}&release=${NEXT_TINY}`)).toBe(400);
    expect(await status("/deals.json?cursor=abc")).toBe(400);
    const [question] = JSON.parse(Buffer.from(cursor ?? "", "base64url").toString("utf8"));
    for (const key of [1, 0, -1, "no-such-deal", "", null, [], true]) {
      const made = Buffer.from(JSON.stringify([question, key])).toString("base64url");
      expect([key, await status(`/deals.json?cursor=${made}`)]).toEqual([key, 400]);
    }
    expect(await status("/deals.json?limit=10001")).toBe(400);
    expect(await status("/deals.json?bom=1")).toBe(400);
  });
});
