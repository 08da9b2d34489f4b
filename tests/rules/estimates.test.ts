import { describe, expect, test } from "vitest";
import type { SectorRecord } from "@/db/records";
import { addEstimates, judgeEstimates, reconstructionCeiling } from "@/db/rules/estimates";
import { needBesidePromise } from "@/db/rules/need-beside-promise";
import { totalOf } from "@/db/rules/totals";
import { anEstimate, aSource, groupOf, linesFor, sourcesById, worth } from "./builders";

const sources = sourcesById(aSource(), aSource({ id: "bank", kind: "multilateral" }));

describe("estimates", () => {
  test("of one assessment and measure may be added", () =>
    expect(
      addEstimates([
        anEstimate({ best: 75e9, low: 50e9, high: 110e9 }),
        anEstimate({ id: "b", best: 59e9 }),
      ]),
    ).toEqual({
      assessment: "study",
      measure: "reconstruction-cost",
      low: 109e9,
      best: 134e9,
      high: 169e9,
    }));
  test("of damage and of reconstruction cost are never added", () =>
    expect(() =>
      addEstimates([anEstimate(), anEstimate({ id: "d", measure: "physical-damage" })]),
    ).toThrow(RangeError));
  test("of two assessments are never added", () =>
    expect(() =>
      addEstimates([anEstimate(), anEstimate({ id: "d", assessment: "other" })]),
    ).toThrow(RangeError));
  test("the editor's mark speaks, the others agree, differ or stand aside", () =>
    expect(
      judgeEstimates(
        [
          anEstimate({ id: "a", source: "bank" }),
          anEstimate({ id: "b", speaks: "yes", low: 140e9, high: 345e9 }),
          anEstimate({ id: "c", best: 400e9 }),
          anEstimate({ id: "d", speaks: "no" }),
          anEstimate({ id: "e", rejected_en: "A slip." }),
          anEstimate({ id: "f", measure: "physical-damage", best: 108e9 }),
        ],
        sources,
      ).map(({ verdict }) => verdict),
    ).toEqual(["agrees", "speaks", "differs", "aside", "rejected", "speaks"]));
  test("without a mark the better kind of source speaks", () =>
    expect(
      judgeEstimates([anEstimate(), anEstimate({ id: "b", source: "bank" })], sources).map(
        ({ verdict }) => verdict,
      ),
    ).toEqual(["agrees", "speaks"]));
  test("the ceiling for a deal is the highest cost of rebuilding the whole country", () => {
    const estimates = [
      anEstimate({ high: 345e9 }),
      anEstimate({ measure: "physical-damage", best: 900e9 }),
      anEstimate({ best: 400e9, rejected_en: "No." }),
      anEstimate({ assessment: "other", best: 1e12 }),
    ];
    expect(reconstructionCeiling(estimates, "study")).toBe(345e9);
    expect(reconstructionCeiling([], "study")).toBeUndefined();
  });
});

describe("need beside promise", () => {
  const sector = (
    code: SectorRecord["code"],
    asset?: SectorRecord["asset_class"],
  ): SectorRecord => ({
    code,
    name_en: code,
    name_ar: code,
    dac_code: undefined,
    dac_quality: "none",
    asset_class: asset,
    asset_quality: asset ? "near" : "none",
  });
  const sectors = [
    sector("power", "infrastructure"),
    sector("aviation", "infrastructure"),
    sector("tourism"),
  ];
  const groups = linesFor([
    worth("a", 7, { sectors: ["power"] }),
    worth("b", 2, { sectors: ["aviation"] }),
    worth("c", 4, { sectors: ["tourism"] }),
    worth("d", 1, { sectors: ["power", "tourism"] }),
    worth("e", 3),
  ]).map((line) => groupOf(line, line.sectorPart));
  const infrastructure = anEstimate({ asset_class: "infrastructure", best: 82e9 });
  test("sectors of one asset class stand beside its estimate; all else stands elsewhere", () => {
    const { rows, elsewhere } = needBesidePromise(sectors, [infrastructure], groups);
    expect(rows).toMatchObject([
      {
        assetClass: "infrastructure",
        need: { best: 82e9 },
        promise: { best: 9 },
        sectors: [{ code: "power" }, { code: "aviation" }],
      },
    ]);
    expect(elsewhere.best).toBe(8);
    expect(totalOf(groups).best).toBe(17);
  });
  test("estimates of two measures are refused", () =>
    expect(() =>
      needBesidePromise(
        sectors,
        [infrastructure, anEstimate({ id: "x", measure: "lost-output" })],
        groups,
      ),
    ).toThrow(RangeError));
});
