// Every chart of damage, and the map of places, can be taken along and says there what it says on its page.
import { describe, expect, test, vi } from "vitest";
import ChartsPage from "../../app/[locale]/charts/page";
import DamagePage from "../../app/[locale]/damage/page";
import PlacesPage from "../../app/[locale]/places/page";
import { answerChart } from "../../app/chart-answer";
import { chartOf } from "../../app/chart-book";
import { chartFile, chartPage } from "../../app/chart-links";
import { drawnEstimates, heldEstimates } from "../../app/charts-of/estimates";
import { ledger } from "../../db/client";
import { OF_ESTIMATES } from "../../db/exports/chart-ids";
import { NO_FILTERS } from "../../db/filters";
import { countNamed } from "../../db/queries/facets";
import { GOVERNORATES, LOCALES, MEASURES } from "../../db/vocabulary";
import { renderPage } from "./render-page";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "ledger.example" }),
}));

const { db } = ledger();
const contextIn = (locale: "en" | "ar") => ({ db, locale, filters: NO_FILTERS });
const chartsIn = (locale: "en" | "ar") =>
  heldEstimates(contextIn(locale)).map((held) => drawnEstimates(held, contextIn(locale)));
const inMarkup = (text: string) => text.replaceAll("&", "&amp;");
const ask = (address: string) =>
  answerChart(
    address.slice("/charts/".length).split("?")[0] ?? "",
    new Request(`http://ledger.example${address}`),
  );

describe.each(LOCALES)("the charts of damage in %s", (locale) => {
  test("stand on their page with their files, and in the index with their own page", async () => {
    const [page, index] = await Promise.all([
      renderPage(DamagePage, {}, { locale }),
      renderPage(ChartsPage, {}, { locale }),
    ]);
    const charts = chartsIn(locale);
    expect(new Set(charts.map(({ id }) => id))).toEqual(new Set(OF_ESTIMATES));
    expect(page.split("<figure").length - 1).toBe(charts.length);
    for (const chart of charts) {
      for (const file of ["svg", "png", "csv"] as const)
        expect(page).toContain(inMarkup(chartFile(chart, locale, file)));
      expect(index).toContain(inMarkup(chartPage(chart, locale)));
    }
  });

  test("are drawn in the index so that no two things on it have one id", async () => {
    const index = await renderPage(ChartsPage, {}, { locale });
    const ids = [...index.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(index).not.toContain("<img");
  });

  test("are drawn again from their address, to the letter", () => {
    for (const chart of chartsIn(locale)) {
      const query = new URLSearchParams(chart.asked as [string, string][]);
      const again = chartOf(chart.id, { ...contextIn(locale), query });
      const told = [again.title, again.subtitle, again.asked, again.ignored, again.table];
      expect(told).toEqual([chart.title, chart.subtitle, chart.asked, [], chart.table]);
      expect(again.spec.description).toBe(chart.spec.description);
    }
  });

  test("each have a title of their own that states a number", () => {
    const titles = chartsIn(locale).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title).toMatch(/\d/);
  });
});

test("a file of estimates holds every row with both ends, in raw dollars", async () => {
  const answer = await ask("/charts/estimates.csv?measure=reconstruction-cost");
  const [header, ...rows] = (await answer.text()).trim().split("\r\n");
  expect(header).toBe(
    "study,study_name,about,about_name,period,estimate,estimate_name,low,high,source,source_name",
  );
  expect(rows.find((row) => row.startsWith("world-bank-damage-2025"))).toContain(
    "216000000000,$216\u00a0bn ($140\u00a0bn to $345\u00a0bn),140000000000,345000000000",
  );
});

test("a file refuses a measure that has no such chart, and filters of deals", async () => {
  for (const query of ["measure=weather", "measure=lost-output", "country=SAU", "group=no-study"]) {
    const answer = await ask(`/charts/estimates-by-sector.svg?${query}`);
    expect(answer.status, query).toBe(400);
  }
  expect((await ask("/charts/estimates-by-sector.svg")).status).toBe(200);
  for (const measure of MEASURES)
    expect((await ask(`/charts/estimates.svg?measure=${measure}`)).status).toBe(200);
});

describe("the map of places", () => {
  test("counts what the table of its page counts, and takes filters", async () => {
    const chart = chartOf("places", contextIn("en"));
    const html = await renderPage(PlacesPage, {});
    expect(html).toContain(inMarkup(chartFile(chart, "en", "svg")));
    const rows = new Map(chart.table.rows.map(([place, deals]) => [place?.value, deals?.value]));
    expect([...rows.keys()].sort()).toEqual([...GOVERNORATES].sort());
    const saudi = { ...NO_FILTERS, country: ["SAU"] };
    const [first] = countNamed(db, saudi, "governorate");
    const filtered = chartOf("places", { db, locale: "en", filters: saudi });
    expect(filtered.title).toContain("Saudi Arabia");
    expect(filtered.table.rows[0]?.[1]?.value).toBe(first?.lines);
    expect(first?.lines).toBeLessThan(Number(chart.table.rows[0]?.[1]?.value));
  });

  test("keeps a filter of governorates: what another place shares with it is all that is left", () => {
    const filters = { ...NO_FILTERS, governorate: ["SY02" as const] };
    const { table } = chartOf("places", { db, locale: "en", filters });
    expect(table.rows[0]?.[0]?.value).toBe("SY02");
  });
});
