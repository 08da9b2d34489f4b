import { describe, expect, test } from "vitest";
import type { ClaimRecord, SourceRecord } from "@/db/records";
import { judgeClaims, spanOf } from "@/db/rules/claims";
import { SOURCE_KINDS } from "@/db/vocabulary";
import { aClaim, aDeal, anEvent, aRate, aSource, sourcesById } from "./builders";

const sources: SourceRecord[] = [
  ...SOURCE_KINDS.map((kind) =>
    aSource({ id: kind, kind, publisher: kind, published_on: "2025-07-10" }),
  ),
  aSource({ id: "press-old", publisher: "press", published_on: "2025-05-01" }),
  aSource({ id: "press-undated", publisher: "other" }),
];
const eur = aRate({ month: "2025-07", units_per_usd: 0.8 });
const sar = aRate({ currency: "SAR", month: undefined, units_per_usd: 3.75 });

function judge(...claims: Partial<ClaimRecord>[]) {
  return judgeClaims(aDeal({ claims: claims.map(aClaim) }), sourcesById(...sources), [eur, sar]);
}
const verdicts = (...claims: Partial<ClaimRecord>[]) =>
  judge(...claims).map(({ verdict, reason }) => `${verdict}: ${reason}`);
const why = { en: "Because.", ar: "لأن." };

describe("the claim that speaks", () => {
  test("a single claim speaks because it is the only one", () =>
    expect(verdicts({ amount: 5 })).toEqual(["speaks: only-claim"]));
  test("an editor's choice goes before everything", () =>
    expect(verdicts({ amount: 100, source: "official" }, { amount: 200, chosen: why })).toEqual([
      "differs: other-amount",
      "speaks: chosen-by-editor",
    ]));
  test.each([
    ["official", "multilateral"],
    ["company", "multilateral"],
    ["multilateral", "agency"],
    ["agency", "research"],
    ["agency", "ngo"],
    ["research", "press"],
    ["ngo", "press"],
  ])("%s goes before %s", (better, worse) =>
    expect(verdicts({ amount: 9, source: worse }, { amount: 90, source: better })).toEqual([
      "differs: other-amount",
      "speaks: best-source-kind",
    ]),
  );
  test("officials and companies are equal, so the newer speaks", () =>
    expect(
      verdicts(
        { amount: 100, source: "official", on: "2025-06" },
        { amount: 200, source: "company", on: "2025-07" },
      ),
    ).toEqual(["differs: other-amount", "speaks: newest"]));
  test("a claim's own date goes before its source's", () =>
    expect(verdicts({ amount: 1, on: "2026-01" }, { amount: 2, source: "press" })[0]).toBe(
      "speaks: newest",
    ));
  test("an undated claim comes last", () =>
    expect(
      verdicts({ amount: 1, source: "press-undated" }, { amount: 2, source: "press-old" })[1],
    ).toBe("speaks: newest"));
  test("between equals the lower amount speaks", () =>
    expect(verdicts({ amount: 200 }, { amount: 100 })[1]).toBe("speaks: lower-amount"));
  test("why it speaks is said against the first that says otherwise", () =>
    expect(
      verdicts(
        { amount: 100, source: "official" },
        { amount: 100, source: "company" },
        { amount: 70, source: "press" },
      )[0],
    ).toBe("speaks: best-source-kind"));
  test("a claim without dollars never speaks while one has them, however good its source", () =>
    expect(
      verdicts(
        { amount: 100, currency: "AED", source: "official" },
        { amount: 27, source: "press" },
      ),
    ).toEqual(["aside: no-dated-rate", "speaks: only-one-in-dollars"]));
  test("when none has dollars one of them speaks nevertheless", () =>
    expect(verdicts({ amount: 100, currency: "AED" })).toEqual(["speaks: only-claim"]));
  test("each subject is judged among its own", () =>
    expect(
      verdicts({ amount: 6e9 }, { what: "agreements-count", currency: undefined, amount: 47 }),
    ).toEqual(["speaks: only-claim", "speaks: only-claim"]));
});

describe("what never speaks", () => {
  test("an amount a year, a part and a wider sum stand aside, even when chosen", () =>
    expect(
      verdicts(
        { amount: 800, per: "year" },
        { amount: 1, covers: "part" },
        { amount: 99, covers: "more", chosen: why },
        { amount: 10, covers: "whole" },
      ),
    ).toEqual(["aside: per-year", "aside: part", "aside: more", "speaks: only-claim"]));
  test("a rejected claim is rejected, of whatever source", () =>
    expect(
      verdicts({ amount: 800e9, source: "official", rejected: why }, { amount: 800e6 }),
    ).toEqual(["rejected: rejected-by-editor", "speaks: only-claim"]));
  test("when all are rejected none speaks", () =>
    expect(spanOf(judge({ amount: 1, rejected: why }))).toEqual({ speaks: undefined }));
});

describe("agreement", () => {
  const best = { amount: 1000, source: "official" };
  test.each<[string, Partial<ClaimRecord>, string]>([
    ["the same amount", { amount: 1000 }, "agrees: same-amount"],
    ["within 1% in one currency", { amount: 1009 }, "agrees: within-tolerance"],
    ["2% off in one currency", { amount: 1020 }, "differs: other-amount"],
    ["2% off across currencies", { amount: 816, currency: "EUR" }, "agrees: within-tolerance"],
    ["4% off across currencies", { amount: 834, currency: "EUR" }, "differs: other-amount"],
    ["5% off with “about”", { amount: 1050, qualifier: "about" }, "agrees: within-tolerance"],
    ["6% off with “about”", { amount: 1064, qualifier: "about" }, "differs: other-amount"],
    ["a range around it", { low: 900, high: 1500 }, "agrees: ranges-touch"],
    ["a range beside it", { low: 1200, high: 1500 }, "differs: other-amount"],
    ["“at least” something lower", { amount: 900, qualifier: "at-least" }, "agrees: bound-holds"],
    [
      "“at least” something higher",
      { amount: 1200, qualifier: "at-least" },
      "differs: other-amount",
    ],
    ["“at least” within tolerance", { amount: 1008, qualifier: "at-least" }, "agrees: bound-holds"],
    ["“up to” something higher", { amount: 1100, qualifier: "up-to" }, "agrees: bound-holds"],
    ["“at least” far less", { amount: 800, qualifier: "at-least" }, "differs: other-amount"],
    ["“up to” far more", { amount: 1200, qualifier: "up-to" }, "differs: other-amount"],
    ["“up to” something lower", { amount: 900, qualifier: "up-to" }, "differs: other-amount"],
    ["no dated rate", { amount: 1000, currency: "AED" }, "aside: no-dated-rate"],
  ])("%s → %s", (_, other, verdict) => expect(verdicts(best, other)[1]).toBe(verdict));
  test("a bound that speaks is met near it, not anywhere beyond", () => {
    const bound = { amount: 1000, qualifier: "at-least", source: "official" } as const;
    expect(verdicts(bound, { amount: 1100 })[1]).toBe("agrees: bound-holds");
    expect(verdicts(bound, { amount: 1250 })[1]).toBe("differs: other-amount");
    expect(verdicts(bound, { low: 1050, high: 2000 })[1]).toBe("agrees: bound-holds");
  });
  test("two bounds of one direction are compared as amounts, for they always overlap", () =>
    expect(
      verdicts(
        { amount: 1000, qualifier: "at-least", source: "official" },
        { amount: 5000, qualifier: "at-least" },
      )[1],
    ).toBe("differs: other-amount"));
  test("an older word of the same publisher is superseded", () =>
    expect(verdicts({ amount: 200 }, { amount: 100, source: "press-old" })[1]).toBe(
      "superseded: older-word-of-the-same-publisher",
    ));
  test("the same amount said earlier by the same publisher agrees", () =>
    expect(verdicts({ amount: 200 }, { amount: 200, source: "press-old" })[1]).toBe(
      "agrees: same-amount",
    ));
});

describe("one amount in another currency", () => {
  const spoken = { amount: 80, currency: "EUR", source: "agency" } as const;
  const euros = { amount: 80, currency: "EUR" } as const;
  test("agrees though a source's own dollars are of another month, and makes no range", () => {
    const judged = judge(spoken, euros, { amount: 90 });
    expect(judged.map(({ verdict, reason }) => `${verdict}: ${reason}`)).toEqual([
      "speaks: best-source-kind",
      "agrees: same-amount",
      "agrees: same-before-conversion",
    ]);
    expect(spanOf(judged)).toMatchObject({ low: 100, best: 100, high: 100 });
  });
  test("is compared in it when the one that speaks stands in dollars beside it", () =>
    expect(verdicts({ amount: 90, chosen: why }, euros, { ...euros, source: "press-old" })[2]).toBe(
      "agrees: same-before-conversion",
    ));
  test("another amount in it differs, however near the dollars are", () =>
    expect(verdicts(spoken, { ...euros, amount: 70 }, { amount: 90 })[2]).toBe(
      "differs: other-amount",
    ));
});

describe("dollars of a claim", () => {
  test("the source's own dollar figure goes before a rate", () =>
    expect(judge({ amount: 24e9, currency: "SAR" }, { amount: 6.3e9 })[0]).toMatchObject({
      usd: { best: 6.3e9 },
      usdFrom: "same-source",
    }));
  test("another source's dollar figure is not borrowed", () =>
    expect(
      judge({ amount: 24e9, currency: "SAR" }, { amount: 6.3e9, source: "agency" })[0],
    ).toMatchObject({ usd: { best: 6.4e9 }, usdFrom: "rate", rate: sar }));
  test("a rejected conversion is not used: the riyals are converted at the peg", () =>
    expect(
      judge({ amount: 4e9, currency: "SAR" }, { amount: 1.66e9, rejected: why })[0],
    ).toMatchObject({ usd: { best: 1_066_666_667 }, usdFrom: "rate", verdict: "speaks" }));
  test("two amounts and one dollar figure: not clear which it belongs to, so the rate is used", () =>
    expect(
      judge({ amount: 8, currency: "EUR" }, { amount: 80, currency: "EUR" }, { amount: 99 }).map(
        ({ usd }) => usd?.best,
      ),
    ).toEqual([10, 100, 99]));
  test("the date of conversion is the claim's, else the source's, else the deal's", () => {
    const dollars = (claim: Partial<ClaimRecord>, on?: string) =>
      judgeClaims(
        aDeal({
          events: [anEvent({ on })],
          claims: [aClaim({ amount: 8, currency: "EUR", ...claim })],
        }),
        sourcesById(...sources),
        [eur],
      )[0]?.usd?.best;
    expect(dollars({ on: "2025-07-02", source: "press-old" })).toBe(10);
    expect(dollars({ source: "press" })).toBe(10);
    expect(dollars({ source: "press-undated" }, "2025-07")).toBe(10);
    expect(dollars({ source: "press-old" }, "2025-07")).toBeUndefined();
    expect(dollars({ source: "press-undated" })).toBeUndefined();
    expect(dollars({ on: "2025", source: "press" })).toBeUndefined();
  });
  test("a range is converted at both ends", () =>
    expect(judge({ low: 8, high: 16, currency: "EUR" })[0]?.usd).toEqual({
      low: 10,
      best: undefined,
      high: 20,
    }));
  test("a count has no dollars", () =>
    expect(judge({ what: "jobs", currency: undefined, amount: 12 })[0]?.usd).toBeUndefined());
});

describe("what a deal is said to be worth", () => {
  test("runs from the lowest to the highest that stand; rejected, superseded and aside are out", () =>
    expect(
      spanOf(
        judge(
          { amount: 130 },
          { amount: 100, source: "press-undated" },
          { amount: 1, source: "press-old" },
          { amount: 7, covers: "part" },
          { amount: 900, rejected: why },
        ),
      ),
    ).toMatchObject({ low: 100, best: 130, high: 130 }));
  test("a range without a single amount speaks as a range", () =>
    expect(spanOf(judge({ low: 140e9, high: 345e9 }))).toMatchObject({
      low: 140e9,
      best: undefined,
      high: 345e9,
    }));
});
