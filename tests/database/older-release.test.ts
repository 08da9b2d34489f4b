import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { answerCatalog } from "@/db/exports/catalog";
import { answerParquet, tablesIn } from "@/db/exports/parquet-file";
import { openRelease } from "@/db/open";
import { listPartiesOf } from "@/db/queries/countries";
import { getDeal } from "@/db/queries/deals";
import { getSource } from "@/db/queries/sources";
import { copyOfRelease } from "../support/database";

/** The release as it was published before names had an Arabic column. */
function inTheFirstShape(path: string): void {
  const client = new Database(path);
  client.exec("alter table deal_parties drop column name_ar");
  client.exec("alter table deal_parties drop column named_as");
  client.exec("alter table deal_parties drop column named_as_ar");
  client.exec("alter table deal_capacity drop column what_ar");
  client.exec("alter table sources drop column publisher_ar");
  client.exec("alter table sources drop column described_ar");
  client.exec("alter table sources drop column note_ar");
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
  expect(deal?.parties[0]).toMatchObject({ name: "DP World", name_ar: null, named_as: null });
  expect(deal?.capacity[0]).toMatchObject({ what: today?.capacity[0]?.what, what_ar: null });
  expect(getSource(older, "sana-2025-11-12-tartus")).toMatchObject({
    publisher: "SANA",
    publisher_ar: null,
    described_ar: null,
    note_ar: null,
  });
  expect(listPartiesOf(older, "QAT").length).toBeGreaterThan(0);
  expect(() => older.$client.exec("delete from sources")).toThrow();
});

test("every table of a release of an older shape is given as the file it lies in, and its catalogue lists them", async () => {
  const { db, folder, path, release } = copyOfRelease();
  db.$client.close();
  inTheFirstShape(path);
  const before = process.env.LEDGER_RELEASES;
  process.env.LEDGER_RELEASES = folder;
  try {
    const tables = tablesIn(release);
    expect(tables).toEqual(expect.arrayContaining(["deal_parties", "deal_capacity", "sources"]));
    for (const table of tables) {
      const file = `${table}.parquet`;
      const request = new Request(`http://any/releases/${release}/${file}`);
      const answer = await answerParquet(release, file, request);
      expect([table, answer.status]).toEqual([table, 200]);
      // Not what today's shape adds: the file is the one that was published.
      const bytes = Buffer.from(await answer.arrayBuffer()).toString("latin1");
      if (["deal_parties", "deal_capacity", "sources"].includes(table))
        expect(bytes).not.toMatch(/name_ar|named_as|what_ar|publisher_ar|described_ar|note_ar/);
    }
    const catalogue = await answerCatalog(
      new Request(`http://any/catalog.jsonld?release=${release}`),
    );
    expect(catalogue.status).toBe(200);
    expect(await catalogue.text()).toContain(`/releases/${release}/sources.parquet`);
  } finally {
    process.env.LEDGER_RELEASES = before;
  }
});
