import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawSvg } from "@/components/charts/draw-svg";
import { scaleOf } from "@/components/charts/scale";
import { segmentsOf } from "@/components/charts/segments";
import { logAxis } from "@/components/charts/ticks";
import { elementsOf, numberOf } from "./read-svg";
import { format, point } from "./sample-base";
import { sample, strictly } from "./sample-specs";

const DAY = 86_400_000;
const marks = fc.constantFrom("speaks" as const, "other" as const, "rejected" as const);
const anyPoints = fc.array(
  fc.record({ at: fc.integer({ min: 0, max: 5000 }).map((day) => day * DAY), mark: marks }),
);

describe("lines", () => {
  it("never join what lies further apart than the rhythm of the series", () => {
    fc.assert(
      fc.property(anyPoints, fc.constantFrom(1, 30, 91, 365), (points, rhythm) => {
        for (const run of segmentsOf(points, rhythm)) {
          expect(run.length).toBeGreaterThan(1);
          for (const [at, index] of run.entries()) {
            const here = points[index];
            const before = points[run[at - 1] ?? index];
            expect(here?.mark).toBe("speaks");
            expect((here?.at ?? 0) - (before?.at ?? 0)).toBeLessThanOrEqual(rhythm * 1.5 * DAY);
            expect((here?.at ?? 0) - (before?.at ?? 0)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });

  it("break off where years are missing, and pass by points that do not speak", () => {
    const points = [
      point(2012, 1),
      point(2013, 2),
      point(2013, 9, "other"),
      point(2016, 3),
      point(2017, 4),
    ];
    expect(segmentsOf(points, 365)).toEqual([
      [0, 1],
      [3, 4],
    ]);
  });

  it("join months of 28 and of 31 days alike", () => {
    const months = [0, 31, 59, 90].map((day) => ({ at: day * DAY, mark: "speaks" as const }));
    expect(segmentsOf(months, 30)).toEqual([[0, 1, 2, 3]]);
  });

  it("are drawn one path a run, with as many corners as points", () => {
    const spec = sample("lines");
    const paths = elementsOf(
      drawSvg({ ...spec, series: spec.series.slice(0, 1) }, { theme: "light", idPrefix: "t" }),
    )
      .filter((one) => one.name === "path")
      .map((one) => (one.attributes.d ?? "").match(/[ML]/g)?.length);
    expect(paths).toEqual([3, 2]);
  });

  it("show what speaks filled, what differs hollow and what was rejected as a red ring", () => {
    const spec = sample("lines");
    const circles = elementsOf(
      drawSvg({ ...spec, series: spec.series.slice(0, 1) }, { theme: "light", idPrefix: "t" }),
    ).filter((one) => one.name === "circle");
    expect(circles.filter((one) => one.attributes.fill === "#1f6f66")).toHaveLength(5);
    const rejected = circles.filter((one) => one.attributes.stroke === "#a4231f");
    expect(rejected).toHaveLength(1);
    const hollow = circles.filter((one) => one.attributes.fill === "#f9f8f3");
    expect(hollow.filter((one) => !rejected.includes(one))).toHaveLength(1);
  });

  it.each(["ltr", "rtl"] as const)(
    "keep the last value off another source's dot (%s)",
    (direction) => {
      const spec = sample("lines", { direction });
      const other = { ...point(2015, 4.4, "other"), at: Date.UTC(2015, 8, 1) };
      const series = {
        key: "one",
        label: "One",
        tone: "accent" as const,
        points: [point(2014, 2), { ...point(2015, 4.4), label: "4.4 m" }, other],
        segments: [[0, 1]],
      };
      const drawn = elementsOf(
        drawSvg({ ...spec, series: [series] }, { theme: "light", idPrefix: "t" }),
      );
      const label = drawn.find(({ text }) => text.includes("4.4 m"));
      const dot = drawn.find(
        ({ name, attributes }) => name === "circle" && attributes.fill === "#f9f8f3",
      );
      if (!label || !dot) throw new Error("the label and the hollow dot are drawn");
      // Digits reach from four above their middle to four below; the dot is three wide to each side.
      const middle = numberOf(label, "y") - 4;
      expect(Math.abs(numberOf(dot, "cy") - middle)).toBeGreaterThan(7);
    },
  );

  it("stand on a log axis at equal steps for equal ratios", () => {
    const axis = logAxis([8e8, 8e11], format);
    expect(axis.domain).toEqual([1e8, 1e12]);
    const x = scaleOf(axis, [0, 400]);
    expect(x(1e9) - x(1e8)).toBeCloseTo(100);
    expect(x(1e12) - x(1e11)).toBeCloseTo(100);
    expect(x(0)).toBe(0);
    expect(x(-5)).toBe(0);
  });

  it("can hold five thousand points", () => {
    const points = Array.from({ length: 5000 }, (_, at) => ({
      ...point(2012, at % 97),
      key: String(at),
      at: at * DAY,
    }));
    const spec = sample("lines");
    const one = {
      key: "daily",
      label: "Daily",
      tone: "accent" as const,
      points,
      segments: segmentsOf(points, 1),
    };
    const svg = drawSvg(
      { ...spec, series: [one], time: { ...spec.time, domain: [0, 5000 * DAY] } },
      { theme: "light", idPrefix: "t" },
    );
    expect(svg.match(/<circle/g)).toHaveLength(5000);
    expect(() => strictly(svg)).not.toThrow();
  });

  it("leave five thousand claims on an axis inside their chart", () => {
    const spec = sample("dots");
    const one = spec.dots[0];
    if (!one) throw new Error("the sample has dots");
    const dots = Array.from({ length: 5000 }, (_, at) => ({
      ...one,
      key: String(at),
      value: 1e8 * (1 + (at % 50)),
    }));
    const svg = drawSvg({ ...spec, dots }, { theme: "light", idPrefix: "t" });
    const heights = elementsOf(svg)
      .filter((each) => each.name === "circle")
      .map((each) => Number(each.attributes.cy));
    expect(heights).toHaveLength(5000);
    expect(Math.min(...heights)).toBeGreaterThan(0);
  });
});
