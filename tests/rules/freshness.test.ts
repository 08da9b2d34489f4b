import { describe, expect, test } from "vitest";
import { freshnessOf, isLongAgo, overdueAfter } from "@/db/rules/freshness";

describe("freshness", () => {
  test.each([
    [1, 2],
    [7, 14],
    [30, 44],
    [90, 120],
    [180, 210],
    [365, 425],
    [730, 785],
  ])(
    "a value every %s days is overdue after %s, as on the Humanitarian Data Exchange",
    (every, after) => expect(overdueAfter(every)).toBe(after),
  );
  test("between two known rhythms the grace is in proportion, and beyond the last it stays", () => {
    expect(overdueAfter(45)).toBe(64);
    expect(overdueAfter(1000)).toBe(1055);
  });
  test.each([
    ["2026-10-30", "fresh"],
    ["2026-10-20", "due"],
    ["2026-10-01", "overdue"],
  ])("a monthly value of %s is %s on 22 November 2026", (newest, freshness) =>
    expect(freshnessOf(30, newest, "2026-11-22")).toBe(freshness),
  );
  test("a bare year is taken at its end", () =>
    expect(freshnessOf(365, "2025", "2026-11-22")).toBe("fresh"));
  test("without a rhythm or a date there is nothing to say", () => {
    expect(freshnessOf(undefined, "2020", "2026-11-22")).toBeUndefined();
    expect(freshnessOf(30, undefined, "2026-11-22")).toBeUndefined();
  });
});

describe("a number of long ago", () => {
  test.each([
    ["2013", true],
    ["2024-11-21", true],
    ["2024-12", false],
    // Taken at its end, as the year it is.
    ["2024", false],
  ])("%s on 22 November 2026: %s", (newest, long) =>
    expect(isLongAgo(newest, "2026-11-22")).toBe(long),
  );
});
