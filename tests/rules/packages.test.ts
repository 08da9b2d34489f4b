import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DealRecord } from "@/db/records";
import { totalOf } from "@/db/rules/totals";
import { aClaim, aDeal, anEvent, aPackage, groupOf, lineFor, linesFor, worth } from "./builders";

const why = { en: "Because.", ar: "لأن." };
const total = (deals: DealRecord[]) => totalOf(linesFor(deals).map((line) => groupOf(line, "all")));
const inside = (parent: string) => ({ parent });
const countedIn = (deal: string) => ({ counted_in: { deal, why } });
const pkg = (id: string, amount?: number, over: Partial<DealRecord> = {}) =>
  aPackage({ ...worth(id, amount), kind: "package", flow: "investment", ...over });

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
  test("what a block says beyond the deal elsewhere that counts it stays in the package", () => {
    const block = { ...inside("forum"), ...countedIn("contract") };
    const deals = [pkg("forum", 100), pkg("block", 30, block), worth("contract", 20)];
    expect(lineFor("forum", deals).amount).toBe(80);
    expect(lineFor("block", deals)).toMatchObject({ leftOut: "inside", counted: false });
    expect(total(deals).best).toBe(100);
    const larger = [pkg("forum", 100), pkg("block", 30, block), worth("contract", 50)];
    expect(lineFor("forum", larger).amount).toBe(70);
    const unknown = [pkg("forum", 100), pkg("block", 30, block), worth("contract", undefined)];
    expect(lineFor("forum", unknown).amount).toBe(70);
  });
  test("a block's own deals are taken off beside the deal elsewhere", () => {
    const deals = [
      pkg("forum", 100),
      pkg("block", 60, { ...inside("forum"), ...countedIn("contract") }),
      worth("own", 25, inside("block")),
      worth("contract", 20),
    ];
    expect(lineFor("forum", deals).amount).toBe(55);
    expect(total(deals).best).toBe(100);
  });
  test("another sum of one deal is no block: it is taken off whole", () => {
    const deals = [
      pkg("p", 100),
      worth("a", 30, { ...inside("p"), ...countedIn("b") }),
      worth("b", 20),
    ];
    expect(lineFor("p", deals).amount).toBe(70);
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

describe("for any amounts", () => {
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
