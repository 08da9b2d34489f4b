import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scaleOf } from "@/components/charts/scale";
import { textWidth, wrap } from "@/components/charts/text-width";
import { amountAxis, closeAxis, exactAxis, logAxis, timeAxis } from "@/components/charts/ticks";

const format = String;
const amounts = fc.array(fc.double({ min: 0, max: 1e13, noNaN: true }), {
  minLength: 1,
  maxLength: 50,
});

describe("axes", () => {
  it("of amounts begin at zero and reach the largest value", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const { domain, ticks } = amountAxis(values, format);
        expect(domain[0]).toBe(0);
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...values));
        for (const tick of ticks) {
          expect(tick.value).toBeGreaterThanOrEqual(domain[0]);
          expect(tick.value).toBeLessThanOrEqual(domain[1]);
        }
      }),
    );
  });

  it("reach below zero where values do", () => {
    expect(amountAxis([-5, 20], format).domain[0]).toBeLessThanOrEqual(-5);
  });

  it("of bars that carry their numbers end exactly where the data end", () => {
    expect(exactAxis([3, 22.7], format).domain).toEqual([0, 22.7]);
  });

  it("of lines need not begin at zero", () => {
    expect(closeAxis([90, 95], format).domain).toEqual([90, 95]);
    const flat = closeAxis([7, 7], format).domain;
    expect(flat[0]).toBeLessThan(7);
    expect(flat[1]).toBeGreaterThan(7);
  });

  it("of ratios span whole powers of ten around the values, and no more than seven labels", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e-6, max: 1e15, noNaN: true }), { minLength: 1 }),
        (values) => {
          const { domain, ticks } = logAxis(values, format);
          expect(domain[0]).toBeLessThanOrEqual(Math.min(...values) * 1.000001);
          expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...values) * 0.999999);
          expect(ticks.length).toBeLessThanOrEqual(7);
        },
      ),
    );
  });

  it("state nothing where there is nothing to measure", () => {
    expect(amountAxis([], format).ticks).toEqual([{ value: 0, label: "0" }]);
    expect(logAxis([0, -4], format).ticks).toEqual([]);
    expect(timeAxis([], format).ticks).toEqual([]);
  });

  it("of time stand where the year or the month they name begins, with the last always among them", () => {
    const ends = fc.tuple(
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 800, max: 15_000 }),
      fc.integer({ min: 2, max: 8 }),
    );
    fc.assert(
      fc.property(ends, ([from, days, count]) => {
        const [first, last] = [from * 86_400_000, (from + days) * 86_400_000];
        const { domain, ticks } = timeAxis(
          [first, last],
          (date) => String(date.getUTCFullYear()),
          count,
        );
        expect(ticks.length).toBeLessThanOrEqual(count);
        expect(ticks.at(-1)?.label).toBe(String(new Date(last).getUTCFullYear()));
        for (const { value, label } of ticks) {
          expect(value).toBe(Date.UTC(Number(label), 0));
          expect(value).toBeGreaterThanOrEqual(domain[0]);
        }
      }),
    );
  });

  it("of time never carry one label twice", () => {
    const times = [Date.UTC(2025, 0, 1), Date.UTC(2025, 8, 1)];
    const labels = timeAxis(times, (date) => String(date.getUTCFullYear())).ticks.map(
      (tick) => tick.label,
    );
    expect(new Set(labels).size).toBe(labels.length);
  });

  it("hold what lies outside them at their edge", () => {
    const x = scaleOf({ kind: "linear", domain: [0, 10], ticks: [] }, [0, 100]);
    expect([x(-5), x(5), x(50)]).toEqual([0, 50, 100]);
  });
});

describe("words in a chart", () => {
  it("are set in lines no wider than their room", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 60, max: 400 }), (text, width) => {
        for (const line of wrap(text, width, 13, 3))
          expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
        expect(wrap(text, width, 13, 3).length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it("lose nothing where lines are not counted, not even from a long address", () => {
    const address = `https://example.org/${"a".repeat(200)}`;
    const lines = wrap(`see ${address}`, 200, 12, Number.POSITIVE_INFINITY);
    expect(lines.join("").replace(/\s/g, "")).toBe(`see${address}`);
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(200);
  });

  it("take no width for marks that sit on letters", () => {
    expect(textWidth("وُقّع", 10)).toBe(textWidth("وقع", 10));
  });
});
