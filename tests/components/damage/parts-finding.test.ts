import { describe, expect, test } from "vitest";
import type { Estimate } from "@/components/damage/estimate";
import { partsFinding } from "@/components/damage/studies-finding";

const estimate = (id: string, own: Partial<Estimate>): Estimate => ({
  id,
  study: { id, publisher: `The ${id}`, title: id, publishedOn: "2020", period: null },
  measure: "physical-damage",
  area: "SYR",
  areaNote: null,
  period: "2015",
  assetClass: "all",
  sector: null,
  breakdown: null,
  low: null,
  best: null,
  high: null,
  qualifier: "exact",
  verdict: "speaks",
  source: {
    id: "paper",
    title: "Paper",
    publisher: "Paper",
  } as Estimate["source"],
  ...own,
});

const BN = 1e9;
const cities = estimate("A", { areaNote: "14 cities", low: 8 * BN, high: 11 * BN });
const homes = estimate("B", { assetClass: "residential", best: 60 * BN });
const said = (...estimates: Estimate[]) => partsFinding("en", "physical-damage", estimates);
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("a title over estimates of parts", () => {
  test("names the largest and of what it is, and sets none beside it", () => {
    const power = estimate("C", { sector: "power", best: 2 * BN });
    expect(plain(said(cities, homes, power))).toBe(
      "Physical damage, in part: the largest of 3 estimates, $60 bn, is of Homes (The B, 2020)",
    );
  });

  test("says how far estimates of one part and one time lie apart", () => {
    const again = estimate("D", { areaNote: "14 cities", best: 9 * BN, period: "2015" });
    expect(plain(said(cities, again, homes))).toContain(
      "those of one part, 14 cities, run from $8 bn to $11 bn",
    );
    const later = { ...again, period: "2020" };
    expect(plain(said(cities, later, homes))).not.toContain("those of one part");
  });

  test("does not set the largest apart from another of the same part", () => {
    const more = estimate("E", { assetClass: "residential", best: 40 * BN });
    expect(plain(said(homes, more))).toBe(
      "Physical damage, in part: 2 estimates, the largest of $60 bn; those of one part, Homes, run from $40 bn to $60 bn",
    );
  });

  test("of one estimate is that estimate", () => {
    expect(plain(said(homes))).toBe("Physical damage, in part: $60 bn, of Homes, says The B, 2020");
  });
});
