import { asyncBufferFromFile, parquetMetadata, parquetReadObjects } from "hyparquet";
import { DuckDBInstance } from "@duckdb/node-api";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { answerParquet, tablesIn } from "../../db/exports/parquet-file";
import { openRelease } from "../../db/open";
import { currentReleaseId, releasePath } from "../../db/release-folder";
import { temporaryFolder } from "../support/temporary-folder";

const RELEASE = currentReleaseId();
const TABLES = tablesIn(RELEASE);

const get = (file: string, headers: Record<string, string> = {}, method = "GET") =>
  answerParquet(
    RELEASE,
    file,
    new Request(`http://localhost:3000/releases/${RELEASE}/${file}`, { headers, method }),
  );
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

/** The rows as the database has them, whole numbers as bigint, which is how Parquet gives them back. */
function rowsOf(table: string): Record<string, unknown>[] {
  const { $client } = openRelease(releasePath(RELEASE));
  try {
    const key = $client
      .prepare<[string], string>("select name from pragma_table_info(?) where pk > 0 order by pk")
      .pluck()
      .all(table);
    const order = key.length > 0 ? `order by ${key.map((k) => `"${k}"`).join(", ")}` : "";
    return $client.prepare(`select * from "${table}" ${order}`).safeIntegers(true).all() as Record<
      string,
      unknown
    >[];
  } finally {
    $client.close();
  }
}

describe("a release as Parquet", () => {
  test("has a file for every table of its database but the search index", () => {
    expect(TABLES).toEqual(expect.arrayContaining(["claims", "deal_events", "deals", "lines", "sources"]));
    expect(TABLES.filter((name) => name.startsWith("search") || name.startsWith("_"))).toEqual([]);
  });

  test.each(TABLES)("%s reads back row by row as the database has it", async (table) => {
    const bytes = await bytesOf(await get(`${table}.parquet`));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const rows = await parquetReadObjects({ file: file as ArrayBuffer });
    expect(rows).toEqual(rowsOf(table));
    const { key_value_metadata } = parquetMetadata(file as ArrayBuffer);
    expect(key_value_metadata).toContainEqual({ key: "release", value: RELEASE });
  });

  test("another engine adds up the counted lines to the same dollar", async () => {
    const folder = temporaryFolder("parquet");
    const path = join(folder, "lines.parquet");
    writeFileSync(path, await bytesOf(await get("lines.parquet")));
    const engine = await (await DuckDBInstance.create(":memory:")).connect();
    const read = await engine.runAndReadAll(
      `select flow, sum(usd_best)::bigint usd from '${path}' where counted = 1 group by flow order by flow`,
    );
    engine.disconnectSync();
    const { $client } = openRelease(releasePath(RELEASE));
    const ours = $client
      .prepare("select flow, sum(usd_best) usd from lines where counted = 1 group by flow order by flow")
      .safeIntegers(true)
      .all();
    $client.close();
    expect(read.getRowObjects()).toEqual(ours);
  });
});
