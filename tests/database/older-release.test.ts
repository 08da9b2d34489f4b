import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { openRelease } from "@/db/open";
import { listPartiesOf } from "@/db/queries/countries";
import { getDeal } from "@/db/queries/deals";
import { getSource } from "@/db/queries/sources";
import { copyOfRelease } from "../support/database";

/** The release as it was published before names had an Arabic column. */
function inTheFirstShape(path: string): void {
  const client = new Database(path);
  client.exec("alter table deal_parties drop column name_ar");
  client.exec("alter table deal_capacity drop column what_ar");
  client.exec("alter table sources drop column publisher_ar");
  client.exec("alter table sources drop column described_ar");
  client.exec("update release set data_version = 1");
  client.close();
}

test("a release published before a column was added is still read, with that column empty", () => {
  const { db, path } = copyOfRelease();
  const today = getDeal(db, "dp-world-tartus-port");
  expect(today?.parties[0]).toMatchObject({ name: "DP World", name_ar: "موانئ دبي العالمية" });
  db.$client.close();

  inTheFirstShape(path);
  const older = openRelease(path);
  const deal = getDeal(older, "dp-world-tartus-port");
  expect(deal?.parties[0]).toMatchObject({ name: "DP World", name_ar: null });
  expect(deal?.capacity[0]).toMatchObject({ what: today?.capacity[0]?.what, what_ar: null });
  expect(getSource(older, "sana-2025-11-12-tartus")).toMatchObject({
    publisher: "SANA",
    publisher_ar: null,
    described_ar: null,
  });
  expect(listPartiesOf(older, "QAT").length).toBeGreaterThan(0);
  expect(() => older.$client.exec("delete from sources")).toThrow();
});
