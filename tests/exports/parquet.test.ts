import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { answerParquet, tablesIn } from "../../db/exports/parquet-file";
import { openRelease } from "../../db/open";
import { currentReleaseId, releasePath } from "../../db/release-folder";

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
  const rows = $client.prepare(`select * from "${table}"`).safeIntegers(true).all();
  $client.close();
  return rows as Record<string, unknown>[];
}

/** In an order of their own, since a table without a key has none. */
const sorted = (rows: readonly Record<string, unknown>[]) =>
  rows
    .map((row) => JSON.stringify(row, (_, cell) => (typeof cell === "bigint" ? `${cell}n` : cell)))
    .sort();

describe("a release as Parquet", () => {
  test("has a file for every table of its database but the search index", () => {
    expect(TABLES).toEqual(
      expect.arrayContaining(["claims", "deal_events", "deals", "lines", "sources"]),
    );
    expect(TABLES.filter((name) => name.startsWith("search") || name.startsWith("_"))).toEqual([]);
  });

  test.each(TABLES)("%s reads back row by row as the database has it", async (table) => {
    const bytes = await bytesOf(await get(`${table}.parquet`));
    const file = new Uint8Array(bytes).buffer;
    const rows = await parquetReadObjects({ file });
    expect(sorted(rows)).toEqual(sorted(rowsOf(table)));
    const { key_value_metadata } = parquetMetadata(file);
    expect(key_value_metadata).toContainEqual({ key: "release", value: RELEASE });
  });

  test("two columns of the lines, read alone, add up to the same dollar", async () => {
    const bytes = await bytesOf(await get("lines.parquet"));
    const rows = await parquetReadObjects({
      file: new Uint8Array(bytes).buffer,
      columns: ["best", "counted"],
    });
    const sum = rows.reduce(
      (all, { best, counted }) => (counted === 1n ? all + (best ?? 0n) : all),
      0n,
    );
    const ours = rowsOf("lines").reduce(
      (all, { best, counted }) => (counted === 1n ? all + ((best ?? 0n) as bigint) : all),
      0n,
    );
    expect(sum).toBe(ours);
    expect(sum).toBeGreaterThan(0n);
  });

  test("is sent by parts, each with its place in the whole, and told of without a body", async () => {
    const whole = await bytesOf(await get("deals.parquet"));
    for (const [asked, from, to] of [
      ["bytes=0-3", 0, 3],
      ["bytes=-8", whole.length - 8, whole.length - 1],
      [`bytes=1000-${whole.length + 5}`, 1000, whole.length - 1],
    ] as const) {
      const part = await get("deals.parquet", { range: asked });
      expect(part.status).toBe(206);
      expect(part.headers.get("content-range")).toBe(`bytes ${from}-${to}/${whole.length}`);
      expect((await bytesOf(part)).equals(whole.subarray(from, to + 1))).toBe(true);
    }
    const head = await get("deals.parquet", {}, "HEAD");
    expect(head.headers.get("content-length")).toBe(String(whole.length));
    expect(head.headers.get("accept-ranges")).toBe("bytes");
    expect(await head.text()).toBe("");
  });

  test.each([
    [RELEASE, "search.parquet"],
    [RELEASE, "sqlite_schema.parquet"],
    [RELEASE, "deals"],
    [RELEASE, '"; drop table deals.parquet'],
    ["2020-01-01-00000000", "deals.parquet"],
    ["..", "deals.parquet"],
  ])("%s/%s is a 404 that lists what there is", async (release, file) => {
    const answer = await answerParquet(release, file, new Request("http://localhost:3000/"));
    expect(answer.status).toBe(404);
    const { tables, releases } = await answer.json();
    expect(tables ?? releases).toContain(release === RELEASE ? "deals.parquet" : RELEASE);
  });
});
