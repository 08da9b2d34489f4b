import { describe, expect, test, vi } from "vitest";
import DisagreementsPage from "../../app/[locale]/disagreements/page";
import { disagreementsOf } from "../../app/disagreements-of";
import { disputeChart } from "../../components/disagreements/dispute-chart";
import { ledger } from "../../db/client";
import { listDisputes, listFigureDisputes } from "../../db/queries/disagreements";
import { FOUNDING_ARTICLE } from "../../db/queries/estimates";
import { estimates, figures } from "../../db/schema/lives";
import { claims } from "../../db/schema/money";
import { LOCALES } from "../../db/vocabulary";
import { renderPage } from "./render-page";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "ledger.example" }),
}));

const { db } = ledger();

describe("where sources disagree", () => {
  test("every claim that differs or was rejected is among the disputes", () => {
    const listed = new Set(listDisputes(db).flatMap((d) => d.claims.map(({ claim }) => claim.id)));
    const missing = db
      .select()
      .from(claims)
      .all()
      .filter(({ verdict }) => ["differs", "superseded", "rejected"].includes(verdict))
      .filter(({ id }) => !listed.has(id));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test("every figure that differs is listed beside the one that speaks", () => {
    const disputes = listFigureDisputes(db);
    const listed = new Set(disputes.flatMap((d) => d.figures.map(({ figure }) => figure.id)));
    const differing = db
      .select()
      .from(figures)
      .all()
      .filter(({ verdict }) => verdict === "differs");
    for (const { id } of differing) expect(listed).toContain(id);
    for (const { figures: rows } of disputes)
      expect(rows.filter(({ figure }) => figure.verdict === "speaks")).toHaveLength(1);
  });

  test.each(LOCALES)("each stands on the page with its sources (%s)", async (locale) => {
    const html = await renderPage(DisagreementsPage, {}, { locale });
    for (const { deal, claims: rows, speaks, rejected } of listDisputes(db)) {
      expect(html).toContain(`/${locale}/deals/${deal.id}`);
      const differs = rows.some(({ claim }) => claim.verdict === "differs");
      // Where all that stands agrees, the slip and what speaks instead are enough.
      const shown = differs ? rows : [...rejected, ...(speaks ? [speaks] : [])];
      for (const { source } of shown) expect(html).toContain(`/${locale}/sources/${source.id}`);
    }
    for (const { figures: rows } of listFigureDisputes(db))
      for (const { source } of rows) expect(html).toContain(`/${locale}/sources/${source.id}`);
  });

  test("the article's own slips come first, and everything of it that does not speak is there", async () => {
    const html = await renderPage(DisagreementsPage, {});
    const article = html.slice(html.indexOf('id="article"'), html.indexOf('id="rejected"'));
    expect(article.indexOf("dp-world-tartus-port")).toBeGreaterThan(0);
    const own = [...db.select().from(figures).all(), ...db.select().from(estimates).all()].filter(
      (row) => row.source === FOUNDING_ARTICLE && ["aside", "differs"].includes(row.verdict),
    );
    // What says the same as what is used here is named under the table.
    const told = article.match(/<tr|<span><a/g)?.length ?? 0;
    expect(told - 1).toBeGreaterThanOrEqual(own.length);
    const rejected = html.slice(html.indexOf('id="rejected"'), html.indexOf('id="widest"'));
    for (const table of [article, rejected])
      expect(table).toContain("A billion in place of a million");
    expect(rejected.indexOf("dp-world-tartus-port")).toBeLessThan(
      rejected.indexOf("damascus-airport-ucc"),
    );
  });

  test("the Tartus port at 800 billion is drawn as rejected, a thousand times the one that speaks", () => {
    const { disputes } = disagreementsOf(db, "en");
    const tartus = disputes.find(({ deal }) => deal.id === "dp-world-tartus-port");
    if (!tartus) throw new Error("Tartus is not disputed");
    expect(tartus.said?.times).toBe(1000);
    expect(tartus.standing?.times).toBe(1);
    const spec = disputeChart({ locale: "en", dispute: tartus, width: 560 });
    expect(spec.dots.filter(({ mark }) => mark === "rejected").map(({ value }) => value)).toEqual([
      800_000_000_000,
    ]);
    expect(spec.dots.filter(({ mark }) => mark === "speaks")).toHaveLength(1);
  });
});
