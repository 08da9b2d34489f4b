import { describe, expect, test, vi } from "vitest";
import DamagePage from "../../app/[locale]/damage/page";
import SeriesPage from "../../app/[locale]/people/[series]/page";
import { estimateOf } from "../../app/estimates-of";
import type { BarsSpec } from "../../components/charts/spec";
import { estimateBars } from "../../components/damage/estimate-bars";
import { estimateMap } from "../../components/damage/estimate-map";
import { sortEstimates } from "../../components/damage/sort-estimates";
import { names } from "../../components/i18n/names";
import { ledger } from "../../db/client";
import { estimateRecord } from "../../db/figure-records";
import { listAssessments, listSourcedEstimates } from "../../db/queries/estimates";
import { listSeries } from "../../db/queries/figures";
import { getRelease } from "../../db/queries/release";
import { LOCALES, MEASURES } from "../../db/vocabulary";
import { renderPage, rowOf } from "./render-page";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "ledger.example" }),
}));

const { db } = ledger();
const rows = listSourcedEstimates(db);
const estimates = rows.map(estimateOf("en"));

describe("the page of damage and cost", () => {
  test.each(LOCALES)("has every estimate with its source (%s)", async (locale) => {
    const html = await renderPage(DamagePage, {}, { locale });
    const missing = rows.filter(({ estimate }) => {
      const row = rowOf(html, `estimate-${estimate.id}`);
      return !row?.includes(`href="/${locale}/sources/${estimate.source}"`);
    });
    expect(missing.map(({ estimate }) => estimate.id)).toEqual([]);
    expect(rows).toHaveLength(getRelease(db).estimates);
  });

  test("names every study with its publisher", async () => {
    const html = await renderPage(DamagePage, {});
    for (const { id } of listAssessments(db)) expect(html).toContain(`id="study-${id}"`);
  });

  test("sets the article's word for 216 billion beside the World Bank's own", async () => {
    const html = await renderPage(DamagePage, {});
    const words = html.slice(html.indexOf('id="two-words"'), html.indexOf('id="physical-damage"'));
    expect(words).toContain("The source calls it economic damage");
    expect(words).toContain("/en/sources/founding-article");
    expect(words).toContain("$108\u00a0bn");
    expect(words).toContain("$140\u00a0bn to $345\u00a0bn");
  });

  test("a series whose numbers are estimates has them on its own page too", async () => {
    for (const { id } of listSeries(db).filter((one) => one.stored_in === "estimates")) {
      const html = await renderPage(SeriesPage, { series: id });
      for (const { estimate } of listSourcedEstimates(db, { series: id }))
        expect(rowOf(html, `estimate-${estimate.id}`)).toContain(`/en/sources/${estimate.source}`);
    }
  });
});

describe("measures", () => {
  const look = { id: "a", title: "A", label: () => "", locale: "en", width: 640 } as const;

  test("no chart of the page holds two of them", () => {
    for (const measure of MEASURES) {
      const own = estimates.filter((one) => one.measure === measure);
      const { whole, byClass, bySector, byPlace, narrower } = sortEstimates(own);
      const charts = [
        whole,
        narrower,
        ...[...byClass, ...bySector, ...byPlace].map((group) => group.estimates),
      ];
      for (const drawn of charts)
        expect(new Set(drawn.map((one) => one.measure))).toEqual(
          new Set(drawn.length > 0 ? [measure] : []),
        );
      // Each estimate that speaks is drawn, and drawn once.
      const speaking = own.filter(({ verdict }) => verdict === "speaks").map(({ id }) => id);
      expect(
        charts
          .flat()
          .map(({ id }) => id)
          .sort(),
      ).toEqual(speaking.sort());
    }
  });

  test.each(LOCALES)(
    "each mark on the page names the measure of its section, and no other (%s)",
    async (locale) => {
      const html = await renderPage(DamagePage, {}, { locale });
      const starts = [
        ...MEASURES.map((measure) => html.indexOf(`id="${measure}"`)),
        html.indexOf('id="studies"'),
      ];
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      for (const [i, measure] of MEASURES.entries()) {
        const section = html.slice(starts[i], starts[i + 1]);
        const marks = [...section.matchAll(/<title>([^<]*)<\/title>/g)].map(
          ([, said = ""]) => said,
        );
        expect(marks.length).toBeGreaterThan(0);
        const named = names(locale).measure;
        for (const other of MEASURES) {
          const of = marks.filter((said) => said.includes(named[other]));
          if (other !== measure && !named[measure].includes(named[other])) expect(of).toEqual([]);
        }
      }
    },
  );

  test("a chart refuses an estimate of another measure", () => {
    const mixed = estimates.filter(({ study }) => study.id === "world-bank-damage-2025");
    expect(new Set(mixed.map(({ measure }) => measure)).size).toBe(2);
    const draw = { ...look, measure: "physical-damage", estimates: mixed } as const;
    expect(() => estimateBars(draw)).toThrow(RangeError);
    expect(() => estimateMap(draw)).toThrow(RangeError);
  });

  test("an estimate without one is refused before it reaches a release", () => {
    const [first] = rows;
    const cells = {
      ...Object.fromEntries(Object.keys(estimateRecord.shape).map((key) => [key, ""])),
      id: "e-1",
      assessment: "a",
      measure: "physical-damage",
      area: "SYR",
      period: "2025",
      currency: "USD",
      best: "1",
      qualifier: "exact",
      source: first?.estimate.source ?? "",
    };
    expect(estimateRecord.safeParse(cells).success).toBe(true);
    expect(estimateRecord.safeParse({ ...cells, measure: "" }).success).toBe(false);
    const { measure: _, ...without } = cells;
    expect(estimateRecord.safeParse(without).success).toBe(false);
  });

  test("a range without a single number is drawn as a range and nothing in its middle", () => {
    const range = estimates.find(({ best, low, high }) => best === null && low && high);
    if (!range) throw new Error("the data hold no range without a single number");
    const spec: BarsSpec = estimateBars({ ...look, measure: range.measure, estimates: [range] });
    const [low, high] = spec.rows[0]?.segments ?? [];
    expect([low?.value, (low?.value ?? 0) + (high?.value ?? 0)]).toEqual([range.low, range.high]);
  });
});

test.each([
  ["en", "by governorate (earthquakes of February 2023 only)"],
  ["ar", "بحسب المحافظة (زلازل شباط 2023 فقط)"],
] as const)(
  "the map of the earthquakes says in its heading that it is of nothing else (%s)",
  async (locale, said) => {
    const html = await renderPage(DamagePage, {}, { locale });
    const [, heading = ""] =
      /<figcaption[^>]*>(.*?)<\/figcaption>/.exec(
        html.slice(html.lastIndexOf("<figcaption", html.indexOf(said))),
      ) ?? [];
    expect(heading).toContain(said);
  },
);
