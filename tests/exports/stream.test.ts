import { describe, expect, test } from "vitest";
import { csvLines } from "../../db/exports/answer";
import { openDownload } from "../../db/exports/download";
import { chunksOf, streamOf } from "../../db/exports/stream";
import { openForPublishing } from "../../db/open";
import { currentReleaseId } from "../../db/release-folder";

const NOTHING = new Map();
const BASE = "https://ledger.example";

const open = () => openDownload(currentReleaseId(), BASE);

describe("a download", () => {
  test("that is broken off frees its statement and its connection", async () => {
    const download = open();
    const reader = streamOf(
      chunksOf(csvLines(download, "claims", NOTHING)),
      download.close,
    ).getReader();
    await reader.read();
    expect(() => download.db.$client.close()).toThrow("busy");
    await reader.cancel();
    expect(download.db.$client.open).toBe(false);
  });

  test("that is broken off before it began frees its connection", async () => {
    const download = open();
    await streamOf(chunksOf(csvLines(download, "claims", NOTHING)), download.close).cancel();
    expect(download.db.$client.open).toBe(false);
  });

  test("that is read to its end frees its connection", async () => {
    const download = open();
    const stream = streamOf(chunksOf(csvLines(download, "deals", NOTHING)), download.close);
    for await (const _ of stream);
    expect(download.db.$client.open).toBe(false);
  });

  test("that fails half way breaks off, so that a part is never taken for the whole", async () => {
    let closed = 0;
    function* lines() {
      yield "a".repeat(100_000);
      throw new Error("the disk is gone");
    }
    const reader = streamOf(chunksOf(lines()), () => {
      closed += 1;
    }).getReader();
    await reader.read();
    await expect(reader.read()).rejects.toThrow("the disk is gone");
    expect(closed).toBe(1);
  });

  test("makes a chunk when it is asked for and none before", async () => {
    let made = 0;
    function* lines() {
      for (;;) {
        made += 1;
        yield "x".repeat(70_000);
      }
    }
    const reader = streamOf(chunksOf(lines()), () => {}).getReader();
    for (let i = 0; i < 5; i++) await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(made).toBeLessThanOrEqual(6);
    await reader.cancel();
  });

  test("lets others work between its chunks", async () => {
    function* lines() {
      for (let i = 0; i < 50; i++) yield "x".repeat(70_000);
    }
    let turns = 0;
    let isOver = false;
    const takeTurns = () => {
      turns += 1;
      if (!isOver) setImmediate(takeTurns);
    };
    setImmediate(takeTurns);
    for await (const _ of streamOf(chunksOf(lines()), () => {}));
    isOver = true;
    expect(turns).toBeGreaterThanOrEqual(50);
  });

  test("does not hold up another statement on the same release, nor another download", () => {
    const [first, second] = [open(), open()];
    const lines = csvLines(first, "claims", NOTHING);
    lines.next();
    lines.next();
    expect([...csvLines(second, "deals", NOTHING)].length).toBeGreaterThan(1);
    expect(first.db.$client.prepare("select 1").pluck().get()).toBe(1);
    lines.return(undefined);
    first.close();
    second.close();
  });

  test("cannot write", () => {
    const download = open();
    expect(() => download.db.$client.exec("delete from deals")).toThrow();
    download.close();
  });
});

describe("memory", () => {
  test("rows beyond any page size all come, and in the order of their key", () => {
    const many = 30_000;
    const db = openForPublishing(":memory:");
    const rows = db.$client
      .prepare(
        "with recursive n(i) as (select 1 union all select i + 1 from n limit ?) select i from n",
      )
      .pluck();
    function* lines() {
      for (const i of rows.iterate(many)) yield `${i}\r\n`;
    }
    const text = [...chunksOf(lines())].map((c) => Buffer.from(c).toString()).join("");
    expect(text.trimEnd().split("\r\n").map(Number)).toEqual(
      Array.from({ length: many }, (_, i) => i + 1),
    );
    db.$client.close();
  });
});
