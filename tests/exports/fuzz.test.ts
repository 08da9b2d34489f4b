// Whatever is asked, the answer is the file, or says what was wrong: never a failure, never more than was asked.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerChart } from "../../app/chart-answer";
import { answerCsv, answerJson } from "../../db/exports/answer";
import { answerCatalog } from "../../db/exports/catalog";
import { CHART_IDS } from "../../db/exports/chart-ids";
import { answerCsvMetadata } from "../../db/exports/csvw";
import { answerDatabase } from "../../db/exports/database-file";
import { answerFeed } from "../../db/exports/feed";
import { answerParquet } from "../../db/exports/parquet-file";
import { answerSitemap } from "../../db/exports/sitemap";
import { answerZip } from "../../db/exports/zip";
import { FILTER_KEYS } from "../../db/filters";
import { currentReleaseId } from "../../db/release-folder";
import {
  FILE_NAMES,
  type FileName,
  FLOWS,
  GOVERNORATES,
  SECTORS,
  STAGES,
} from "../../db/vocabulary";

const RUNS = 4000;
const KEYS = [
  ...FILTER_KEYS,
  "series",
  "place",
  "measure",
  "assessment",
  "kind",
  "columns",
  "bom",
  "raw",
  "limit",
  "cursor",
  "lang",
  "utm_source",
  "constructor",
  "__proto__",
  "toString",
  "hasOwnProperty",
  "",
];
const VALUES = [
  "SAU",
  "EUU",
  "XXX",
  "sau",
  ...SECTORS.slice(0, 3),
  ...GOVERNORATES.slice(0, 2),
  ...STAGES.slice(0, 3),
  ...FLOWS,
  "counted",
  "no-value",
  "country:SAU",
  "country:joint:ARE+QAT",
  "country:ZZZ",
  "country:alone",
  "sector:several",
  "month:2025-07",
  "part:",
  "2025",
  "2025-07",
  "2025-02-30",
  "2025-13",
  "0",
  "1",
  "-1",
  "1000",
  "1001",
  "1e3",
  "NaN",
  "id",
  "id,id",
  "id,usd_best",
  "title_en",
  "gdp-nominal",
  "SYR",
  "press",
  "en",
  "ar",
  "2020-01-01-00000000",
  "..",
  "%",
  "%00",
  "\u0000",
  "' or 1=1 --",
  '"',
  "*",
  "a*",
  "NEAR(a b)",
  "ميناء",
  "كهرباء",
  "a".repeat(201),
  "WyJhIiwxXQ",
  "e30",
  "{}",
  "[]",
  "null",
  " ",
  "\t",
  "\u00a0\u3000",
  " SAU ",
];
const key = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...KEYS) },
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...VALUES, currentReleaseId()) },
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 10 }),
);
const search = fc
  .array(fc.tuple(key, value), { maxLength: 5 })
  .map((pairs) => new URLSearchParams(pairs).toString());
const method = fc.constantFrom("GET", "HEAD");

type Answer = (request: Request) => Response | Promise<Response>;
const ofFiles = (answer: (file: FileName, request: Request) => Promise<Response>, ending: string) =>
  FILE_NAMES.map((file): [string, Answer] => [
    `/${file}.${ending}`,
    (request) => answer(file, request),
  ]);
const ADDRESSES: [string, Answer][] = [
  ...ofFiles(answerCsv, "csv"),
  ...ofFiles(answerJson, "json"),
  ...ofFiles(answerCsvMetadata, "csv-metadata.json"),
  ["/deals.zip", answerZip],
  ["/feed.xml", answerFeed],
  ["/sitemap.xml", answerSitemap],
  ["/catalog.jsonld", answerCatalog],
  ...CHART_IDS.flatMap((id) =>
    ["csv", "json", "svg"].map((ending): [string, Answer] => [
      `/charts/${id}.${ending}`,
      (request) => answerChart(`${id}.${ending}`, request),
    ]),
  ),
];

/** What answers 200 was chosen by every filter it was sent: its canonical address repeats them. */
function expectAllHeard(query: string, link: string | null): void {
  const canonical = /<([^>]+)>; rel="canonical"/.exec(link ?? "")?.[1];
  if (canonical === undefined) return;
  const heard = new URL(canonical).searchParams;
  for (const [name, text] of new URLSearchParams(query)) {
    const said = text.normalize("NFC").trim().replace(/\s+/g, " ");
    // A blank alone is heard by no file, so none may answer it.
    if ((FILTER_KEYS as readonly string[]).includes(name) && text !== "")
      expect([name, heard.getAll(name)]).toEqual([name, expect.arrayContaining([said])]);
  }
}

describe("whatever is asked", () => {
  test("of a file, the answer is 200, 304, 400 or 404, and an error says in its one form what was wrong", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ADDRESSES),
        search,
        method,
        async ([path, answer], query, verb) => {
          const request = new Request(`http://localhost:3000${path}?${query}`, { method: verb });
          const { status, headers, body } = await answer(request);
          expect([200, 400, 404]).toContain(status);
          if (status !== 200) expect(headers.get("content-type")).toBe("application/problem+json");
          else {
            expect(headers.get("etag")).toMatch(/^W\/"[\w-]+"$/);
            expectAllHeard(query, headers.get("link"));
          }
          await body?.cancel(undefined).catch((reason) => expect(reason).toBeUndefined());
        },
      ),
      { numRuns: RUNS },
    );
  });

  test("of a file that answers, asking again with its tag gives 304", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ADDRESSES), search, async ([path, answer], query) => {
        const address = `http://localhost:3000${path}?${query}`;
        const { status, headers, body } = await answer(new Request(address, { method: "HEAD" }));
        await body?.cancel();
        if (status !== 200) return;
        const held = { "if-none-match": headers.get("etag") ?? "" };
        expect((await answer(new Request(address, { headers: held }))).status).toBe(304);
      }),
      { numRuns: RUNS / 2 },
    );
  });

  test("of the releases, no name leads out of their folder", () => {
    const name = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "current",
        "../package.json",
        "2026-11-22-00000000.sqlite",
        `${currentReleaseId()}.sqlite`,
        "%2e%2e%2f",
      ),
    );
    fc.assert(
      fc.property(name, (file) => {
        const { status, body } = answerDatabase(
          file,
          new Request("http://localhost:3000/releases/x", { method: "HEAD" }),
        );
        expect(status).toBe(file === `${currentReleaseId()}.sqlite` ? 200 : 404);
        void body?.cancel();
      }),
      { numRuns: RUNS },
    );
  });

  test("of a release, no name leads to anything but a table of it", async () => {
    const part = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        ...["deals.parquet", "search.parquet", "..", "constructor.parquet", ".parquet", "%00"],
        currentReleaseId(),
      ),
    );
    await fc.assert(
      fc.asyncProperty(part, part, method, async (release, file, verb) => {
        const request = new Request("http://localhost:3000/releases/x/y", { method: verb });
        const { status, body } = await answerParquet(release, file, request);
        const isTable = release === currentReleaseId() && file === "deals.parquet";
        expect(status).toBe(isTable ? 200 : 404);
        await body?.cancel();
      }),
      { numRuns: RUNS / 4 },
    );
  });
});
