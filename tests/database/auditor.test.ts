// An auditor with nothing but /lines.csv and a spreadsheet gets our totals, to the dollar, whatever the filter.
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fileHref } from "../../db/exports/addresses";
import { answerCsv } from "../../db/exports/answer";
import { chosenBy, type DealFilters, NO_FILTERS } from "../../db/filters";
import { openRelease } from "../../db/open";
import { type Dimension, groupLines } from "../../db/queries/totals";
import { listWaterfallLines } from "../../db/queries/waterfall";
import { currentReleaseId, releasePath } from "../../db/release-folder";
import { type Part, partsOf, type Sum, totalOf } from "../../db/rules/totals";
import { type WaterfallStep, waterfallOf } from "../../db/rules/waterfall";
import { BANDS, FLOWS } from "../../db/vocabulary";
import { someFilters } from "../support/filters";

const db = openRelease(releasePath(currentReleaseId()));
const filters = someFilters(db).map((f) => chosenBy({ ...f, release: undefined }));

type Row = Record<string, string>;

/** @param columns those a spreadsheet needs; left out: the whole file. */
async function linesFile(f: DealFilters, columns: readonly string[] = []): Promise<Row[]> {
  const address = new URL(fileHref("lines.csv", f), "http://localhost:3000");
  if (columns.length > 0) address.searchParams.set("columns", columns.join(","));
  const answer = await answerCsv("lines", new Request(address));
  expect(answer.status).toBe(200);
  return parse(await answer.text(), { columns: true });
}

const sum = (rows: readonly Row[], column: string) =>
  rows.reduce((n, row) => n + Number(row[column]), 0);
const counted = (rows: readonly Row[]) => rows.filter((row) => row.counted === "true");

/** What a pivot table makes of a file: the counted money by what stands in a column. */
function pivot(rows: readonly Row[], keyOf: (row: Row) => string | undefined) {
  const by: Record<string, number> = {};
  for (const row of counted(rows)) {
    const key = keyOf(row) ?? "";
    by[key] = (by[key] ?? 0) + Number(row.usd_best);
  }
  return by;
}

/** LEFT(first_reported, 7): a month; of a date known only to its year, the year. */
const month = ({ first_reported = "" }: Row) =>
  first_reported === "" ? "none" : first_reported.slice(0, 7);

const KEY: Record<Exclude<Dimension, "none">, (row: Row) => string | undefined> = {
  country: (row) => row.country_part,
  sector: (row) => row.sector_part,
  governorate: (row) => row.governorate_part,
  stage: (row) => row.stage,
  month,
};

const money = (parts: readonly Part[]) =>
  Object.fromEntries(parts.filter((p) => p.counted > 0).map((p) => [p.part, p.best]));

const SUMMED = [
  ...["counted", "flow", "band", "stage", "first_reported"],
  ...["country_part", "sector_part", "governorate_part", "usd_low", "usd_best", "usd_high"],
];

const filled = (sums: Record<string, Sum>) =>
  Object.fromEntries(
    Object.entries(sums).flatMap(([key, { lines, best }]) => (lines > 0 ? [[key, best]] : [])),
  );

test("for 1,000 random filters the file's pivots are the page's breakdowns, and each adds up to the headline", async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (f) => {
      const rows = await linesFile(f, SUMMED);
      const headline = totalOf(groupLines(db, f, "none"));
      expect(sum(counted(rows), "usd_best")).toBe(headline.best);
      expect(sum(counted(rows), "usd_low")).toBe(headline.low);
      expect(sum(counted(rows), "usd_high")).toBe(headline.high);
      for (const [dimension, keyOf] of Object.entries(KEY)) {
        const parts = partsOf(groupLines(db, f, dimension as Dimension));
        expect(pivot(rows, keyOf)).toEqual(money(parts));
        expect(parts.reduce((n, p) => n + p.best, 0)).toBe(headline.best);
      }
      expect(pivot(rows, ({ band }) => band)).toEqual(filled(headline.byBand));
      expect(pivot(rows, ({ flow }) => flow)).toEqual(filled(headline.byFlow));
      for (const flow of FLOWS)
        expect(
          pivot(
            rows.filter((row) => row.flow === flow),
            ({ band }) => band,
          ),
        ).toEqual(filled(headline.byFlowAndBand[flow]));
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

/** Each step as a spreadsheet takes it from the columns; an empty cell is 0. */
const STEPS: Record<WaterfallStep, (row: Row) => number> = {
  claimed: (row) => Number(row.usd_claimed_most),
  rejected: (row) => Number(row.usd_standing_most) - Number(row.usd_claimed_most),
  "lower-claim": (row) => Number(row.usd_whole) - Number(row.usd_standing_most),
  itemised: (row) => Number(row.usd_best) - Number(row.usd_whole),
  inside: (row) => -leftOut(row, "inside"),
  regional: (row) => -leftOut(row, "regional"),
  sought: (row) => -leftOut(row, "sought"),
  stopped: (row) => -leftOut(row, "stopped"),
};
const STEPPED = [
  ...["id", "band", "left_out_because", "usd_best", "usd_whole"],
  ...["usd_claimed_most", "usd_standing_most", "usd_per_year"],
];

const leftOut = (row: Row, reason: string) =>
  row.left_out_because === reason ? Number(row.usd_best) : 0;

test("for 1,000 random filters every step of the path is redone from the file, line by line and band by band", async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (f) => {
      const rows = await linesFile(f, STEPPED);
      const path = waterfallOf(listWaterfallLines(db, f));
      expect(path.steps.map(({ code }) => code)).toEqual(Object.keys(STEPS));
      for (const { code, amount, byBand, ids } of path.steps) {
        const effect = STEPS[code];
        const of = (own: readonly Row[]) => own.reduce((n, row) => n + effect(row), 0);
        expect([code, of(rows)]).toEqual([code, amount]);
        for (const band of BANDS)
          expect(of(rows.filter((row) => row.band === band))).toBe(byBand[band]);
        const touched = rows.filter((row) => effect(row) !== 0).map(({ id }) => id);
        expect(touched.sort()).toEqual([...ids].sort());
      }
      expect(sum(rows, "usd_per_year")).toBe(path.perYear.amount);
      for (const { code, ids } of path.withoutValue)
        expect(
          rows
            .filter((row) => row.left_out_because === code && row.usd_best === "")
            .map((r) => r.id),
        ).toEqual(expect.arrayContaining([...ids]));
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
