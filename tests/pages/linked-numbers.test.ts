// A number leads to the list that adds up to it: every one is followed, and what is found there is added up again.
import { describe, expect, test, vi } from "vitest";
import CountryPage from "../../app/[locale]/countries/[iso3]/page";
import CountriesPage from "../../app/[locale]/countries/page";
import DamagePage from "../../app/[locale]/damage/page";
import DealsPage from "../../app/[locale]/deals/page";
import MethodPage from "../../app/[locale]/method/page";
import OverviewPage from "../../app/[locale]/page";
import PathPage from "../../app/[locale]/path/page";
import PlacePage from "../../app/[locale]/places/[pcode]/page";
import PlacesPage from "../../app/[locale]/places/page";
import SectorPage from "../../app/[locale]/sectors/[code]/page";
import SectorsPage from "../../app/[locale]/sectors/page";
import { chartOf } from "../../app/chart-book";
import { BREAKDOWNS, FORMS_OF, MEASURES } from "../../components/explore/choice";
import { format } from "../../components/i18n/format";
import { ledger } from "../../db/client";
import { type DealFilters, NO_FILTERS, parseFilters } from "../../db/filters";
import { groupLines } from "../../db/queries/totals";
import { listWaterfallLines } from "../../db/queries/waterfall";
import { type Total, totalOf } from "../../db/rules/totals";
import { waterfallOf } from "../../db/rules/waterfall";
import { renderPage } from "./render-page";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "ledger.example" }),
}));

const { db } = ledger();
const { number } = format("en");
const money = (value: number) => format("en").money(value);

const unescaped = (html: string) =>
  html.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");

const filtersAt = (address: string) =>
  parseFilters(new URL(address, "http://ledger.example").searchParams);

/** The list an address leads to; nothing in it may be unknown to the ledger. */
function listAt(address: string): Total {
  const { filters, ignored } = filtersAt(address);
  expect(ignored).toEqual([]);
  return totalOf(groupLines(db, filters, "none"));
}

type Linked = { address: string; said: string; title: string };

const linkedIn = (html: string): Linked[] =>
  [
    ...html.matchAll(
      /<a class="cited" href="(\/en\/deals\?[^"]*)"(?: title="([^"]*)")?[^>]*>([^<]*)</g,
    ),
  ].map(([, address = "", title = "", said = ""]) => ({
    address: unescaped(address),
    title: unescaped(title),
    said,
  }));

/** Sums a year are in no total; they too lead to the deals they are of. */
const yearlyAt = (address: string) =>
  waterfallOf(listWaterfallLines(db, filtersAt(address).filters)).perYear.amount;

const amountsAt = (address: string, { low, best, high }: Total) =>
  [low, best, high, ...(address.includes("deal=") ? [yearlyAt(address)] : [])].flatMap((value) => [
    money(value),
    format("en").exactMoney(value),
  ]);

const PAGES: [string, () => Promise<string>, number][] = [
  ["the overview", () => renderPage(OverviewPage, {}), 3],
  [
    "the overview of a country",
    () => renderPage(OverviewPage, {}, { query: { country: "SAU" } }),
    1,
  ],
  ["the deals", () => renderPage(DealsPage, {}), 3],
  [
    "the deals of two countries in one sector",
    () => renderPage(DealsPage, {}, { query: { country: ["QAT", "SAU"], sector: "power" } }),
    3,
  ],
  ["the method", () => renderPage(MethodPage, {}), 6],
  ["damage", () => renderPage(DamagePage, {}), 6],
  ["countries", () => renderPage(CountriesPage, {}), 20],
  ["a country", () => renderPage(CountryPage, { iso3: "SAU" }), 3],
  ["places", () => renderPage(PlacesPage, {}), 10],
  ["a place", () => renderPage(PlacePage, { pcode: "SY10" }), 2],
  ["sectors", () => renderPage(SectorsPage, {}), 20],
  ["a sector", () => renderPage(SectorPage, { code: "power" }), 2],
  ["the path", () => renderPage(PathPage, {}, { query: { flow: "investment" } }), 1],
];

describe("every linked amount is what its list adds up to", () => {
  test.each(PAGES)("on the page of %s", async (_, render, atLeast) => {
    const linked = linkedIn(await render());
    expect(linked.length).toBeGreaterThanOrEqual(atLeast);
    for (const { address, said, title } of linked) {
      const total = listAt(address);
      expect([said, address, amountsAt(address, total)]).toEqual([
        expect.toSatisfy((text: string) => amountsAt(address, total).includes(text)),
        address,
        amountsAt(address, total),
      ]);
      // "adds up 12 lines": as many as are counted there.
      const lines = title.match(/([\d,]+) lines?/)?.[1];
      if (lines) expect([lines, address]).toEqual([number(total.counted), address]);
    }
  });
});

/** Each part of a chart's table or drawing, and the list it leads to. */
function followed(chart: ReturnType<typeof chartOf>, key: string) {
  const at = chart.table.columns.findIndex((column) => column.key === key);
  expect(at).toBeGreaterThan(0);
  return chart.table.rows.flatMap((row) => {
    const href = row.find((cell) => cell.href)?.href;
    return href ? [{ href, value: Number(row[at]?.value) }] : [];
  });
}

const OF: Record<string, (total: Total) => number> = {
  total: ({ best }) => best,
  value: ({ best }) => best,
  deals: ({ lines }) => lines,
  low: ({ low }) => low,
  high: ({ high }) => high,
};

const ASKED: DealFilters[] = [
  NO_FILTERS,
  { ...NO_FILTERS, country: ["SAU"] },
  { ...NO_FILTERS, flow: ["assistance"] },
  { ...NO_FILTERS, part: ["country:SAU", "country:none", "sector:power"] },
];

describe("every part of a breakdown leads to the list that adds up to it", () => {
  test.each(["by-sector", "by-country", "by-governorate", "over-time"] as const)("%s", (id) => {
    for (const filters of ASKED) {
      const chart = chartOf(id, { db, locale: "en", filters });
      const rows = followed(chart, "total");
      expect(rows).toHaveLength(chart.table.rows.length);
      for (const { href, value } of rows) expect([listAt(href).best, href]).toEqual([value, href]);
    }
  });

  test("what is drawn of the months, column by column", () => {
    const { spec } = chartOf("over-time", { db, locale: "en", filters: NO_FILTERS });
    if (spec.form !== "columns") throw new Error("not drawn as columns");
    const linked = spec.columns.filter(({ href }) => href);
    expect(linked).toHaveLength(spec.columns.filter(({ segments }) => segments.length > 0).length);
    for (const { href = "", segments } of linked)
      expect([listAt(href).best, href]).toEqual([
        segments.reduce((n, { value }) => n + value, 0),
        href,
      ]);
  });

  test.each(["by-sector", "by-country", "by-governorate"] as const)(
    "what is drawn of %s, the fold of small parts among them",
    (id) => {
      const { spec } = chartOf(id, { db, locale: "en", filters: NO_FILTERS });
      if (spec.form !== "bars") throw new Error("not drawn as bars");
      for (const { href = "", total, segments } of spec.rows) {
        const { best } = listAt(href);
        expect([money(best), href]).toEqual([total, href]);
        expect(segments.reduce((n, { value }) => n + value, 0)).toBe(best);
      }
      if (id === "by-country") expect(spec.rows.map(({ key }) => key)).toContain("other");
    },
  );

  test("whatever is measured, cut by whatever, drawn or in the table", () => {
    for (const by of BREAKDOWNS)
      for (const measure of MEASURES)
        for (const form of FORMS_OF[by])
          for (const filters of ASKED) {
            const chart = chartOf("explore", {
              db,
              locale: "en",
              filters,
              choice: { by, measure, form },
            });
            const rows = followed(chart, measure);
            if (form !== "flow") expect(rows).toHaveLength(chart.table.rows.length);
            const measured = (href: string) => OF[measure]?.(listAt(href));
            for (const { href, value } of rows)
              expect([measured(href), href]).toEqual([value, href]);
            if (chart.spec.form === "bars" && by !== "stage")
              for (const row of chart.spec.rows)
                expect(measured(row.href ?? "")).toBe(
                  row.segments.reduce((n, { value }) => n + value, 0),
                );
          }
  });

  test("either end of the flow of money, and what runs between", () => {
    for (const filters of ASKED) {
      const { spec } = chartOf("flow", { db, locale: "en", filters });
      if (spec.form !== "flow") throw new Error("not drawn as a flow");
      for (const { key, href = "", total } of [...spec.from, ...spec.to])
        expect([key, money(listAt(href).best)]).toEqual([key, total]);
      for (const { href, value } of spec.bands) if (href) expect(listAt(href).best).toBe(value);
      expect(spec.bands.filter(({ href }) => href).length).toBeGreaterThan(spec.bands.length / 2);
    }
  });
});
