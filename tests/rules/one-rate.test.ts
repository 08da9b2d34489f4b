// Two months of one currency are not two amounts.
import { describe, expect, test } from "vitest";
import type { ClaimRecord } from "@/db/records";
import { judgeClaims, spanOf } from "@/db/rules/claims";
import { aClaim, aDeal, aRate, aSource, sourcesById } from "./builders";

const why = { en: "Because.", ar: "لأن." };
const sources = [
  aSource({ id: "press", kind: "press", publisher: "press" }),
  aSource({ id: "agency", kind: "agency", publisher: "agency" }),
  aSource({ id: "official", kind: "official", publisher: "official" }),
];
const eur = aRate({ month: "2025-07", units_per_usd: 0.8 });

describe("one amount said in two months", () => {
  const cheaper = aRate({ month: "2026-01", units_per_usd: 0.5 });
  const judged = (...claims: Partial<ClaimRecord>[]) =>
    judgeClaims(aDeal({ claims: claims.map(aClaim) }), sourcesById(...sources), [eur, cheaper]);
  const january = { amount: 8, currency: "EUR", on: "2026-01-12" } as const;
  const july = { amount: 8, currency: "EUR", on: "2025-07-02" } as const;

  test("is one amount in dollars, at the rate of the claim that goes first", () => {
    const both = judged({ ...july, source: "official" }, january);
    expect(both.map(({ usd }) => usd?.best)).toEqual([10, 10]);
    expect(both.map(({ rate }) => rate)).toEqual([eur, eur]);
    expect(spanOf(both)).toMatchObject({ low: 10, best: 10, high: 10 });
    const newest = judged(july, january);
    expect(newest.map(({ usd }) => usd?.best)).toEqual([16, 16]);
    expect(newest.map(({ dated }) => dated)).toEqual(["2025-07-02", "2026-01-12"]);
  });
  test("is at the rate of the one an editor chose", () =>
    expect(judged({ ...july, chosen: why }, january).map(({ usd }) => usd?.best)).toEqual([
      10, 10,
    ]));
  test("another amount keeps the rate of its own month", () =>
    expect(judged(july, { ...january, amount: 9 }).map(({ usd }) => usd?.best)).toEqual([10, 18]));
  test("dollars of the source's own stay its own", () =>
    expect(
      judged(
        july,
        january,
        { amount: 11, on: "2025-07-02", source: "agency" },
        { ...july, source: "agency" },
      ).map(({ usd }) => usd?.best),
    ).toEqual([16, 16, 11, 11]));
  test("a rejected claim sets no rate", () =>
    expect(judged(july, { ...january, rejected: why }).map(({ usd }) => usd?.best)).toEqual([
      10, 10,
    ]));
});
