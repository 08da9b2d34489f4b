import { describe, expect, test } from "vitest";
import type { DealRecord } from "@/db/records";
import { CHECKS } from "@/db/rules/plausibility";
import type { Records } from "@/db/rules/plausibility/facts";
import {
  aClaim,
  aDeal,
  aFigure,
  anEstimate,
  anEvent,
  aPackage,
  aParty,
  aRate,
  aSource,
  checkPlausibility,
  someLimits,
  someRecords,
  worth,
} from "./builders";

const why = { en: "Because.", ar: "لأن." };
const look = (over: Partial<Records>) => checkPlausibility(someRecords(over), someLimits);
const rules = (over: Partial<Records>) => look(over).map(({ level, rule }) => `${level} ${rule}`);
const ofDeals = (...deals: DealRecord[]) => rules({ deals });
const series = (id: string, unit: string) => ({
  id,
  unit,
  group: "other" as const,
  title_en: id,
  title_ar: id,
  unit_en: unit,
  unit_ar: unit,
  definition_en: id,
  definition_ar: id,
  every_days: undefined,
  last_checked: undefined,
  stored_in: "figures" as const,
});

test("records that hold together give no complaint", () => expect(look({})).toEqual([]));

describe("what stops publication", () => {
  const tartus = (rejected?: typeof why) =>
    aDeal({ claims: [aClaim({ amount: 800e6 }), aClaim({ amount: 8e9, rejected })] });
  test("claims ten times apart, until one is rejected in writing", () => {
    expect(ofDeals(tartus())).toEqual(["stop tenfold"]);
    expect(ofDeals(tartus(why))).toEqual([]);
  });
  test("a stop is not silenced by a note", () => {
    const [complaint] = look({ deals: [{ ...tartus(), silenced: [{ rule: "tenfold", why }] }] });
    expect(complaint).toMatchObject({ level: "stop" });
    expect(complaint).not.toHaveProperty("silenced");
  });
  test("parts, yearly amounts and amounts without dollars are not ten times apart from the whole", () =>
    expect(
      ofDeals(
        aDeal({
          claims: [
            aClaim({ amount: 800 }),
            aClaim({ amount: 8, covers: "part" }),
            aClaim({ amount: 9, per: "year" }),
            aClaim({ amount: 90_000, currency: "SYP" }),
          ],
        }),
      ),
    ).toEqual([]));
  test("a range is not ten times apart from an amount near its end", () =>
    expect(
      ofDeals(aDeal({ claims: [aClaim({ low: 100, high: 900 }), aClaim({ amount: 1000 })] })),
    ).toEqual([]));
  test("800 billion is more than rebuilding the whole country", () =>
    expect(ofDeals(worth("a", 800e9))).toEqual(["stop above-everything"]));
  test("a source, package, deal, series, place or assessment that does not exist", () => {
    expect(ofDeals(aDeal({ claims: [aClaim({ amount: 1, source: "nobody" })] }))).toEqual([
      "stop unknown-reference",
    ]);
    expect(ofDeals(aDeal({ parent: "nothing" }))).toEqual(["stop unknown-reference"]);
    expect(ofDeals(aDeal({ counted_in: { deal: "nothing", why } }))).toEqual([
      "stop unknown-reference",
    ]);
    expect(ofDeals(aDeal({ sectors: ["power"], governorates: ["SY01"] }))).toHaveLength(2);
    expect(rules({ figures: [aFigure()] })).toEqual(["stop unknown-reference"]);
    expect(rules({ estimates: [anEstimate()] })).toEqual(["stop unknown-reference"]);
    expect(rules({ rates: [aRate({ source: "nobody" })] })).toEqual(["stop unknown-reference"]);
    expect(
      rules({
        corrections: [
          {
            date: "2025",
            record: "deal:nothing",
            was_en: "a",
            was_ar: undefined,
            now_en: "b",
            now_ar: undefined,
            reported_by: "c",
          },
        ],
      }),
    ).toEqual(["stop unknown-reference"]);
  });
  test("a parent that is not a package", () =>
    expect(ofDeals(worth("a"), worth("b", undefined, { parent: "a" }))).toEqual([
      "stop unknown-reference",
    ]));
  test("two records with one id", () =>
    expect(ofDeals(aDeal(), aDeal())).toEqual(["stop duplicate"]));
  test("two rates for one month", () =>
    expect(rules({ rates: [aRate(), aRate()] })).toEqual(["stop duplicate"]));
  test("packages inside each other, and money counted in itself", () => {
    expect(ofDeals(aPackage({ id: "a", parent: "b" }), aPackage({ id: "b", parent: "a" }))).toEqual(
      ["stop cycle", "stop cycle"],
    );
    expect(ofDeals(worth("a", 1, { counted_in: { deal: "a", why } }))).toContain("stop cycle");
  });
  test("a date in no calendar", () =>
    expect(ofDeals(aDeal({ events: [anEvent({ on: "2025-02-30" })] }))).toContain(
      "stop impossible-date",
    ));
});

describe("what is pointed out", () => {
  test("deals worth more than their package, unless its file answers", () => {
    const child = worth("a", 14, { parent: "p" });
    const pkg = aPackage({ id: "p", claims: [aClaim({ amount: 10 })] });
    expect(ofDeals(pkg, child)).toEqual(["look children-above-package"]);
    const answered = { ...pkg, silenced: [{ rule: "children-above-package", why }] };
    expect(look({ deals: [answered, child] })).toMatchObject([
      { rule: "children-above-package", silenced: why },
    ]);
  });
  test("a contract before its memorandum, but not in the same unknown month", () => {
    const dated = (contract: string, mou: string) =>
      ofDeals(
        aDeal({
          events: [
            anEvent({ stage: "contract", on: contract }),
            anEvent({ stage: "mou", on: mou }),
          ],
        }),
      );
    expect(dated("2025-05", "2025-06")).toEqual(["look contract-before-memorandum"]);
    expect(dated("2025", "2025-06")).toEqual([]);
  });
  test("a source published before what it reports, with the days as a reader writes them", () => {
    const [early] = look({ deals: [aDeal({ events: [anEvent({ on: "2025-08-02" })] })] });
    expect(early?.sentence.en).toContain("before the 2 August 2025");
    expect(early?.sentence.ar).toContain("أي قبل 2 آب 2025");
    expect(ofDeals(aDeal({ events: [anEvent({ on: "2025-08-02" })] }))).toEqual([
      "look reported-before-it-happened",
    ]);
  });
  test("a month is not after a day of that month", () =>
    expect(ofDeals(aDeal({ events: [anEvent({ on: "2025-07" })] }))).toEqual([]));
  test("the same parties, month and amount twice, unless one counts the other", () => {
    const like = (id: string, over: Partial<DealRecord> = {}) =>
      worth(id, 5, {
        parties: [{ name: "Dana Gas", role: "investor" }],
        events: [anEvent({ on: "2025-06" })],
        ...over,
      });
    const parties = [aParty("Dana Gas", "دانة غاز")];
    const two = (over: Partial<DealRecord> = {}) => ({
      deals: [like("a"), like("b", over)],
      parties,
    });
    expect(rules(two())).toEqual(["look same-deal-twice"]);
    expect(rules(two({ counted_in: { deal: "a", why } }))).toEqual([]);
  });
  test("money counted in a deal that counts none", () =>
    expect(ofDeals(worth("a", 5, { counted_in: { deal: "b", why } }), worth("b"))).toEqual([
      "look counted-nowhere",
    ]));
  test("two claims chosen for one subject", () =>
    expect(
      ofDeals(
        aDeal({ claims: [aClaim({ amount: 1, chosen: why }), aClaim({ amount: 2, chosen: why })] }),
      ),
    ).toEqual(["look editor-choice"]));
  test("words without Arabic, by name of the field", () =>
    expect(
      look({ deals: [aDeal({ title: { en: "A" }, open_questions: [{ en: "Who?" }] })] }),
    ).toMatchObject([
      {
        rule: "missing-arabic",
        field: "title, open_questions.0",
        sentence: {
          en: "These words of the deal are not yet in Arabic: the title, open question 1.",
          ar: "هذه النصوص من الصفقة ليست بالعربية بعد: العنوان، السؤال المفتوح 1.",
        },
      },
    ]));
  test("a share above 100 percent; a rate of change has its own unit and may be negative", () => {
    const figures = (id: string) => [aFigure({ series: id, value: 119 })];
    expect(rules({ series: [series("s", "percent")], figures: figures("s") })).toEqual([
      "look percent-outside",
    ]);
    expect(rules({ series: [series("s", "percent-change")], figures: figures("s") })).toEqual([]);
  });
  test("more people than the country", () =>
    expect(
      rules({
        series: [series("s", "people")],
        figures: [aFigure({ series: "s", value: 27_000_000 })],
      }),
    ).toEqual(["look more-people-than-the-country"]));
  test("a series that triples between two speaking periods of one length", () => {
    const tripled = (...values: [string, number, "no"?][]) =>
      rules({
        series: [series("s", "USD")],
        figures: values.map(([period, value, speaks]) =>
          aFigure({ series: "s", period, value, speaks }),
        ),
      });
    expect(tripled(["2024", 10], ["2025", 30])).toEqual(["look tripled"]);
    expect(tripled(["2024", 10], ["2025", 29])).toEqual([]);
    expect(tripled(["2024", 10], ["2025", 30, "no"])).toEqual([]);
    expect(tripled(["2024-12", 10], ["2025", 30])).toEqual([]);
  });
  test("two figures marked as speaking for the same thing", () =>
    expect(
      rules({
        series: [series("s", "USD")],
        figures: [aFigure({ series: "s", speaks: "yes" }), aFigure({ series: "s", speaks: "yes" })],
      }),
    ).toEqual(["look one-voice"]));
  test("sources nobody cites and sources without a date: one complaint each, with the list", () =>
    expect(
      look({ sources: [aSource(), aSource({ id: "lonely", published_on: "2025" })] }),
    ).toMatchObject([
      { rule: "uncited-source", ids: ["lonely"] },
      { rule: "undated-source", ids: ["press"] },
    ]));
});

test("every complaint speaks both languages and names a file and a record", () => {
  const found = look({
    deals: [aDeal({ title: { en: "A" } }), worth("b", 800e9, { parent: "x" })],
    sources: [aSource()],
  });
  expect(found.length).toBeGreaterThan(3);
  for (const { file, id, sentence } of found) {
    expect([file, id].every((text) => text.length > 0)).toBe(true);
    expect(sentence.en).toMatch(/[.]$/);
    expect(sentence.ar).toMatch(/\p{Script=Arabic}/u);
  }
});

test("there are no two checks of one name", () => expect(new Set(CHECKS).size).toBe(CHECKS.length));
