import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DealRecord } from "@/db/records";
import { groupOf, totalOf } from "@/db/rules/totals";
import { linesOfSome, someDeals } from "./arbitrary-ledger";
import { aClaim, aDeal, anEvent, aPackage, aSource, lineFor, linesFor, worth } from "./builders";

const why = { en: "Because.", ar: "لأن." };
const total = (deals: DealRecord[]) => totalOf(linesFor(deals).map((line) => groupOf(line, "all")));
const inside = (parent: string) => ({ parent });
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
    const { linesOf } = await import("@/db/rules/lines");
    expect(() => linesOf([aDeal()], new Map(), new Map())).toThrow(RangeError);
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

describe("a package is never added to what is inside it", () => {
  test("its line is the unexplained rest, at its own stage", () => {
    const deals = [
      pkg("forum", 6.4e9, { events: [anEvent({ stage: "mou" })] }),
      worth("cement", 1e9, { ...inside("forum"), events: [anEvent({ stage: "contract" })] }),
    ];
    expect(lineFor("forum", deals)).toMatchObject({
      kind: "rest",
      stage: "mou",
      amount: 5.4e9,
      amountFrom: "rest",
      gross: 6.4e9,
    });
    expect(total(deals).best).toBe(6.4e9);
  });
  test("a package wholly explained is left out as itemised", () => {
    const deals = [pkg("p", 10), worth("a", 4, inside("p")), worth("b", 6, inside("p"))];
    expect(lineFor("p", deals)).toMatchObject({ leftOut: "itemised", amount: 0 });
    expect(total(deals).best).toBe(10);
  });
  test("deals above their package are not corrected", () => {
    const deals = [pkg("p", 10), worth("a", 14, inside("p"))];
    expect(total(deals)).toMatchObject({ best: 14, leftOut: { itemised: { lines: 1 } } });
  });
  test("a package without a value adds nothing beside its deals", () => {
    const deals = [pkg("p"), worth("a", 4, inside("p"))];
    expect(lineFor("p", deals)).toMatchObject({ leftOut: "no-value", stated: false });
    expect(total(deals).best).toBe(4);
  });
  test("a deal without a value leaves its money in the rest", () =>
    expect(lineFor("p", [pkg("p", 10), worth("a", undefined, inside("p"))]).amount).toBe(10));
  test("the rest of a range: lowest less the highest inside, highest less the lowest inside", () => {
    const deals = [
      aPackage({ id: "p", claims: [aClaim({ amount: 100, low: 80, high: 150 })] }),
      aDeal({ id: "a", ...inside("p"), claims: [aClaim({ amount: 30, low: 20, high: 40 })] }),
    ];
    expect(lineFor("p", deals)).toMatchObject({ low: 40, best: 70, high: 130 });
  });
  test("stopped, regional and other flows inside it are still inside its number", () => {
    const deals = [
      pkg("p", 100),
      worth("a", 10, { ...inside("p"), events: [anEvent({ stage: "cancelled" })] }),
      worth("b", 20, { ...inside("p"), scope: "regional" }),
      worth("c", 30, { ...inside("p"), kind: "grant" }),
    ];
    expect(lineFor("p", deals).amount).toBe(40);
    expect(total(deals)).toMatchObject({
      best: 70,
      byFlow: { investment: { best: 40 }, assistance: { best: 30 } },
    });
  });
});

describe("packages in packages", () => {
  test("the inner one is taken off the outer with what it says", () => {
    const deals = [
      pkg("outer", 100),
      pkg("inner", 60, inside("outer")),
      worth("a", 25, inside("inner")),
    ];
    expect(linesFor(deals).map(({ amount }) => amount)).toEqual([40, 35, 25]);
    expect(total(deals).best).toBe(100);
  });
  test("an inner one without a value is worth what its deals add up to", () => {
    const deals = [
      pkg("outer", 100),
      pkg("inner", undefined, inside("outer")),
      worth("a", 25, inside("inner")),
    ];
    expect(linesFor(deals).map(({ amount }) => amount)).toEqual([75, undefined, 25]);
  });
  test("an inner one smaller than its deals is worth its deals", () => {
    const deals = [
      pkg("outer", 100),
      pkg("inner", 10, inside("outer")),
      worth("a", 25, inside("inner")),
    ];
    expect(lineFor("outer", deals).amount).toBe(75);
  });
});

describe("the same money seen twice", () => {
  test("a loan counted in a contract of the same package is taken off the package once", () => {
    const deals = [
      pkg("p", 100),
      worth("contract", 40, inside("p")),
      worth("loan", 15, { ...inside("p"), ...countedIn("contract") }),
    ];
    expect(lineFor("p", deals).amount).toBe(60);
    expect(total(deals).best).toBe(100);
  });
  test("also when the contract is in a package inside that package", () => {
    const deals = [
      pkg("outer", 100),
      pkg("inner", 50, inside("outer")),
      worth("contract", 40, inside("inner")),
      worth("loan", 15, { ...inside("outer"), ...countedIn("contract") }),
    ];
    expect(total(deals).best).toBe(100);
  });
  test("counted outside the package, it is taken off the package, for it is not counted there", () => {
    const deals = [
      pkg("p", 100),
      worth("a", 30, { ...inside("p"), ...countedIn("b") }),
      worth("b", 30),
    ];
    expect(lineFor("p", deals).amount).toBe(70);
    expect(total(deals).best).toBe(100);
  });
  test("counted in its own package, it stays in the rest", () => {
    const deals = [pkg("p", 100), worth("a", 30, { ...inside("p"), ...countedIn("p") })];
    expect(lineFor("p", deals).amount).toBe(100);
  });
  test("counted in the package around its package, it stays there", () => {
    const deals = [
      pkg("outer", 100),
      pkg("inner", undefined, inside("outer")),
      worth("a", 30, { ...inside("inner"), ...countedIn("outer") }),
    ];
    expect(total(deals).best).toBe(100);
  });
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
  test("a package and all within it, with no deals left out, add up to its own value or to its deals, whichever is more", () =>
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.nat(1000),
        fc.array(fc.nat(400), { maxLength: 5 }),
        fc.array(fc.nat(400), { maxLength: 5 }),
        (outer, inner, a, b) => {
          const deals = [
            pkg("outer", outer),
            pkg("inner", inner, inside("outer")),
            ...a.map((n, i) => worth(`a${i}`, n, inside("outer"))),
            ...b.map((n, i) => worth(`b${i}`, n, inside("inner"))),
          ];
          const sum = (ns: number[]) => ns.reduce((x, y) => x + y, 0);
          const within = sum(a) + Math.max(inner, sum(b));
          expect(total(deals).best).toBe(Math.max(outer, within));
        },
      ),
    ));
});
