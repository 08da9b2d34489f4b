import { describe, expect, test, vi } from "vitest";
import CountryPage from "../../app/[locale]/countries/[iso3]/page";
import CountriesPage from "../../app/[locale]/countries/page";
import DamagePage from "../../app/[locale]/damage/page";
import DataHealthPage from "../../app/[locale]/data-health/page";
import SeriesPage from "../../app/[locale]/people/[series]/page";
import PeoplePage from "../../app/[locale]/people/page";
import PlacePage from "../../app/[locale]/places/[pcode]/page";
import PlacesPage from "../../app/[locale]/places/page";
import SectorPage from "../../app/[locale]/sectors/[code]/page";
import { moneyRows } from "../../app/money-rows";
import { ledger } from "../../db/client";
import { NO_FILTERS } from "../../db/filters";
import { listNamedCountries } from "../../db/queries/countries";
import { listDeals } from "../../db/queries/deals";
import { listSourcedEstimates } from "../../db/queries/estimates";
import { groupLines } from "../../db/queries/totals";
import { totalOf } from "../../db/rules/totals";
import { deal_events } from "../../db/schema/deals";
import { FLOWS, GOVERNORATES } from "../../db/vocabulary";
import { renderPage, rowOf } from "./render-page";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "ledger.example" }),
}));

const { db } = ledger();
const everyDeal = { locale: "en", limit: 1000, offset: 0 } as const;

describe("governorates", () => {
  test("the map leads to each of the fourteen", async () => {
    const html = await renderPage(PlacesPage, {});
    for (const code of GOVERNORATES) expect(html).toContain(`href="/en/places/${code}"`);
  });

  test.each(GOVERNORATES)("%s shows its deals, its damage and what is not known", async (code) => {
    const html = await renderPage(PlacePage, { pcode: code }, { locale: "ar" });
    expect(html).toContain(code);
    for (const { deal } of listDeals(db, { ...NO_FILTERS, governorate: [code] }, everyDeal))
      expect(html).toContain(`href="/ar/deals/${deal.id}"`);
    for (const { estimate } of listSourcedEstimates(db, { area: code }))
      expect(rowOf(html, `estimate-${estimate.id}`)).toContain(`/ar/sources/${estimate.source}`);
    expect(html).toContain('id="unknown"');
  });

  test("a governorate without damage estimates says that none is known", async () => {
    const html = await renderPage(PlacePage, { pcode: "SY11" });
    expect(html).toContain("no study in the ledger gives a sum for it alone");
  });

  test("a code that is not a governorate has no page", async () => {
    await expect(renderPage(PlacePage, { pcode: "SY99" })).rejects.toThrow("404");
  });
});

describe("countries", () => {
  test("each that a deal names has a page with its deals, alone and joint", async () => {
    const index = await renderPage(CountriesPage, {});
    for (const iso3 of listNamedCountries(db)) {
      expect(index).toContain(`href="/en/countries/${iso3}"`);
      const html = await renderPage(CountryPage, { iso3 });
      for (const { deal } of listDeals(db, { ...NO_FILTERS, country: [iso3] }, everyDeal))
        expect(html).toContain(`href="/en/deals/${deal.id}"`);
    }
  });

  test("alone and joint of one country and one kind of money add up to its total", () => {
    const values = listNamedCountries(db).map((code) => ({
      code,
      name: { text: code, lang: "en" as const },
      href: "",
    }));
    const rows = moneyRows({ db, locale: "en", dimension: "country", values });
    for (const { key, shares } of rows)
      for (const flow of FLOWS) {
        const filters = { ...NO_FILTERS, country: [key], flow: [flow] };
        const total = totalOf(groupLines(db, filters, "none"));
        const { alone, joint } = shares[flow];
        expect(alone.best + joint.best).toBe(total.best);
        expect(alone.lines + joint.lines).toBe(total.counted);
      }
  });

  test("a country that no deal names has no page", async () => {
    await expect(renderPage(CountryPage, { iso3: "ISL" })).rejects.toThrow("404");
  });
});

describe("a country's timeline", () => {
  test("has every stage that a dated event says a deal of it reached, once, newest first", async () => {
    const filters = { ...NO_FILTERS, country: ["QAT"] };
    const html = await renderPage(CountryPage, { iso3: "QAT" });
    const timeline = html.slice(html.indexOf('id="timeline"'), html.indexOf('id="parties"'));
    const deals = new Set(listDeals(db, filters, everyDeal).map(({ deal }) => deal.id));
    const events = db.select().from(deal_events).all();
    const reached = new Set(
      events.flatMap(({ deal, stage, on }) => (on && deals.has(deal) ? [`${deal} ${stage}`] : [])),
    );
    const dates = [...timeline.matchAll(/<li><time dateTime="([^"]+)"/g)].map(([, on = ""]) => on);
    expect(dates.length).toBe(reached.size);
    expect(dates).toEqual([...dates].sort().reverse());
    for (const thing of reached)
      expect(timeline).toContain(`href="/en/deals/${thing.split(" ")[0]}"`);
  });
});

describe("what a page lists is a file", () => {
  test.each([
    [
      "a place",
      () => renderPage(PlacePage, { pcode: "SY02" }),
      [
        "deals.csv?governorate=SY02",
        "deals.zip?governorate=SY02",
        "estimates.csv?place=SY02",
        "figures.csv?place=SY02",
      ],
    ],
    [
      "a country",
      () => renderPage(CountryPage, { iso3: "SAU" }),
      ["deals.csv?country=SAU", "deals.json?country=SAU"],
    ],
    [
      "a sector",
      () => renderPage(SectorPage, { code: "power" }),
      ["deals.csv?sector=power", "claims.csv?sector=power"],
    ],
    ["the places", () => renderPage(PlacesPage, {}), ["places.csv", "places.json"]],
    [
      "the countries",
      () => renderPage(CountriesPage, {}),
      ["countries.csv", "countries.csv?bom=1"],
    ],
    ["the health of the data", () => renderPage(DataHealthPage, {}), ["data-health.csv"]],
    [
      "damage",
      () => renderPage(DamagePage, {}),
      [
        "estimates.csv",
        "estimates.csv?measure=physical-damage",
        "estimates.csv?measure=lost-output",
      ],
    ],
    ["people", () => renderPage(PeoplePage, {}), ["figures.csv"]],
    ["a series", () => renderPage(SeriesPage, { series: "idps" }), ["figures.csv?series=idps"]],
  ] as const)("%s", async (_, page, files) => {
    const html = await page();
    for (const file of files) expect(html).toContain(`href="/${file}"`);
  });
});
