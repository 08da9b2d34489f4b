import { describe, expect, test, vi } from "vitest";
import MethodPage from "../../app/[locale]/method/page";
import { breakdownText } from "../../db/breakdowns";
import { ledger } from "../../db/client";
import { getSeries } from "../../db/queries/figures";
import { listComplaints } from "../../db/queries/release";
import { EVERY_SOURCE, listSources, listUndatedSources } from "../../db/queries/sources";
import { deals } from "../../db/schema/deals";
import { estimates, figures, series } from "../../db/schema/lives";
import { LOCALES } from "../../db/vocabulary";
import { renderPage } from "./render-page";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "ledger.example" }),
}));

const { db } = ledger();
/** A word of a title may be a record's whole id: a hyphen tells a key from a word. */
const isKey = (id: string) => id.includes("-");
const unescaped = (html: string) =>
  html
    .replaceAll("<wbr/>", "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

describe("what the rules find odd", () => {
  test("every complaint is listed, with its answer where an editor gave one", async () => {
    const html = unescaped(await renderPage(MethodPage, {}));
    const complaints = listComplaints(db);
    expect(complaints.length).toBeGreaterThan(0);
    // What the sentences of a rule open with, up to a colon, stands once above their rows.
    for (const { sentence_en, silenced_en } of complaints) {
      for (const piece of sentence_en.split(/(?<=:) /)) expect(html).toContain(piece);
      if (silenced_en) expect(html).toContain(silenced_en);
    }
    for (const { id } of listUndatedSources(db)) expect(html).toContain(`href="/en/sources/${id}"`);
  });

  test("no complaint speaks in the data's keys, and each record goes by its title", async () => {
    const complaints = listComplaints(db);
    const keys = (column: { id: string }[]) => column.map(({ id }) => id).filter(isKey);
    const ids = [
      ...keys(db.select({ id: deals.id }).from(deals).all()),
      ...keys(db.select({ id: series.id }).from(series).all()),
      ...keys(db.select({ id: estimates.id }).from(estimates).all()),
    ];
    expect(ids.length).toBeGreaterThan(300);
    const papers = listSources(db, EVERY_SOURCE, { limit: -1, offset: 0 })
      .flatMap(({ publisher }) => publisher ?? [])
      .sort((a, b) => b.length - a.length);
    const raw = /[a-z_]+=|[a-z]+_[a-z]+|\bSY(R|\d\d)\b|\d{4}-\d{2}|\w\.\d/;
    for (const { sentence_en, sentence_ar } of complaints) {
      for (const said of [sentence_en, sentence_ar]) {
        expect(said).not.toMatch(raw);
        expect(ids.filter((id) => said.includes(id))).toEqual([]);
      }
      // A foreign paper keeps its own name.
      const arabic = papers.reduce((said, paper) => said.replaceAll(paper, ""), sentence_ar);
      expect(arabic).not.toMatch(/\p{Script=Latin}/u);
    }
    for (const locale of LOCALES) {
      const html = unescaped(await renderPage(MethodPage, {}, { locale }));
      for (const { file, record } of complaints.filter((one) => one.file.startsWith("figures/"))) {
        const { title_en, title_ar } = getSeries(db, record) ?? {};
        const title = locale === "ar" ? title_ar : title_en;
        expect(html).toContain(`href="/${locale}/people/${record}">${title}</a>`);
        expect(html).toContain(`<code dir="ltr">${file}</code>`);
      }
    }
  });

  test("every breakdown in the data has words in Arabic", () => {
    const columns = [figures, estimates].flatMap((table) =>
      db.selectDistinct({ breakdown: table.breakdown }).from(table).all(),
    );
    const said = columns.flatMap(({ breakdown }) => breakdown ?? []);
    expect(said.length).toBeGreaterThan(100);
    for (const breakdown of said)
      expect([breakdown, breakdownText("ar", breakdown).lang]).toEqual([breakdown, "ar"]);
  });
});
