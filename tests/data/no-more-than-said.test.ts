// What the data say of a sum is no more than its pages do.
import { eq, like } from "drizzle-orm";
import { expect, test } from "vitest";
import { ledger } from "@/db/client";
import { deals } from "@/db/schema/deals";
import { estimates } from "@/db/schema/lives";
import { lines } from "@/db/schema/money";
import { STAGES } from "@/db/vocabulary";

const { db } = ledger();

test("a sum of contracts and memoranda together stands no further than an agreement", () => {
  const sums = db
    .select({ id: deals.id, stage: lines.stage })
    .from(deals)
    .innerJoin(lines, eq(lines.id, deals.id))
    .where(like(deals.title_en, "%contracts and memoranda%"))
    .all();
  expect(sums.length).toBeGreaterThan(0);
  const order: readonly string[] = STAGES;
  for (const { id, stage } of sums)
    expect([id, order.indexOf(stage) <= order.indexOf("agreement")]).toEqual([id, true]);
});

test("damage that a page dates otherwise than its study says so", () => {
  const rows = db
    .select()
    .from(estimates)
    .where(eq(estimates.assessment, "world-bank-six-cities-2014"))
    .all()
    .filter(({ period }) => period !== "2014");
  expect(rows.length).toBeGreaterThan(0);
  for (const { id, note_en, note_ar } of rows) {
    expect([id, note_en]).toEqual([id, expect.stringContaining("end of 2014")]);
    expect([id, note_ar]).toEqual([id, expect.stringContaining("2014")]);
  }
});
