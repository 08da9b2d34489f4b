import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { answerCsv } from "../../db/exports/answer";
import type { FileName } from "../../db/vocabulary";
import { useTinyReleases } from "../files/tiny-release";

const ORIGIN = "http://localhost:3000";
const ask = (path: string, headers: Record<string, string> = {}) =>
  new Request(ORIGIN + path, { headers });
const rowsOf = async (answer: Response): Promise<Record<string, string>[]> =>
  parse(await answer.text(), { columns: true, record_delimiter: "\r\n" });

beforeAll(() => {
  useTinyReleases();
});

describe("figures and estimates have filters of their own", () => {
  const ids = async (file: FileName, search: string) =>
    (await rowsOf(await answerCsv(file, ask(`/${file}.csv${search}`)))).map(({ id }) => id);

  test.each([
    ["?place=SY10", ["gdp-growth/3"]],
    ["?from=2024-06&to=2024-07", ["gdp-growth/2", "gdp-growth/1"]],
    ["?to=2015", ["gdp-growth/2"]],
    ["?from=2025-08", []],
  ])("figures%s", async (search, expected) => {
    expect(await ids("figures", search)).toEqual(expected);
  });

  test.each([
    ["?measure=reconstruction-cost&place=SYR&assessment=study", ["study-cost"]],
    ["?measure=lost-output", []],
  ])("estimates%s", async (search, expected) => {
    expect(await ids("estimates", search)).toEqual(expected);
  });

  test.each([
    ["?kind=press", ["a-paper"]],
    ["?country=QAT", ["a-paper", "b-ministry"]],
    ["?country=QAT&kind=official", ["b-ministry"]],
  ])("sources%s are those the chosen deals rest on", async (search, expected) => {
    expect(await ids("sources", search)).toEqual(expected);
  });
});
