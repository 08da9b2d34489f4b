import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { periodSpan } from "@/db/rules/dates";
import {
  aroundDay,
  comparePeriods,
  isSameLength,
  judgeFigures,
  pointOf,
  spreadOf,
} from "@/db/rules/figures";
import { aFigure, aSource, sourcesById } from "./builders";

const sources = sourcesById(
  aSource({ id: "un", kind: "multilateral", published_on: "2025-01" }),
  aSource({ id: "un-new", kind: "multilateral", published_on: "2025-06" }),
  aSource({ published_on: "2026-01" }),
);
const judge = (...figures: Parameters<typeof aFigure>[0][]) =>
  judgeFigures(figures.map(aFigure), sources);
const said = (...figures: Parameters<typeof aFigure>[0][]) =>
  judge(...figures).map(({ verdict, reason }) => `${verdict}: ${reason}`);

describe("the figure that speaks", () => {
  test("the better kind of source, though older", () =>
    expect(said({ value: 16.7 }, { value: 16.5, source: "un" })).toEqual([
      "differs: other-amount",
      "speaks: best-source-kind",
    ]));
  test("among equals the newest, then the lower", () => {
    expect(said({ value: 1, source: "un" }, { value: 2, source: "un-new" })[1]).toBe(
      "speaks: newest",
    );
    expect(said({ value: 2, source: "un" }, { value: 1, source: "un" })[1]).toBe(
      "speaks: lower-amount",
    );
  });
  test("the editor's mark goes before all, and a figure kept back never speaks", () => {
    expect(said({ value: 1, speaks: "yes" }, { value: 2, source: "un" })).toEqual([
      "speaks: chosen-by-editor",
      "differs: other-amount",
    ]);
    expect(said({ value: 1, speaks: "no" })).toEqual(["aside: kept-back-by-editor"]);
  });
  test("a row without a number stands aside", () =>
    expect(said({ value: undefined, low: 3 })).toEqual(["aside: no-number"]));
  test("other places, periods and breakdowns are other figures", () =>
    expect(
      said({}, { place: "SY02" }, { period: "2024" }, { breakdown: "sex=f" }).every((each) =>
        each.startsWith("speaks"),
      ),
    ).toBe(true));
  test("near values agree", () =>
    expect(said({ value: 1000, source: "un" }, { value: 1005 })[1]).toBe(
      "agrees: within-tolerance",
    ));
});

describe("reading a series", () => {
  test("a range is drawn at its middle", () =>
    expect(pointOf({ value: undefined, low: 2, high: 4 })).toBe(3));
  test("periods are ordered by their end, then by their beginning", () =>
    expect(["2011/2025", "2025", "2024-12", "2025-06"].sort(comparePeriods)).toEqual([
      "2024-12",
      "2025-06",
      "2011/2025",
      "2025",
    ]));
  test("where sources disagree the lowest and the highest are named", () =>
    expect(spreadOf(judge({ value: 5 }, { value: 9, source: "un" }))).toMatchObject({
      low: 5,
      high: 9,
      most: { source: "un" },
    }));
  test("one source has no disagreement", () =>
    expect(spreadOf(judge({ value: 5 }))).toBeUndefined());
});

describe("on either side of a day", () => {
  const day = "2024-12-08";
  const around = (...periods: string[]) => aroundDay(periods, (period) => period, day);

  test("stand the newest that was over before it and the newest that began on it or later", () => {
    expect(around("2023", "2024-11", "2025", "2024-12-09")).toEqual({
      before: "2024-11",
      after: "2025",
    });
    expect(around("2024-12-07", "2024-12-08")).toEqual({
      before: "2024-12-07",
      after: "2024-12-08",
    });
  });

  test("a year, a month or a span with the day in it stands on neither", () => {
    expect(around("2024", "2024-12", "2024-12-01/2024-12-31", "2011/2025")).toEqual({});
    expect(around("2024", "2025-03")).toEqual({ after: "2025-03" });
  });

  test("whatever the periods, before is over before the day and after begins no earlier", () => {
    const year = fc.integer({ min: 2010, max: 2030 });
    const period = fc
      .tuple(year, fc.integer({ min: 1, max: 12 }), fc.boolean())
      .map(([y, m, isMonth]) => (isMonth ? `${y}-${String(m).padStart(2, "0")}` : `${y}`));
    fc.assert(
      fc.property(fc.array(period), (periods) => {
        const { before, after } = around(...periods);
        const clear = (side: "low" | "high", holds: (d: string) => boolean) =>
          periods.filter((one) => holds(periodSpan(one)[side]));
        const [past, since] = [clear("high", (d) => d < day), clear("low", (d) => d >= day)];
        expect(before === undefined).toBe(past.length === 0);
        expect(after === undefined).toBe(since.length === 0);
        if (before)
          for (const one of past) expect(periodSpan(one).low <= periodSpan(before).high).toBe(true);
        if (after) expect(since).toContain(after);
      }),
    );
  });
});

describe("periods set beside each other", () => {
  test.each([
    ["2024", "2025-11", true],
    ["2025-01/2025-08", "2024-12/2025-03", false],
    ["2024", "2025-01/2025-08", false],
    ["2023-01/2023-06", "2024-01/2024-06", true],
  ])("%s and %s: %s", (a, b, same) => {
    expect(isSameLength(a, b)).toBe(same);
    expect(isSameLength(b, a)).toBe(same);
  });
});
