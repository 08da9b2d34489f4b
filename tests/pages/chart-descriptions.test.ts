// What a chart says of itself in words uses the marks of its language, and says which year is which.
import { expect, test, vi } from "vitest";
import CountryPage from "../../app/[locale]/countries/[iso3]/page";
import DamagePage from "../../app/[locale]/damage/page";
import DeliveryPage from "../../app/[locale]/delivery/page";
import DisagreementsPage from "../../app/[locale]/disagreements/page";
import MethodPage from "../../app/[locale]/method/page";
import PlacesPage from "../../app/[locale]/places/page";
import { renderPage } from "./render-page";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "ledger.example" }),
}));

/** The description of every chart, as it stands above its table. */
const descriptions = (html: string) =>
  [...html.matchAll(/<p class="chart-description"[^>]*>(.*?)<\/p>/g)].map(([, said = ""]) =>
    said
      .replace(/<[^>]*>/g, "")
      .replaceAll("&amp;", "&")
      .replaceAll("&quot;", '"')
      .replaceAll("&#x27;", "'"),
  );

test.each([
  ["damage", () => renderPage(DamagePage, {}, { locale: "ar" })],
  ["delivery", () => renderPage(DeliveryPage, {}, { locale: "ar" })],
  ["disagreements", () => renderPage(DisagreementsPage, {}, { locale: "ar" })],
  ["method", () => renderPage(MethodPage, {}, { locale: "ar" })],
  ["places", () => renderPage(PlacesPage, {}, { locale: "ar" })],
  ["a country", () => renderPage(CountryPage, { iso3: "SAU" }, { locale: "ar" })],
])("the charts of %s enumerate with Arabic marks", async (_, page) => {
  const said = descriptions(await page());
  expect(said.length).toBeGreaterThan(0);
  for (const one of said) expect(one).not.toMatch(/[;,] /);
});

test("a study is told by its year of publication, and of which years it speaks", async () => {
  const said = descriptions(await renderPage(DamagePage, {})).join(" ");
  expect(said).toMatch(/World Bank, 2016, of 2015: /);
  expect(said).not.toMatch(/^Estimate/);
  expect(said).not.toMatch(/, \d{4}, \d{4},/);
});
