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
