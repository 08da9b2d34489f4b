import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { exploreChart } from "@/app/charts-of/explore";
import { readChoice } from "@/app/charts-of/explore-asked";
import { pathChart } from "@/app/charts-of/waterfall";
import {
  BREAKDOWNS,
  type Choice,
  CUTS,
  type Cut,
  completeChoice,
  FORMS,
  FORMS_OF,
  MEASURES,
  measuresOf,
  printChoice,
} from "@/components/explore/choice";
import { mapSteps, stepOf } from "@/components/explore/map-steps";
import { namedFinding } from "@/components/overview/named-finding";
import { partsFinding } from "@/components/overview/parts-finding";
import { shareWords } from "@/components/overview/share-words";
import { type DealFilters, NO_FILTERS } from "@/db/filters";
import { type Db, openRelease } from "@/db/open";
import { groupLines } from "@/db/queries/totals";
import { currentReleaseId, releasePath } from "@/db/release-folder";
import { totalOf } from "@/db/rules/totals";
import type { Locale } from "@/db/vocabulary";
import { someFilters } from "../../support/filters";

const choiceAmong = (cuts: readonly Cut[]): fc.Arbitrary<Choice> =>
  fc.constantFrom(...cuts).chain((by) =>
    fc.record({
      by: fc.constant(by),
      form: fc.constantFrom(...FORMS_OF[by]),
      measure: fc.constantFrom(...measuresOf(by)),
    }),
  );
const someChoice = choiceAmong(CUTS);
const someParting = choiceAmong(BREAKDOWNS);

describe("a choice", () => {
  test("is read back from its address as it was printed", () => {
    fc.assert(
      fc.property(someChoice, (choice) => {
        const read = readChoice(new URLSearchParams(printChoice(choice)));
        expect(read).toEqual({ choice, ignored: [] });
      }),
    );
  });

  test("that makes no sense is replaced by what suits best, and says what it replaced", () => {
    for (const by of CUTS)
      for (const form of FORMS)
        for (const measure of MEASURES) {
          const { choice, unsuited } = completeChoice({ by, form, measure });
          expect(FORMS_OF[by]).toContain(choice.form);
          expect(measuresOf(by)).toContain(choice.measure);
          expect(unsuited?.form).toBe(FORMS_OF[by].includes(form) ? undefined : form);
          expect(unsuited?.measure).toBe(measuresOf(by).includes(measure) ? undefined : measure);
        }
  });

  test("names every value it did not understand, also a second one for the same thing", () => {
    const { choice, ignored } = readChoice(
      new URLSearchParams("by=month&by=stage&measure=weight&form="),
    );
    expect(choice).toEqual({ by: "month", measure: "value", form: "columns" });
    expect(ignored).toEqual([
      { key: "by", value: "stage" },
      { key: "measure", value: "weight" },
    ]);
  });
});

describe("the steps of a map", () => {
  test("hold every value above zero in exactly one, darker for more", () => {
    const values = fc.array(fc.integer({ min: 0, max: 1e12 }), { maxLength: 14 });
    fc.assert(
      fc.property(values, (some) => {
        const steps = mapSteps(some);
        expect(steps.length).toBeLessThanOrEqual(5);
        for (const value of some.filter((one) => one > 0)) {
          const holding = steps.filter(
            ({ from, to }) => value >= from && (to === undefined || value < to),
          );
          expect(holding).toHaveLength(1);
        }
        const tones = steps.map(({ tone }) => tone);
        expect(tones).toEqual([...tones].sort());
        expect(stepOf(0, steps)).toBeUndefined();
      }),
    );
  });

  test("are round numbers, three apart", () => {
    expect(mapSteps([2.5e9, 4e8, 2e7]).map(({ from }) => from)).toEqual([0, 3e8, 1e9]);
  });
});

describe("the explore chart of real data", () => {
  let db: Db;
  beforeAll(() => {
    db = openRelease(releasePath(currentReleaseId()));
  });

  const sumOf = (rows: { value?: string | number }[][], at: number) =>
    rows.reduce((sum, row) => sum + Number(row[at]?.value ?? 0), 0);

  test("has a table whose rows add up to the total, whatever is chosen", () => {
    fc.assert(
      fc.property(someFilters(db), someParting, ({ release, page, ...filters }, choice) => {
        const chart = exploreChart({ db, locale: "en", filters: { ...filters, page: 1 }, choice });
        const total = totalOf(groupLines(db, chart.filters, "none"));
        const whole = { value: total.best, low: total.low, high: total.high, deals: total.lines };
        const at = chart.table.columns.findIndex(({ key }) => key === choice.measure);
        expect(sumOf(chart.table.rows, at)).toBe(whole[choice.measure]);
      }),
      { numRuns: 60 },
    );
  });

  test("goes down the path to the total, by the same steps as the chart of the path", () => {
    fc.assert(
      fc.property(someFilters(db), ({ release, page, ...rest }) => {
        const context = { db, locale: "en" as const, filters: { ...rest, page: 1 } };
        const chart = exploreChart({ ...context, choice: { by: "path" } });
        const path = pathChart("waterfall")(context);
        expect([chart.title, chart.table]).toEqual([path.title, path.table]);
        const counted = chart.table.rows.find(([step]) => step?.value === "counted");
        const total = totalOf(groupLines(db, chart.filters, "none"));
        expect(counted?.[1]?.value).toBe(total.best);
      }),
      { numRuns: 30 },
    );
  });

  test("draws streams that add up to what is counted, folded or not", () => {
    const choice = { by: "country", form: "flow", measure: "value" } as const;
    const chart = exploreChart({ db, locale: "ar", filters: NO_FILTERS, choice });
    if (chart.spec.form !== "flow") throw new Error("a flow was asked for");
    const drawn = chart.spec.bands.reduce((sum, { value }) => sum + value, 0);
    expect(drawn).toBe(totalOf(groupLines(db, chart.filters, "none")).best);
  });

  test("counts all kinds of money together only where deals are counted", () => {
    const of = (measure: Choice["measure"]) =>
      exploreChart({ db, locale: "en", filters: NO_FILTERS, choice: { measure } }).filters.flow;
    expect(of("deals")).toEqual([]);
    expect(of("value")).toEqual(["investment"]);
  });
});

describe("a title", () => {
  const finding = (parts: { part: string; value: number }[], whole: number) =>
    partsFinding({
      dimension: "country",
      parts,
      whole,
      locale: "en",
      write: (value) => `$${value}`,
      of: "counted",
    });

  test("names who leads, and with what share", () => {
    const parts = [
      { part: "SAU", value: 41 },
      { part: "ARE", value: 30 },
      { part: "none", value: 29 },
    ];
    expect(finding(parts, 100)).toBe(
      "Saudi Arabia leads with $41, 41% of what is counted; UAE follows with $30",
    );
  });

  test("says of whom the second is second, where a joint part stands between", () => {
    const parts = [
      { part: "SAU", value: 50 },
      { part: "joint:ARE+QAT", value: 30 },
      { part: "ARE", value: 20 },
    ];
    expect(finding(parts, 100)).toBe(
      "Of single countries Saudi Arabia leads with $50, 50% of what is counted; UAE follows with $20",
    );
  });

  test("has no capital in the middle and one at its beginning", () => {
    const sectors = (locale: "en" | "ar", ...parts: [string, number][]) =>
      partsFinding({
        dimension: "sector",
        parts: parts.map(([part, value]) => ({ part, value })),
        whole: 100,
        locale,
        write: (value) => `$${value}`,
        of: "counted",
      });
    expect(sectors("en", ["power", 60], ["tourism", 40])).toBe(
      "Power leads with $60, 60% of what is counted; tourism follows with $40",
    );
    expect(sectors("en", ["several", 60], ["power", 30], ["tourism", 10])).toBe(
      "The largest part, $60 or 60% of what is counted, spans several sectors; of single sectors power leads with $30",
    );
    expect(sectors("en", ["power", 100])).toBe("All of it, $100, is for power");
    expect(sectors("ar", ["power", 100])).toBe("الكل، $100، لقطاع الكهرباء");
  });

  test("does not call a leader who is smaller than what names nobody", () => {
    const parts = [
      { part: "none", value: 60 },
      { part: "SAU", value: 40 },
    ];
    expect(finding(parts, 100)).toBe(
      "For $60, 60% of what is counted, no source names the country; the only country named is Saudi Arabia, with $40",
    );
  });

  test("says nothing of a share of nothing, and never rounds to all or to none", () => {
    expect(shareWords("en", 1, 0)).toBeUndefined();
    expect(shareWords("en", 999, 1000)).toBe("99%");
    expect(shareWords("en", 1, 1000)).toBe("less than 1%");
    expect(shareWords("en", 5, 5)).toBe("100%");
  });

  test("begins with what it is of, as a sentence would say it, where anything is chosen", () => {
    const of = (some: Partial<DealFilters>, money = true, locale: Locale = "en") =>
      namedFinding(locale, { ...NO_FILTERS, ...some }, "$2 bn", { money });
    expect(of({})).toBe("$2 bn");
    expect(of({ flow: ["investment"] })).toBe("$2 bn");
    expect(of({ flow: ["trade"] })).toBe("Trade: $2 bn");
    expect(of({ country: ["SAU"], sector: ["power"] })).toBe(
      "Investment from Saudi Arabia in power: $2 bn",
    );
    expect(of({ country: ["SAU"], sector: ["power"], governorate: ["SY02"] }, true, "ar")).toBe(
      "استثمارات من السعودية في قطاع الكهرباء في محافظة حلب: $2 bn",
    );
    expect(of({ country: ["SAU", "QAT"], stage: ["mou"] }, false)).toBe(
      "Deals from Saudi Arabia or Qatar, memorandum: $2 bn",
    );
    expect(of({ deal: ["a", "b", "c"] }, false)).toBe("3 chosen deals: $2 bn");
  });
});
