import { describe, expect, test } from "vitest";
import {
  compareDates,
  compareNewestFirst,
  daySpan,
  daysBetween,
  isRealDate,
  isSurelyBefore,
  periodSpan,
} from "@/db/rules/dates";

describe("a date as exact as its source", () => {
  test("a year stands for all its days", () =>
    expect(daySpan("2025")).toEqual({ low: "2025-01-01", high: "2025-12-31" }));
  test("a month ends on its own last day, also in leap years", () => {
    expect(daySpan("2025-02").high).toBe("2025-02-28");
    expect(daySpan("2024-02").high).toBe("2024-02-29");
    expect(daySpan("2100-02").high).toBe("2100-02-28");
  });
  test("a day stands for itself", () =>
    expect(daySpan("2025-07-13")).toEqual({ low: "2025-07-13", high: "2025-07-13" }));
  test("a period covers everything from its first date to its last", () =>
    expect(periodSpan("2011/2024-02")).toEqual({ low: "2011-01-01", high: "2024-02-29" }));
  test("dates are ordered by their earliest day, and a missing one comes last in both directions", () => {
    const dates = [undefined, "2025-07", "2025", "2026-01-01"];
    expect([...dates].sort(compareDates)).toEqual(["2025", "2025-07", "2026-01-01", undefined]);
    expect(["2025", "2026-01-01", "2025-07"].sort(compareNewestFirst)[0]).toBe("2026-01-01");
    expect(compareNewestFirst(undefined, "2025")).toBeGreaterThan(0);
  });
  test("a year is not surely before a month of that year", () => {
    expect(isSurelyBefore("2025", "2025-07")).toBe(false);
    expect(isSurelyBefore("2025-06", "2025-07")).toBe(true);
  });
  test("days are counted by the calendar, not by daylight saving", () =>
    expect(daysBetween("2025-03-01", "2025-04-01")).toBe(31));
  test("what is no day is refused", () =>
    expect(() => daysBetween("2025", "someday")).toThrow(RangeError));
  test("30 February is in no calendar", () => {
    expect(isRealDate("2025-02-30")).toBe(false);
    expect(isRealDate("2024-02-29")).toBe(true);
    expect(isRealDate("2025")).toBe(true);
  });
});
