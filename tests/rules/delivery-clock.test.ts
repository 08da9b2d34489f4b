import { describe, expect, test } from "vitest";
import { conversionOf, daysSinceEachRung, dormancyOf, quarterOf } from "@/db/rules/delivery-clock";
import type { Stage } from "@/db/vocabulary";
import { anEvent } from "./builders";

const events = (...list: [Stage, string?][]) => list.map(([stage, on]) => anEvent({ stage, on }));
const TODAY = "2026-11-22";

describe("the delivery clock", () => {
  test("counts the days since the first date on each rung, in order of the ladder", () =>
    expect(
      daysSinceEachRung(
        events(["contract", "2026-11-01"], ["mou", "2025-11"], ["mou", "2026-01-01"]),
        TODAY,
      ),
    ).toEqual([
      { stage: "mou", since: "2025-11", days: 386 },
      { stage: "contract", since: "2026-11-01", days: 21 },
    ]));
  test("a deal not heard of for a year is dormant", () => {
    expect(dormancyOf(events(["mou", "2025-11-21"]), TODAY).dormant).toBe(true);
    expect(dormancyOf(events(["mou", "2025-11-22"]), TODAY)).toMatchObject({
      days: 365,
      dormant: true,
    });
    expect(dormancyOf(events(["mou", "2025-11-23"]), TODAY).dormant).toBe(false);
  });
  test("a month counts to its end, in favour of the deal", () =>
    expect(dormancyOf(events(["mou", "2025-11"]), TODAY).dormant).toBe(false));
  test("a completed, a cancelled and an undated deal are not dormant", () => {
    expect(dormancyOf(events(["completed", "2025-01"]), TODAY).dormant).toBe(false);
    expect(dormancyOf(events(["cancelled", "2025-01"]), TODAY).dormant).toBe(false);
    expect(dormancyOf(events(["mou"]), TODAY)).toEqual({ dormant: false });
  });
});

describe("what became of a quarter's memoranda", () => {
  const deals = [
    { id: "still", events: events(["mou", "2025-07-24"]) },
    { id: "agreed", events: events(["mou", "2025-08"], ["agreement", "2025-10"]) },
    { id: "built", events: events(["mou", "2025-09-30"], ["under-way", "2026-01"]) },
    {
      id: "void",
      events: events(["mou", "2025-08-06"], ["contract", "2025-09"], ["cancelled", "2026-02"]),
    },
    { id: "later", events: events(["mou", "2025-10-01"]) },
    { id: "sometime", events: events(["mou", "2025"]) },
    { id: "undated", events: events(["mou"]) },
    { id: "no-mou", events: events(["contract", "2025-08"]) },
  ];
  test("is counted rung by rung, and what cannot be placed is named", () =>
    expect(conversionOf(deals, "2025-Q3")).toEqual({
      quarter: "2025-Q3",
      memoranda: ["still", "agreed", "built", "void"],
      toAgreement: ["agreed", "built", "void"],
      toContract: ["built", "void"],
      toWorks: ["built"],
      stopped: ["void"],
      unplaced: ["sometime", "undated"],
    }));
  test("a day is in its quarter", () =>
    expect(["2025-01-01", "2025-03-31", "2025-12-31"].map(quarterOf)).toEqual([
      "2025-Q1",
      "2025-Q1",
      "2025-Q4",
    ]));
});
