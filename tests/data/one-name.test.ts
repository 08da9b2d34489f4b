// A party goes by one name. What is not surely one party stays two: a parent and its arm, a ministry and its state.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readData } from "../../db/publish/read-data";
import { groupBy } from "../../db/rules/group-by";

const { records } = readData(join(__dirname, "../../db/data"));
const names = records.parties.filter(({ same_as }) => same_as === undefined);

/** Words that firms add or leave out, and that a paper may translate either way. */
const IDLE =
  /\b(ltd|llc|inc|srl|co|company|corporation|holdings?|group|government|syrian|the|of|and|for)\b/g;

/** Letters and digits alone, without accents, brackets and idle words. */
const bareOf = (name: string) =>
  name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\(.*?\)/g, "")
    .replace(IDLE, "")
    .replace(/[^\p{L}\p{N}]/gu, "");

/** Alike, and looked at. */
const KEPT_APART = [
  // The state; one of its ministries.
  ["Germany", "Germany (BMZ)"],
  // A listed company; the group around it, which also has a Jordanian company.
  ["Northern Region Cement Company", "Northern Region Cement group"],
  // The holding; the holding with its arm for concessions.
  ["UCC Holding", "UCC Holding (Urbacon Concessions Investment)"],
  // The bank; its fund for poor countries.
  ["World Bank", "World Bank (IDA)"],
];

describe("parties", () => {
  test("are not there under two names that differ only in idle words, case, accents or brackets", () => {
    const alike = [...groupBy(names, ({ name }) => bareOf(name)).values()]
      .filter((rows) => rows.length > 1)
      .map((rows) => rows.map(({ name }) => name));
    expect(alike.sort()).toEqual(KEPT_APART);
  });

  test("are not there under two names that Arabic papers write alike", () => {
    const alike = [...groupBy(names, ({ name_ar }) => name_ar.replace(/\(.*?\)/g, "").trim())]
      .filter(([, rows]) => rows.length > 1)
      .map(([, rows]) => rows.map(({ name }) => name));
    expect(alike).toEqual([
      ["Germany", "Germany (BMZ)"],
      ["UCC Holding", "UCC Holding (Urbacon Concessions Investment)"],
      ["World Bank", "World Bank (IDA)"],
    ]);
  });
});
