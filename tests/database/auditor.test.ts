// An auditor with nothing but /lines.csv and a spreadsheet gets our totals, to the dollar, whatever the filter.
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fileHref } from "../../db/exports/addresses";
import { answerCsv } from "../../db/exports/answer";
import { chosenBy, type DealFilters, NO_FILTERS } from "../../db/filters";
import { openRelease } from "../../db/open";
import { groupLines } from "../../db/queries/totals";
import { listWaterfallLines } from "../../db/queries/waterfall";
import { currentReleaseId, releasePath } from "../../db/release-folder";
import { type Part, partsOf, totalOf } from "../../db/rules/totals";
import { waterfallOf } from "../../db/rules/waterfall";
import { BANDS, FLOWS } from "../../db/vocabulary";
import { someFilters } from "../support/filters";

const db = openRelease(releasePath(currentReleaseId()));
const filters = someFilters(db).map((f) => chosenBy({ ...f, release: undefined }));

type Row = Record<string, string>;

async function linesFile(f: DealFilters): Promise<Row[]> {
  const request = new Request(`http://localhost:3000${fileHref("lines.csv", f)}`);
  return parse(await (await answerCsv("lines", request)).text(), { columns: true });
}

const sum = (rows: readonly Row[], column: string) =>
  rows.reduce((n, row) => n + Number(row[column]), 0);
const counted = (rows: readonly Row[]) => rows.filter((row) => row.counted === "true");

/** What a pivot table makes of a file: the counted money by the values of one column. */
function pivot(rows: readonly Row[], column: string): Record<string, number> {
  const by: Record<string, number> = {};
  for (const row of counted(rows)) {
    const key = row[column] ?? "";
    by[key] = (by[key] ?? 0) + Number(row.usd_best);
  }
  return by;
}

const COLUMN = {
  country: "country_part",
  sector: "sector_part",
  governorate: "governorate_part",
  stage: "stage",
} as const;

const money = (parts: readonly Part[]) =>
  Object.fromEntries(parts.filter((p) => p.counted > 0).map((p) => [p.part, p.best]));

test("for 1,000 random filters the file's pivots are the page's breakdowns, and each adds up to the headline", async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (f) => {
      const rows = await linesFile(f);
      const headline = totalOf(groupLines(db, f, "none"));
      expect(sum(counted(rows), "usd_best")).toBe(headline.best);
      expect(sum(counted(rows), "usd_low")).toBe(headline.low);
      expect(sum(counted(rows), "usd_high")).toBe(headline.high);
      for (const [dimension, column] of Object.entries(COLUMN)) {
        const parts = partsOf(groupLines(db, f, dimension as keyof typeof COLUMN));
        expect(pivot(rows, column)).toEqual(money(parts));
        expect(parts.reduce((n, p) => n + p.best, 0)).toBe(headline.best);
      }
    }),
    { numRuns: 1000 },
  );
});

test("for 1,000 random filters the steps from everything claimed end at the headline, band by band", () => {
  fc.assert(
    fc.property(filters, (f) => {
      const path = waterfallOf(listWaterfallLines(db, f));
      const headline = totalOf(groupLines(db, f, "none"));
      const left = path.steps.reduce((n, step) => n + step.amount, 0);
      expect(left).toBe(headline.best);
      for (const band of BANDS)
        expect(path.steps.reduce((n, step) => n + step.byBand[band], 0)).toBe(
          headline.byBand[band].best,
        );
    }),
    { numRuns: 1000 },
  );
});

test("the whole file gives the three sums of the front page, one a kind of money", async () => {
  const rows = await linesFile(NO_FILTERS);
  const total = totalOf(groupLines(db, NO_FILTERS, "none"));
  for (const flow of FLOWS)
    expect(
      sum(
        counted(rows).filter((r) => r.flow === flow),
        "usd_best",
      ),
    ).toBe(total.byFlow[flow].best);
  expect(total.byFlow.investment.best).toBeGreaterThan(40e9);
});

test("a file from which a counted line is missing no longer gives the headline", async () => {
  const rows = counted(await linesFile(NO_FILTERS));
  const headline = totalOf(groupLines(db, NO_FILTERS, "none"));
  expect(sum(rows.slice(1), "usd_best")).not.toBe(headline.best);
});
