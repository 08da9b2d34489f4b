import { type SQL, sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type DealFilters, LIST_KEYS } from "@/db/filters";
import { countBits, eachBit } from "@/db/queries/bits";
import { chosenLines } from "@/db/queries/chosen-lines";
import { DIMENSIONS, type Dimension, groupLines } from "@/db/queries/totals";
import { whereLines } from "@/db/queries/where";
import { partsOf, totalOf } from "@/db/rules/totals";
import { lines } from "@/db/schema/money";
import { copyOfRelease } from "../support/database";
import { someFilters } from "../support/filters";

const { db } = copyOfRelease();

test("the index chooses exactly the lines that the condition in SQL chooses", () => {
  const without = fc.option(fc.constantFrom(...LIST_KEYS), { nil: undefined });
  fc.assert(
    fc.property(someFilters(db), without, (filters, key) => {
      const rows = db
        .select({ row: sql<number>`${lines}.rowid` })
        .from(lines)
        .where(whereLines(db, filters, key))
        .orderBy(sql`${lines}.rowid`)
        .all()
        .map(({ row }) => row);
      const bits = chosenLines(db, filters, key);
      const own: number[] = [];
      eachBit(bits, (at) => own.push(at + 1));
      expect(own).toEqual(rows);
      expect(countBits(bits)).toBe(rows.length);
    }),
    { numRuns: 1000 },
  );
});

/** A part of every breakdown, as SQL says it. */
const PART = {
  country: sql`country_part`,
  sector: sql`sector_part`,
  governorate: sql`governorate_part`,
  stage: sql`stage`,
  month: sql`case when first_from is null then 'none'
    when substr(first_from, 1, 7) = substr(first_to, 1, 7) then substr(first_from, 1, 7)
    else substr(first_from, 1, 4) end`,
  none: sql`'all'`,
} as const satisfies Record<Dimension, SQL>;

/** The sums of one breakdown as the database adds them, from nothing but the condition. */
function addUpInSql(filters: DealFilters, by: Dimension) {
  const counted = (column: SQL) => sql<number>`sum(case counted when 1 then ${column} else 0 end)`;
  return db
    .select({
      part: sql<string>`${PART[by]}`,
      lines: sql<number>`count(*)`,
      counted: counted(sql`1`),
      low: counted(sql`low`),
      best: counted(sql`amount`),
      high: counted(sql`high`),
    })
    .from(lines)
    .where(whereLines(db, filters))
    .groupBy(sql`1`)
    .all();
}

test("for 1,000 random filters every part of every breakdown is what SQL adds up, and all parts are the headline", () => {
  const sumOf = (rows: readonly { best: number; lines: number }[]) => [
    rows.reduce((n, { best }) => n + best, 0),
    rows.reduce((n, row) => n + row.lines, 0),
  ];
  const byName = (a: { part: string }, b: { part: string }) => (a.part < b.part ? -1 : 1);
  fc.assert(
    fc.property(someFilters(db), (filters) => {
      const headline = totalOf(groupLines(db, filters, "none"));
      for (const by of DIMENSIONS) {
        const parts = partsOf(groupLines(db, filters, by)).map(
          ({ part, lines: all, counted, low, best, high }) => ({
            part,
            lines: all,
            counted,
            low,
            best,
            high,
          }),
        );
        const rows = addUpInSql(filters, by);
        expect(parts.sort(byName)).toEqual(rows.sort(byName));
        expect(sumOf(rows)).toEqual([headline.best, headline.lines]);
      }
    }),
    { numRuns: 1000 },
  );
});
