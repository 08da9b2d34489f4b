import { beforeAll, describe, expect, test } from "vitest";
import { answerDatabase } from "../../db/exports/database-file";
import { TINY, useTinyReleases } from "../files/tiny-release";

const ORIGIN = "http://localhost:3000";
const ask = (path: string, headers: Record<string, string> = {}) =>
  new Request(ORIGIN + path, { headers });

beforeAll(() => {
  useTinyReleases();
});

describe("the whole release", () => {
  const get = (file: string, headers = {}) =>
    answerDatabase(file, ask(`/releases/${file}`, headers));

  test("is the very file that is served", async () => {
    const answer = get(`${TINY}.sqlite`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(0, 15).toString()).toBe("SQLite format 3");
    expect(answer.headers.get("content-length")).toBe(String(bytes.length));
    const etag = answer.headers.get("etag") ?? "";
    expect(get(`${TINY}.sqlite`, { "if-none-match": etag }).status).toBe(304);
  });

  test("is sent by parts to an engine that reads pages, and the parts make the whole", async () => {
    const whole = Buffer.from(await get(`${TINY}.sqlite`).arrayBuffer());
    const part = get(`${TINY}.sqlite`, { range: "bytes=4096-8191" });
    expect(part.status).toBe(206);
    expect(part.headers.get("content-range")).toBe(`bytes 4096-8191/${whole.length}`);
    expect(part.headers.get("content-length")).toBe("4096");
    expect(Buffer.from(await part.arrayBuffer()).equals(whole.subarray(4096, 8192))).toBe(true);
    const rest = get(`${TINY}.sqlite`, { range: `bytes=${whole.length}-` });
    expect([rest.status, rest.headers.get("content-range")]).toEqual([
      416,
      `bytes */${whole.length}`,
    ]);
  });

  test("is whole again where the part asked for is of another file, or asked for in a way not known", () => {
    const etag = get(`${TINY}.sqlite`).headers.get("etag") ?? "";
    expect(etag).toMatch(/^"/);
    const asked = (headers: Record<string, string>) => get(`${TINY}.sqlite`, headers).status;
    expect(asked({ range: "bytes=0-9", "if-range": etag })).toBe(206);
    expect(asked({ range: "bytes=0-9", "if-range": '"another"' })).toBe(200);
    for (const range of ["pages=0-9", "bytes=9-0", "bytes=0-1,4-5", "bytes=-", "bytes=a-b"])
      expect([range, asked({ range })]).toEqual([range, 200]);
  });

  test("HEAD tells its length and sends nothing", async () => {
    const head = answerDatabase(`${TINY}.sqlite`, new Request(ORIGIN, { method: "HEAD" }));
    expect(Number(head.headers.get("content-length"))).toBeGreaterThan(4096);
    expect(head.headers.get("accept-ranges")).toBe("bytes");
    expect(await head.text()).toBe("");
  });

  test.each([
    "current.sqlite",
    "..%2Fcurrent",
    `${TINY}`,
    "../package.json",
    "2020-01-01-00000000.sqlite",
  ])("%s is no release", async (file) => {
    const answer = answerDatabase(file, ask("/releases/x"));
    expect(answer.status).toBe(404);
    expect((await answer.json()).releases.length).toBe(2);
  });
});
