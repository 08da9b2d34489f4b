import { describe, expect, test } from "vitest";
import type { Records } from "@/db/rules/plausibility/facts";
import { aDeal, aParty, aSource, checkPlausibility, someLimits, someRecords } from "./builders";

const look = (over: Partial<Records>) => checkPlausibility(someRecords(over), someLimits);

describe("names in Arabic", () => {
  test("a capacity in English alone", () => {
    const capacity = [{ amount: 1, unit: "MW", what: { en: "solar" }, source: "press" }];
    expect(look({ deals: [aDeal({ capacity })] })).toMatchObject([
      { rule: "missing-arabic", field: "capacity.0.what" },
    ]);
  });
  test("a party and a publisher of Arabic pages without an Arabic name, and a name nothing carries", () => {
    const deals = [aDeal({ parties: [{ name: "Dana Gas", role: "investor" }] })];
    const sources = [
      aSource({ published_on: "2025-07-01", language: "ar", publisher: "Al-Watan" }),
    ];
    expect(look({ deals, sources })).toMatchObject([
      { rule: "missing-arabic", file: "parties.csv", ids: ["Dana Gas"] },
      { rule: "missing-arabic", file: "publishers.csv", ids: ["Al-Watan"] },
    ]);
    const parties = [aParty("Dana Gas", "دانة غاز")];
    const publishers = [{ name: "Al-Watan", name_ar: "الوطن" }];
    expect(look({ deals, sources, parties, publishers })).toEqual([]);
    const renamed = [aParty("Dana Gaz", "دانة غاز")];
    expect(look({ deals, sources, parties: renamed, publishers })).toMatchObject([
      { rule: "missing-arabic", ids: ["Dana Gas"] },
      { rule: "unused-name", file: "parties.csv", ids: ["Dana Gaz"] },
    ]);
  });
  test("a page described in English alone, and a description of a page that has a headline", () => {
    const about = [aSource({ published_on: "2025", title: undefined, described_as: "On ports" })];
    const descriptions = [{ source: "press", described_ar: "عن المرافئ" }];
    expect(look({ sources: about })).toMatchObject([
      { rule: "missing-arabic", file: "descriptions.csv", ids: ["press"] },
    ]);
    expect(look({ sources: about, descriptions })).toEqual([]);
    expect(look({ descriptions })).toMatchObject([
      { rule: "unused-name", file: "descriptions.csv", ids: ["press"] },
    ]);
  });
  test("a note on a source in English alone", () => {
    const noted = aSource({ published_on: "2025", note: "Read as a copy" });
    expect(look({ sources: [noted] })).toMatchObject([
      { rule: "missing-arabic", file: "sources.csv", ids: ["press"] },
    ]);
    expect(look({ sources: [{ ...noted, note_ar: "قُرئت نسخة منه" }] })).toEqual([]);
  });
  test("a foreign paper keeps its own script", () =>
    expect(look({ deals: [aDeal()] })).toEqual([]));
  test("an Arabic name given twice", () => {
    const parties = [aParty("Dana Gas", "دانة غاز"), aParty("Dana Gas", "دانا غاز")];
    const deals = [aDeal({ parties: [{ name: "Dana Gas", role: "investor" }] })];
    expect(look({ deals, parties })).toMatchObject([{ level: "stop", rule: "duplicate" }]);
  });
});
