import { describe, expect, test, vi } from "vitest";
import CountryPage from "../../app/[locale]/countries/[iso3]/page";
import CountriesPage from "../../app/[locale]/countries/page";
import PlacePage from "../../app/[locale]/places/[pcode]/page";
import PlacesPage from "../../app/[locale]/places/page";
import { moneyRows } from "../../app/money-rows";
import { ledger } from "../../db/client";
import { NO_FILTERS } from "../../db/filters";
import { listNamedCountries } from "../../db/queries/countries";
import { listDeals } from "../../db/queries/deals";
import { listSourcedEstimates } from "../../db/queries/estimates";
import { groupLines } from "../../db/queries/totals";
import { totalOf } from "../../db/rules/totals";
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
