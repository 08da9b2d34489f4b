import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DealRecord } from "@/db/records";
import { totalOf } from "@/db/rules/totals";
import { linesOfSome, someDeals } from "./arbitrary-ledger";
import {
  aClaim,
  aDeal,
  anEvent,
  aPackage,
  aSource,
  groupOf,
  lineFor,
  linesFor,
  worth,
} from "./builders";

const why = { en: "Because.", ar: "لأن." };
const total = (deals: DealRecord[]) => totalOf(linesFor(deals).map((line) => groupOf(line, "all")));
const countedIn = (deal: string) => ({ counted_in: { deal, why } });
const pkg = (id: string, amount?: number, over: Partial<DealRecord> = {}) =>
  aPackage({ ...worth(id, amount), kind: "package", flow: "investment", ...over });

describe("one line a deal", () => {
  test("a deal's line is worth what its speaking claim says", () =>
    expect(lineFor("a", [worth("a", 5e6)])).toMatchObject({
      kind: "deal",
      low: 5e6,
      best: 5e6,
      amount: 5e6,
      amountFrom: "claim",
      high: 5e6,
      counted: true,
      stated: true,
      claimIndex: 0,
    }));
  test("a range without a single amount adds its low bound to the middle sum, and says so", () => {
    const deals = [aDeal({ claims: [aClaim({ low: 3e9, high: 5e9 })] })];
    expect(lineFor("deal", deals)).toMatchObject({
      low: 3e9,
      best: undefined,
      amount: 3e9,
      amountFrom: "range-low",
      high: 5e9,
    });
    expect(total(deals)).toMatchObject({ low: 3e9, best: 3e9, high: 5e9 });
  });
  test("a package's flow is its own, a deal's follows from its kind", () => {
    const deals = [pkg("p", 1, { flow: "assistance" }), aDeal({ id: "s", kind: "supply" })];
    expect(linesFor(deals).map(({ flow }) => flow)).toEqual(["assistance", "trade"]);
  });
  test("values come sorted and once, and each dimension has one part", () =>
    expect(
      lineFor("deal", [
        aDeal({
          countries: [
            { iso3: "QAT", role: "investor" },
            { iso3: "ARE", role: "investor" },
            { iso3: "QAT", role: "financier" },
          ],
          sectors: ["power", "aviation"],
        }),
      ]),
    ).toMatchObject({
      countries: ["ARE", "QAT"],
      countryPart: "joint:ARE+QAT",
      sectorPart: "several",
      governoratePart: "none",
    }));
  test("a deal whose claims were not judged is refused, not left out", async () => {
    const { lineOf } = await import("@/db/rules/lines");
    expect(() => lineOf([aDeal()], new Map(), new Map())(aDeal())).toThrow(RangeError);
  });
});

describe("why a line is left out, the first reason that applies", () => {
  const stopped = { events: [anEvent({ stage: "cancelled" })] };
  test.each<[string, Partial<DealRecord>]>([
    ["stopped", { ...stopped, scope: "regional", claims: [] }],
    ["regional", { scope: "regional", ...countedIn("b") }],
    ["inside", { ...countedIn("b"), claims: [] }],
    ["rejected", { claims: [aClaim({ amount: 1, rejected: why })] }],
    [
      "per-year",
      { claims: [aClaim({ amount: 1, per: "year" }), aClaim({ amount: 1, rejected: why })] },
    ],
    [
      "other-currency",
      { claims: [aClaim({ amount: 1, currency: "SYP" }), aClaim({ amount: 1, per: "year" })] },
    ],
    ["no-value", { claims: [aClaim({ amount: 1, covers: "part" })] }],
    ["no-value", { claims: [] }],
  ])("%s", (leftOut, over) =>
    expect(
      lineFor("deal", [aDeal({ claims: [aClaim({ amount: 9 })], ...over }), worth("b", 9)]),
    ).toMatchObject({
      leftOut,
      counted: false,
    }),
  );
  test("a line left out keeps its amount, so that the total can say what is missing", () =>
    expect(total([worth("a", 7, stopped)])).toMatchObject({
      best: 0,
      leftOut: { stopped: { lines: 1, best: 7 } },
    }));
});

describe("Tartus port: one source says billion", () => {
  const claims = [
    aClaim({ amount: 800e9, source: "article", rejected: why }),
    aClaim({ amount: 800e6, source: "agency" }),
    aClaim({ amount: 800e6, source: "press" }),
  ];
  const sources = [
    aSource({ id: "article", published_on: "2025-10-01" }),
    aSource({ id: "agency", kind: "agency" }),
    aSource(),
  ];
  test("rejected at 800 billion, counted at 800 million", () =>
    expect(lineFor("deal", [aDeal({ claims })], sources)).toMatchObject({
      low: 800e6,
      best: 800e6,
      high: 800e6,
      counted: true,
      claimedMax: 800e9,
      standingMax: 800e6,
    }));
});

describe("for any deals", () => {
  test("every line keeps low ≤ amount ≤ high in whole dollars", () =>
    fc.assert(
      fc.property(someDeals, (deals) => {
        for (const { low, amount, best, high } of linesOfSome(deals)) {
          if (amount === undefined || low === undefined || high === undefined) continue;
          expect(low).toBeLessThanOrEqual(amount);
          expect(amount).toBeLessThanOrEqual(high);
          expect([low, amount, high].every(Number.isSafeInteger)).toBe(true);
          expect(best ?? amount).toBe(amount);
        }
      }),
    ));
  test("a line that counts has an amount, and one that does not says why", () =>
    fc.assert(
      fc.property(someDeals, (deals) => {
        for (const { counted, leftOut, amount } of linesOfSome(deals)) {
          expect(counted).toBe(leftOut === undefined);
          if (counted) expect(amount).toBeDefined();
        }
      }),
    ));
  test("adding a deal changes no other line, except the rests of the packages around it", () =>
    fc.assert(
      fc.property(someDeals, (deals) => {
        const added = deals.at(-1);
        const before = linesOfSome(deals.slice(0, -1));
        const after = new Map(linesOfSome(deals).map((line) => [line.id, line]));
        const around = new Set<string>();
        for (let id = added?.parent; id; id = deals.find((deal) => deal.id === id)?.parent)
          around.add(id);
        for (const line of before)
          if (!around.has(line.id)) expect(after.get(line.id)).toEqual(line);
      }),
    ));
});
