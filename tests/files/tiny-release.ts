// A release small enough to read whole, with everything in it that has ever broken a file.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { getTableName, isTable } from "drizzle-orm";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { parse } from "yaml";
import { DATA_VERSION } from "../../db/data-version";
import { openForPublishing } from "../../db/open";
import { inserterFor } from "../../db/publish/insert";
import * as dealTables from "../../db/schema/deals";
import * as lifeTables from "../../db/schema/lives";
import * as moneyTables from "../../db/schema/money";
import * as recordTables from "../../db/schema/record";
import { temporaryFolder } from "../support/temporary-folder";

const tables = { ...dealTables, ...lifeTables, ...moneyTables, ...recordTables };

export const TINY = "2026-11-22-00000001";
export const NEXT_TINY = "2026-11-23-00000002";

const TABLES = new Map(
  Object.values(tables)
    .filter((table) => isTable(table))
    .map((table): [string, SQLiteTable] => [getTableName(table), table]),
);
const ROWS = parse(readFileSync(join(__dirname, "tiny-release.yaml"), "utf8")) as Record<
  string,
  Record<string, unknown>[]
>;

function build(path: string, id: string): void {
  const db = openForPublishing(path);
  migrate(db, { migrationsFolder: join(__dirname, "../../db/migrations") });
  for (const [name, rows] of Object.entries(ROWS)) {
    const table = TABLES.get(name);
    if (!table) throw new RangeError(`there is no table ${name}`);
    const insert = inserterFor(db, table);
    for (const row of rows) insert(row);
  }
  const index = db.$client.prepare(
    "insert into search (rowid, title, body) select rowid, ?, ? from lines where id = ?",
  );
  index.run('quay, or "berth"', "رصيف", "quay");
  inserterFor(
    db,
    tables.release,
  )({
    id,
    published_on: id.slice(0, 10),
    content_hash: "0".repeat(64),
    data_version: DATA_VERSION,
    deals: 4,
    claims: 4,
    sources: 3,
    figures: 3,
    estimates: 1,
  });
  db.$client.close();
}

/** Builds two releases with the same rows in a folder of their own and serves them to this test file. */
export function useTinyReleases(): string {
  const folder = temporaryFolder("tiny");
  for (const id of [TINY, NEXT_TINY]) build(join(folder, `${id}.sqlite`), id);
  writeFileSync(join(folder, "current"), `${TINY}\n`);
  process.env.LEDGER_RELEASES = folder;
  return folder;
}
