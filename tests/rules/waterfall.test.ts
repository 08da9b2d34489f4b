import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { totalOf } from "@/db/rules/totals";
import { waterfallOf } from "@/db/rules/waterfall";
import { BANDS } from "@/db/vocabulary";
import { someLines } from "./arbitrary-ledger";
import { aClaim, aDeal, anEvent, aPackage, groupOf, linesFor, worth } from "./builders";

const why = { en: "Because.", ar: "لأن." };
const sum = (ns: number[]) => ns.reduce((a, b) => a + b, 0);

describe("from everything ever claimed to what is counted", () => {
  const lines = linesFor([
    aDeal({
      id: "tartus",
      claims: [aClaim({ amount: 800_000, rejected: why }), aClaim({ amount: 800 })],
    }),
    aDeal({ id: "telecom", claims: [aClaim({ amount: 300 }), aClaim({ amount: 200 })] }),
    aPackage({ id: "forum", claims: [aClaim({ amount: 1000 })] }),
    worth("cement", 600, { parent: "forum" }),
    worth("loan", 70, { counted_in: { deal: "cement", why } }),
    worth("neighbours", 50, { scope: "regional" }),
    worth("appeal", 40, { scope: "sought" }),
    worth("void", 30, { events: [anEvent({ stage: "cancelled" })] }),
    aDeal({ id: "gas", claims: [aClaim({ amount: 9, per: "year" })] }),
    worth("unpriced"),
  ]);
  const waterfall = waterfallOf(lines);
  test("each step has its name, its amount and the deals it touches", () =>
    expect(waterfall.steps.map(({ code, amount, ids }) => [code, amount, ids.length])).toEqual([
      ["claimed", 802_090, 8],
      ["rejected", -799_200, 1],
      ["lower-claim", -100, 1],
      ["itemised", -600, 1],
      ["inside", -70, 1],
      ["regional", -50, 1],
      ["sought", -40, 1],
      ["stopped", -30, 1],
    ]));
  test("where the counted money stands is said once more, and adds up to it", () => {
    const { standing, counted } = waterfall;
    expect(sum(standing.map(({ amount }) => amount))).toBe(counted.amount);
    expect(sum(standing.map(({ lines }) => lines))).toBe(counted.lines);
    for (const { band, amount } of standing) expect(amount).toBe(counted.byBand[band]);
  });
  test("what is left is the counted total", () =>
    expect(waterfall.counted.amount).toBe(800 + 200 + 400 + 600));
  test("what states no dollars is named, and a yearly amount is kept apart", () => {
    expect(waterfall.withoutValue).toEqual([
      { code: "per-year", lines: 1, ids: ["gas"] },
      { code: "no-value", lines: 1, ids: ["unpriced"] },
    ]);
    expect(waterfall.perYear).toEqual({ amount: 9, lines: 1, ids: ["gas"] });
  });
});

describe("for any set of lines", () => {
  test("the steps add up exactly to the counted total, band by band", () =>
    fc.assert(
      fc.property(someLines, fc.func(fc.boolean()), (lines, keep) => {
        const kept = lines.filter((line) => keep(line.id));
        const { steps, counted } = waterfallOf(kept);
        const total = totalOf(kept.map((line) => groupOf(line, "all")));
        expect(sum(steps.map(({ amount }) => amount))).toBe(counted.amount);
        expect(counted.amount).toBe(total.best);
        for (const band of BANDS) {
          expect(sum(steps.map(({ byBand }) => byBand[band]))).toBe(total.byBand[band].best);
        }
      }),
    ));
  test("every step after the first only takes off", () =>
    fc.assert(
      fc.property(someLines, (lines) => {
        const [, ...rest] = waterfallOf(lines).steps;
        for (const { amount } of rest) expect(amount).toBeLessThanOrEqual(0);
      }),
    ));
  test("every line is counted, taken off by name, or named as without a value", () =>
    fc.assert(
      fc.property(someLines, (lines) => {
        const { withoutValue, steps } = waterfallOf(lines);
        const named = new Set([...withoutValue, ...steps].flatMap(({ ids }) => ids));
        const silent = lines.filter(
          ({ id, counted, amount }) => !counted && amount !== 0 && !named.has(id),
        );
        expect(silent).toEqual([]);
      }),
    ));
});
