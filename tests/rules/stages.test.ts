import { describe, expect, test } from "vitest";
import { firstReported, stageOf } from "@/db/rules/stages";
import type { Stage } from "@/db/vocabulary";
import { anEvent } from "./builders";

const at = (...events: [Stage, string?][]) =>
  stageOf(events.map(([stage, on]) => anEvent({ stage, on })));

describe("the stage of a deal", () => {
  test("is the furthest rung any event reached, whatever the order of the file", () =>
    expect(at(["contract", "2025-08"], ["announced", "2025-09"])).toMatchObject({
      stage: "contract",
      since: "2025-08",
      band: "signed",
    }));
  test("holds since the first dated event on that rung", () =>
    expect(at(["mou", "2025-09"], ["mou"], ["mou", "2025-05-16"]).since).toBe("2025-05-16"));
  test("has no date when none of the events on that rung has one", () =>
    expect(at(["mou", "2025"], ["contract"])).toMatchObject({
      stage: "contract",
      since: undefined,
    }));
  test("names the events that reached it, and no others", () =>
    expect(at(["mou", "2025"], ["contract", "2025-08"], ["contract"]).events).toHaveLength(2));
  test("a foundation stone is a signed deal, not works", () =>
    expect(at(["groundbreaking", "2025-09"]).band).toBe("signed"));
  test("cancelled when that is the latest dated word", () =>
    expect(at(["contract", "2025-01"], ["cancelled", "2025-06"])).toMatchObject({
      stage: "cancelled",
      since: "2025-06",
      band: "stopped",
    }));
  test("later progress overtakes a suspension", () =>
    expect(
      at(["contract", "2025-01"], ["suspended", "2025-03"], ["under-way", "2025-09"]).stage,
    ).toBe("under-way"));
  test("a halt on the same day as progress wins", () =>
    expect(at(["under-way", "2025-09-01"], ["suspended", "2025-09-01"]).stage).toBe("suspended"));
  test("an undated halt does not override dated progress", () =>
    expect(at(["contract", "2025-01"], ["cancelled"]).stage).toBe("contract"));
  test("an undated halt stands when no progress is dated", () =>
    expect(at(["contract"], ["cancelled"]).stage).toBe("cancelled"));
  test("a year is compared by its first day, so a halt of that year does not override a later month", () =>
    expect(at(["under-way", "2026-03"], ["suspended", "2026"]).stage).toBe("under-way"));
  test("suspended, resumed and suspended again: suspended since the second time", () =>
    expect(
      at(["suspended", "2025-02"], ["under-way", "2025-05"], ["suspended", "2025-08"]).since,
    ).toBe("2025-08"));
  test("of two halts the later one holds", () =>
    expect(at(["contract", "2025"], ["suspended", "2025-05"], ["cancelled", "2025-07"]).stage).toBe(
      "cancelled",
    ));
  test("a deal without an event is refused", () => expect(() => stageOf([])).toThrow(RangeError));
});

describe("when a deal was first heard of", () => {
  const first = (...dates: (string | undefined)[]) => firstReported(dates.map((on) => ({ on })));
  test("a month is a span of its days", () =>
    expect(first("2025-07")).toEqual({ low: "2025-07-01", high: "2025-07-31" }));
  test("a year beside a day of that year: not after that day", () =>
    expect(first("2025", "2025-07-13")).toEqual({ low: "2025-01-01", high: "2025-07-13" }));
  test("unknown when no event is dated", () => expect(first(undefined)).toBeUndefined());
});
