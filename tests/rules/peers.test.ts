// The numbers of three trackers of money, as their own files give them, put through our rules.
import { describe, expect, test } from "vitest";
import type { DealRecord } from "@/db/records";
import { partsOf, totalOf } from "@/db/rules/totals";
import type { Band, Stage } from "@/db/vocabulary";
import {
  aClaim,
  aloneAndJoint,
  anEvent,
  aPackage,
  checkPlausibility,
  groupOf,
  lineFor,
  linesFor,
  someLimits,
  someRecords,
  worth,
} from "./builders";

const FIRM: Band[] = ["signed", "under-way", "completed"];
const from = (...codes: string[]): Partial<DealRecord> => ({
  countries: codes.map((iso3) => ({ iso3, role: "donor" as const })),
});
const byCountry = (deals: DealRecord[]) =>
  partsOf(linesFor(deals).map((line) => groupOf(line, line.countryPart)));
const total = (deals: DealRecord[]) => totalOf(linesFor(deals).map((line) => groupOf(line, "all")));
const firm = (deals: DealRecord[]) =>
  FIRM.map((band) => total(deals).byBand[band].best).reduce((a, b) => a + b, 0);

describe("AidData: safe to add = no umbrella, and committed, implemented or completed", () => {
  const STATUS: [string, Stage, boolean][] = [
    ["Pipeline: Pledge", "mou", false],
    ["Pipeline: Commitment", "contract", true],
    ["Implementation", "under-way", true],
    ["Completion", "completed", true],
    ["Suspended", "suspended", false],
    ["Cancelled", "cancelled", false],
  ];
  test.each(STATUS)("no umbrella, %s (%s): in the firm sum is %s", (_, stage, recommended) =>
    expect(firm([worth("a", 100, { events: [anEvent({ stage })] })])).toBe(recommended ? 100 : 0),
  );
  test.each(STATUS)(
    "an umbrella, %s (%s): its own amount is never added to its projects'",
    (_, stage) => {
      const umbrella = aPackage({
        id: "u",
        events: [anEvent({ stage })],
        claims: [aClaim({ amount: 100 })],
      });
      const project = worth("a", 100, { parent: "u", events: [anEvent({ stage: "contract" })] });
      expect(lineFor("u", [umbrella, project]).counted).toBe(false);
      expect(firm([umbrella, project])).toBe(100);
    },
  );
  test("records without an amount stay in, and the sum says how many there are", () => {
    const deals = [...Array(545).keys()].map((i) => worth(`d${i}`, i < 216 ? undefined : 1));
    expect(total(deals)).toMatchObject({ lines: 545, counted: 329, withoutValue: 216, best: 329 });
  });
});

describe("OCHA FTS: single + shared − overlap", () => {
  test.each([
    ["AFG", 725_591_299, 28_526_312, 0],
    ["JOR", 714_246_261, 175_646_940, 81_128],
    ["PSE", 381_508_179, 24_444_343, 29_621],
  ])(
    "%s: single and shared money stand apart, pledges are not in the firm sum",
    (iso3, single, shared, pledged) => {
      const signed = { events: [anEvent({ stage: "contract" as const })] };
      const deals = [
        worth("single", single, { ...from(iso3), ...signed }),
        worth("shared", shared, { ...from(iso3, "LBN"), ...signed }),
        worth("pledge", pledged, from(iso3)),
      ];
      const { alone, joint } = aloneAndJoint(linesFor(deals), ({ countries }) => countries, [iso3]);
      const sums = [alone, joint].map((lines) =>
        totalOf(lines.map((line) => groupOf(line, "all"))),
      );
      expect(sums[0]?.byBand.signed.best).toBe(single);
      expect(sums[0]?.byBand["on-paper"].best).toBe(pledged);
      expect(sums[1]?.byBand.signed.best).toBe(shared);
    },
  );
  test.each([
    ["plan 943 by country", 2_090_501_395, 129_011_963, 2_219_513_358],
    ["plan 832 by cluster", 287_621_521, 7_456_391, 295_077_912],
  ])("%s: parts add up to the published total", (_, single, shared, published) => {
    const parts = byCountry([
      worth("s", single, from("TUR")),
      worth("j", shared, from("TUR", "LBN")),
    ]);
    expect(parts.map(({ part }) => part)).toEqual(["TUR", "joint:LBN+TUR"]);
    expect(parts.reduce((sum, { best }) => sum + best, 0)).toBe(published);
  });
  test("overlap: the same money under two labels is counted once, at the deal that is named", () => {
    const twice = worth("b", 40, { counted_in: { deal: "a", why: { en: "The same money." } } });
    expect(total([worth("a", 100), twice])).toMatchObject({
      best: 100,
      leftOut: { inside: { best: 40 } },
    });
  });
  test("single + shared − overlap is the total, however it is cut", () => {
    const [single, shared, overlap] = [2_090_501_395, 129_011_963, 615_694];
    const deals = [
      worth("s", single, from("TUR")),
      worth("j", shared, from("TUR", "LBN")),
      worth("o", overlap, { ...from("LBN"), counted_in: { deal: "s", why: { en: "The same." } } }),
    ];
    const parts = byCountry(deals);
    const stated = parts.map((part) => part.best + part.leftOut.inside.best);
    expect(stated.reduce((a, b) => a + b, 0)).toBe(single + shared + overlap);
    expect(parts.reduce((sum, { best }) => sum + best, 0)).toBe(single + shared);
    expect(total(deals).best).toBe(single + shared + overlap - overlap);
  });
  test("a rest is never negative and always has an id: what is too much is a complaint, not a correction", () => {
    const deals = [
      aPackage({ id: "plan", claims: [aClaim({ amount: 2_219_513_358 })] }),
      worth("specified", 2_219_513_358 + 615_694, { parent: "plan" }),
    ];
    expect(lineFor("plan", deals)).toMatchObject({ id: "plan", amount: 0, leftOut: "itemised" });
    expect(checkPlausibility(someRecords({ deals }), someLimits).map(({ rule }) => rule)).toContain(
      "children-above-package",
    );
  });
});

describe("d-portal: a deal of three countries", () => {
  const deals = [worth("a", 100, from("TUR", "JOR", "LBN"))];
  test("without shares is one joint part, not three full amounts (its issue 374)", () =>
    expect(byCountry(deals).map(({ part, best }) => [part, best])).toEqual([
      ["joint:JOR+LBN+TUR", 100],
    ]));
  test("is not cut into thirds that no source states", () => {
    const { alone, joint } = aloneAndJoint(linesFor(deals), ({ countries }) => countries, ["JOR"]);
    expect([alone.length, joint.map(({ amount }) => amount)]).toEqual([0, [100]]);
  });
  test("of which the shares are stated, 3333, 3333 and 3334 of 10,000, adds up to the whole to the dollar", () => {
    // Its own vector: 100.00 in shares of cents, which whole dollars would round away.
    const cents = [33.33, 33.33, 33.34];
    const parent = aPackage({ id: "whole", claims: [aClaim({ amount: 100 })] });
    const shares = cents.map((amount, at) =>
      worth(`share-${at}`, amount, { parent: "whole", ...from(["TUR", "JOR", "LBN"][at] ?? "") }),
    );
    const parts = byCountry([parent, ...shares]);
    expect(total([parent, ...shares]).best).toBe(100);
    expect(parts.reduce((sum, { best }) => sum + best, 0)).toBe(100);
  });
  test("is alone when the filter names all three", () =>
    expect(
      aloneAndJoint(linesFor(deals), ({ countries }) => countries, ["TUR", "JOR", "LBN"]).alone,
    ).toHaveLength(1));
});
