import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Line } from "@/db/rules/lines";
import { addDollars, type LineGroup, type Part, partsOf, totalOf } from "@/db/rules/totals";
import { BANDS, FLOWS, LEFT_OUT } from "@/db/vocabulary";
import { someLines } from "./arbitrary-ledger";
import { aClaim, aDeal, groupOf, linesFor, worth } from "./builders";

const DIMENSIONS: [string, (line: Line) => string][] = [
  ["country", (line) => line.countryPart],
  ["sector", (line) => line.sectorPart],
  ["governorate", (line) => line.governoratePart],
  ["stage", (line) => line.stage],
];
const groups = (lines: Line[], partOf: (line: Line) => string = () => "all") =>
  lines.map((line) => groupOf(line, partOf(line)));
const sum = (ns: number[]) => ns.reduce((a, b) => a + b, 0);

describe("a total", () => {
  test("says how many of how many state a value", () => {
    const total = totalOf(
      groups(
        linesFor([
          worth("a", 10),
          worth("b"),
          aDeal({ id: "c", claims: [aClaim({ amount: 1, currency: "SYP" })] }),
          aDeal({ id: "d", claims: [aClaim({ amount: 1, per: "year" })] }),
          worth("e", 5, { scope: "regional" }),
        ]),
      ),
    );
    expect(total).toMatchObject({ lines: 5, counted: 1, withoutValue: 3, stated: 2, best: 10 });
  });
  test("of nothing is nothing", () =>
    expect(totalOf([])).toMatchObject({ lines: 0, counted: 0, best: 0 }));
  test("refuses sums that a number cannot hold exactly", () => {
    expect(addDollars(9e15, 7e12)).toBe(9.007e15);
    expect(() => addDollars(9e15, 9e15)).toThrow(RangeError);
    expect(() => addDollars(0.1, 0.2)).toThrow(RangeError);
  });
  test("refuses a group that does not count and does not say why", () => {
    const group: LineGroup = {
      part: "all",
      flow: "trade",
      band: "signed",
      counted: false,
      lines: 1,
      stated: 0,
      low: 0,
      best: 0,
      high: 0,
    };
    expect(() => totalOf([group])).toThrow(RangeError);
  });
  test("bands, flows and bands within flows each add up to it", () =>
    fc.assert(
      fc.property(someLines, (lines) => {
        const total = totalOf(groups(lines));
        for (const key of ["lines", "low", "best", "high"] as const) {
          const all = key === "lines" ? total.counted : total[key];
          expect(sum(BANDS.map((band) => total.byBand[band][key]))).toBe(all);
          expect(sum(FLOWS.map((flow) => total.byFlow[flow][key]))).toBe(all);
          expect(
            sum(FLOWS.flatMap((flow) => BANDS.map((band) => total.byFlowAndBand[flow][band][key]))),
          ).toBe(all);
        }
      }),
    ));
  test("leaves nothing out in silence: what counts and what is left out are all the lines", () =>
    fc.assert(
      fc.property(someLines, (lines) => {
        const total = totalOf(groups(lines));
        expect(total.counted + sum(LEFT_OUT.map((why) => total.leftOut[why].lines))).toBe(
          lines.length,
        );
        expect(total.low).toBeLessThanOrEqual(total.best);
        expect(total.best).toBeLessThanOrEqual(total.high);
      }),
    ));
  test("is the same whether lines come one by one or already grouped", () =>
    fc.assert(
      fc.property(someLines, (lines) => {
        const merged = new Map<string, LineGroup>();
        for (const group of groups(lines)) {
          const key = [group.flow, group.band, group.leftOut].join();
          const found = merged.get(key);
          if (!found) merged.set(key, { ...group });
          else
            for (const n of ["lines", "stated", "low", "best", "high"] as const)
              found[n] += group[n];
        }
        expect(totalOf(merged.values())).toEqual(totalOf(groups(lines)));
      }),
    ));
});

describe("parts of a whole", () => {
  const addedUp = (parts: Part[]) => ({
    lines: sum(parts.map((part) => part.lines)),
    counted: sum(parts.map((part) => part.counted)),
    low: sum(parts.map((part) => part.low)),
    best: sum(parts.map((part) => part.best)),
    high: sum(parts.map((part) => part.high)),
  });
  test.each(DIMENSIONS)("by %s add up to the total, for every filter", (_, partOf) =>
    fc.assert(
      fc.property(someLines, fc.func(fc.boolean()), (lines, keep) => {
        const kept = lines.filter((line) => keep(line.id));
        expect(totalOf(groups(kept))).toMatchObject(addedUp(partsOf(groups(kept, partOf))));
      }),
    ),
  );
  test("the largest comes first", () => {
    const lines = linesFor([
      worth("a", 1, { sectors: ["power"] }),
      worth("b", 2, { sectors: ["health"] }),
    ]);
    expect(partsOf(groups(lines, (line) => line.sectorPart)).map(({ part }) => part)).toEqual([
      "health",
      "power",
    ]);
  });
});
