// What the rules find odd is read by people who never saw a data file.
import { describe, expect, test } from "vitest";
import type { AssessmentRecord } from "@/db/figure-records";
import type { PlaceRecord } from "@/db/records";
import type { Records } from "@/db/rules/plausibility/facts";
import {
  aClaim,
  aDeal,
  aFigure,
  anEstimate,
  anEvent,
  aParty,
  aSource,
  checkPlausibility,
  someLimits,
  someRecords,
} from "./builders";

const homs: PlaceRecord = {
  code: "SY04",
  name_en: "Homs",
  name_ar: "حمص",
  iso3166_2: "SY-HI",
  aliases: undefined,
};
const aSeries = (unit: string): Records["series"][number] => ({
  id: "wages",
  group: "prices-and-currency",
  title_en: "Wages",
  title_ar: "الأجور",
  unit_en: unit,
  unit_ar: unit,
  definition_en: "What is paid.",
  definition_ar: "ما يُدفع.",
  unit,
  every_days: undefined,
  last_checked: undefined,
  stored_in: "figures",
});
const aStudy: AssessmentRecord = {
  id: "study",
  publisher_en: "An agency",
  publisher_ar: "وكالة",
  title_en: "A study of damage",
  title_ar: "دراسة للأضرار",
  published_on: undefined,
  period: undefined,
  covers_en: undefined,
  covers_ar: undefined,
};
const said = (over: Partial<Records>) =>
  checkPlausibility(
    someRecords({ sources: [aSource({ published_on: "2025-07-01" })], places: [homs], ...over }),
    someLimits,
  ).map(({ sentence }) => sentence);
const why = { en: "The same money.", ar: "المال نفسه." };

describe("a complaint says in the reader's words", () => {
  test("which breakdown and place a series tripled in", () => {
    const wage = { series: "wages", place: "SY04" as const, breakdown: "side=buy; sex=men" };
    const figures = [
      aFigure({ ...wage, period: "2024-05", value: 1 }),
      aFigure({ ...wage, period: "2024-06", value: 3 }),
    ];
    expect(said({ series: [aSeries("SYP")], figures })).toEqual([
      {
        en: "The value triples or more between two periods: May 2024 → June 2024 (Homs, buying rate, men).",
        ar: "تبلغ القيمة ثلاثة أمثالها أو أكثر بين فترتين: من أيار 2024 إلى حزيران 2024 (حمص، سعر الشراء، الرجال).",
      },
    ]);
  });

  test("when a share or a number of people is too large", () => {
    const figures = [aFigure({ series: "wages", period: "2024-05", value: 27_000_000 })];
    expect(said({ series: [aSeries("people")], figures })[0]?.en).toContain("May 2024: 27,000,000");
    expect(said({ series: [aSeries("percent")], figures })[0]?.ar).toContain(
      "أيار 2024: 27,000,000",
    );
  });

  test("what two figures or two estimates both speak for", () => {
    const twice = aFigure({
      series: "wages",
      place: "SY04",
      period: "2024-05",
      breakdown: "sex=women",
      speaks: "yes",
    });
    expect(said({ series: [aSeries("SYP")], figures: [twice, twice] })).toEqual([
      {
        en: "A second row is marked as speaking for the same thing: May 2024, Homs, women.",
        ar: "سطر ثانٍ موسوم بأنه المعتمد للأمر نفسه: أيار 2024، حمص، النساء.",
      },
    ]);
    const estimates = ["a", "b"].map((id) =>
      anEstimate({ id, assessment: aStudy.id, speaks: "yes" }),
    );
    expect(said({ assessments: [aStudy], estimates })).toEqual([
      {
        en: "A second row is marked as speaking for the same thing: A study of damage, 2011 to 2024.",
        ar: "سطر ثانٍ موسوم بأنه المعتمد للأمر نفسه: دراسة للأضرار، الفترة من 2011 إلى 2024.",
      },
    ]);
  });

  test("which other deal it speaks of, by its title", () => {
    const other = aDeal({ id: "b", title: { en: "A harbour", ar: "مرفأ" } });
    const inside = aDeal({
      id: "a",
      claims: [aClaim({ amount: 5 })],
      counted_in: { deal: "b", why },
    });
    expect(said({ deals: [inside, other] })).toEqual([
      {
        en: expect.stringContaining("counted in “A harbour”, which"),
        ar: expect.stringContaining("محسوب ضمن «مرفأ»، لكن"),
      },
    ]);
    const like = {
      parties: [{ name: "Dana Gas", role: "investor" as const }],
      events: [anEvent({ on: "2025-06" })],
      claims: [aClaim({ amount: 5 })],
    };
    const parties = [aParty("Dana Gas", "دانة غاز")];
    expect(said({ deals: [{ ...other, ...like }, aDeal({ id: "a", ...like })], parties })).toEqual([
      {
        en: expect.stringContaining("amount as “A harbour”;"),
        ar: expect.stringContaining("كما في «مرفأ»؛"),
      },
    ]);
  });
});
