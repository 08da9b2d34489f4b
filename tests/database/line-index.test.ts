import { sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { LIST_KEYS } from "@/db/filters";
import { countBits, eachBit } from "@/db/queries/bits";
import { chosenLines } from "@/db/queries/chosen-lines";
import { whereLines } from "@/db/queries/where";
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
    { numRuns: 300 },
  );
});
