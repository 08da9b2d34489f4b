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
import { filterPhrase, namedFinding } from "@/components/overview/named-finding";
import { partsFinding } from "@/components/overview/parts-finding";
import { shareWords } from "@/components/overview/share-words";
import { NO_FILTERS } from "@/db/filters";
import { type Db, openRelease } from "@/db/open";
import { groupLines } from "@/db/queries/totals";
import { currentReleaseId, releasePath } from "@/db/release-folder";
import { totalOf } from "@/db/rules/totals";
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
      "Saudi Arabia leads with $41, 41% of what is counted, then UAE",
    );
  });

  test("does not call a leader who is smaller than what names nobody", () => {
    const parts = [
      { part: "none", value: 60 },
      { part: "SAU", value: 40 },
    ];
    expect(finding(parts, 100)).toBe(
      "$60, 60% of what is counted, without a named country; of those named, Saudi Arabia leads with $40",
    );
  });

  test("says nothing of a share of nothing, and never rounds to all or to none", () => {
    expect(shareWords("en", 1, 0)).toBeUndefined();
    expect(shareWords("en", 999, 1000)).toBe("99%");
    expect(shareWords("en", 1, 1000)).toBe("less than 1%");
    expect(shareWords("en", 5, 5)).toBe("100%");
  });

  test("begins with the filter, where one is set, and does not say it twice", () => {
    const saudi = { ...NO_FILTERS, country: ["SAU"] };
    expect(namedFinding("en", saudi, "Power leads")).toBe("Saudi Arabia: Power leads");
    expect(namedFinding("en", saudi, "Saudi Arabia alone")).toBe("Saudi Arabia alone");
    expect(namedFinding("en", NO_FILTERS, "Power leads")).toBe("Power leads");
    expect(filterPhrase("en", { ...NO_FILTERS, flow: ["investment"] })).toBeUndefined();
    expect(filterPhrase("en", { ...NO_FILTERS, flow: ["trade"] })).toBe("Trade");
    expect(filterPhrase("en", { ...NO_FILTERS, deal: ["a", "b", "c"] })).toBe("3 chosen deals");
  });
});
