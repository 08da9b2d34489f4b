import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import SourcePage from "../../app/[locale]/sources/[id]/page";
import SourcesPage from "../../app/[locale]/sources/page";
import { queryOf } from "../../app/address";
import { ledger } from "../../db/client";
import { fileHref } from "../../db/exports/addresses";
import { answerCsv } from "../../db/exports/answer";
import { chosenBy, NO_FILTERS, printFilters } from "../../db/filters";
import { citedBy } from "../../db/queries/cited-by";
import {
  countSources,
  countSourcesOf,
  EVERY_SOURCE,
  getSource,
  listSources,
} from "../../db/queries/sources";
import { LOCALES } from "../../db/vocabulary";
import { someFilters } from "../support/filters";
import { renderPage } from "./render-page";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "ledger.example" }),
}));

const { db } = ledger();
const ALL = { limit: -1, offset: 0 };
const everySource = listSources(db, EVERY_SOURCE, ALL);
const filtersOf = someFilters(db).map((f) => ({ ...chosenBy(f), release: undefined }));

describe("the list of sources", () => {
  test("holds, under any filter, as many as its links promise and its file has", async () => {
    await fc.assert(
      fc.asyncProperty(filtersOf, async (filters) => {
        const listed = listSources(db, { filters, kinds: [] }, ALL).length;
        expect(countSourcesOf(db, filters)).toBe(listed);
        const counted = countSources(db, { filters, kinds: [] });
        expect(counted.reduce((sum, { sources }) => sum + sources, 0)).toBe(listed);
        const address = `http://ledger.example${fileHref("sources.csv", filters)}`;
        const file = await answerCsv("sources", new Request(address));
        expect(file.headers.get("x-total-count")).toBe(String(listed));
        await file.body?.cancel();
      }),
      { numRuns: 60 },
    );
  });

  test("shows fifty on a page, and a link to the next", async () => {
    const html = await renderPage(SourcesPage, {});
    expect(html.match(/<tr id="source-/g)).toHaveLength(50);
    expect(html).toContain('href="/en/sources?page=2"');
    expect(html).toContain(`${everySource.length.toLocaleString("en")} sources`);
  });

  test("chosen by a deal filter says so in words and leads to the deals", async () => {
    const filters = { ...NO_FILTERS, country: ["SAU"], sector: ["power" as const] };
    const query = queryOf({ country: "SAU", sector: "power" });
    const html = await renderPage(SourcesPage, {}, { query: Object.fromEntries(query) });
    expect(html).toContain("Sources behind deals from Saudi Arabia in power");
    expect(html).toContain(`href="/en/deals?${printFilters(filters).replaceAll("&", "&amp;")}"`);
    expect(html).toContain(`${countSourcesOf(db, filters)} sources`);
  });

  test("finds sources by words of their own name or title, however they are spelt", () => {
    const found = (words: string) =>
      listSources(db, { ...EVERY_SOURCE, words }, ALL).map(({ id }) => id);
    expect(found("ANADOLU agency").length).toBeGreaterThan(5);
    for (const id of found("anadolu")) {
      const source = getSource(db, id);
      expect(JSON.stringify(source).toLowerCase()).toContain("anadolu");
    }
    expect(found("الطاقه")).toEqual(found("الطاقة"));
    expect(found("zzzz qqqq")).toEqual([]);
    expect(found("???")).toEqual([]);
  });

  test("says which kind it did not understand, and that nothing matches", async () => {
    const odd = await renderPage(SourcesPage, {}, { query: { kind: "rumour" } });
    expect(odd).toContain("“kind=rumour”");
    const none = await renderPage(SourcesPage, {}, { query: { words: "zzzz" } });
    expect(none).toContain("No source matches");
  });

  test("a kind alone shows that kind alone", async () => {
    const html = await renderPage(SourcesPage, {}, { query: { kind: "company" } });
    const companies = everySource.filter(({ kind }) => kind === "company");
    expect(html.match(/<tr id="source-/g)).toHaveLength(companies.length);
    expect(html).toContain("/sources.csv?kind=company");
  });
});

describe("a source", () => {
  test("has on its page everything that cites it", () => {
    for (const { id, cited } of everySource) {
      const rests = Object.values(citedBy(db, id)).reduce((sum, rows) => sum + rows.length, 0);
      expect({ id, rests }).toEqual({ id, rests: cited });
    }
  });

  test.each(LOCALES)("shows each record with a link to it (%s)", async (locale) => {
    for (const id of ["founding-article", "fred-monthly-rates", "stc-2026-02-08-silklink"]) {
      const html = await renderPage(SourcePage, { id }, { locale });
      const rests = citedBy(db, id);
      for (const { claim } of rests.claims)
        expect(html).toContain(`/${locale}/deals/${claim.deal}#claim-${claim.id}`);
      for (const { event } of rests.events)
        expect(html).toContain(`/${locale}/deals/${event.deal}`);
      for (const { estimate } of rests.estimates)
        expect(html).toContain(`id="estimate-${estimate.id}"`);
      for (const { figure } of rests.figures)
        expect(html).toContain(`/${locale}/people/${figure.series}`);
      const rows = html.split('id="rates"')[1]?.match(/<tr>/g)?.length ?? 0;
      expect(rows > 0).toBe(rests.rates.length > 0);
    }
  });

  test.each(LOCALES)(
    "with very many figures says how many of what, and leads to them (%s)",
    async (locale) => {
      const id = "scpr-cpi-usesnames-2026-03";
      const html = await renderPage(SourcePage, { id }, { locale });
      const { figures } = citedBy(db, id);
      const [, table = ""] = /<section[^>]*id="figures"[^>]*>(.*?)<\/section>/s.exec(html) ?? [];
      const counts = [...table.matchAll(/<\/a> <span[^>]*>(\d+)<\/span>/g)].map(([, n]) =>
        Number(n),
      );
      expect(counts.reduce((sum, n) => sum + n, 0)).toBe(figures.length);
      expect(counts.length).toBeGreaterThan(40);
      expect(table).toContain(`href="/figures.csv?source=${id}"`);
      for (const { figure } of figures)
        expect(table).toContain(`/${locale}/people/${figure.series}?`);
    },
  );

  test("tells what an editor noted in the reader's language", async () => {
    const noted = everySource.filter(({ note }) => note !== null);
    expect(noted.map(({ id }) => id)).toContain("founding-article");
    for (const { id, note, note_ar } of noted) {
      const [en, ar] = [note ?? "", note_ar ?? ""];
      expect([id, ar]).toEqual([id, expect.stringMatching(/\p{Script=Arabic}/u)]);
      const english = await renderPage(SourcePage, { id });
      const arabic = await renderPage(SourcePage, { id }, { locale: "ar" });
      expect([english.includes(en), english.includes(ar)]).toEqual([true, false]);
      expect([arabic.includes(en), arabic.includes(ar)]).toEqual([false, true]);
    }
  });

  test("keeps its title in its own language and direction", async () => {
    const arabic = everySource.find(({ language, title }) => language === "ar" && title);
    const html = await renderPage(SourcePage, { id: arabic?.id ?? "" });
    expect(html).toContain(`<span lang="ar" dir="rtl">`);
  });

  test("says what is missing: date, headline, address, publisher", async () => {
    const article = await renderPage(SourcePage, { id: "founding-article" });
    expect(article).toContain("undated");
    expect(article).toContain("The text came without an address.");
    expect(article).toContain("Publisher not stated");
    const unseen = everySource.find(({ title }) => title === null);
    const html = await renderPage(SourcePage, { id: unseen?.id ?? "" });
    expect(html).toContain("Headline not seen; the page is about:");
  });

  test("that is not known is a page that does not exist", async () => {
    await expect(renderPage(SourcePage, { id: "nobody" })).rejects.toThrow("404");
  });
});
