import { describe, expect, test, vi } from "vitest";
import PeoplePage from "../../app/[locale]/people/page";
import { aroundTurningDay } from "../../app/around-turning-day";
import { AROUND_SERIES, FRONT_SERIES, TURNING_DAY } from "../../app/people-front";
import { ledger } from "../../db/client";
import { periodSpan } from "../../db/rules/dates";
import { LOCALES } from "../../db/vocabulary";
import { renderPage } from "./render-page";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "ledger.example" }),
}));

const { db } = ledger();

describe("before and after December 2024", () => {
  test.each(LOCALES)(
    "each side is a number that speaks, of its own period and source, wholly on its side (%s)",
    async (locale) => {
      const html = await renderPage(PeoplePage, {}, { locale });
      const table = html.slice(
        html.indexOf('id="before-and-after"'),
        html.indexOf("<section", html.indexOf("around-table")),
      );
      const rows = aroundTurningDay(db, locale);
      expect(rows.map(({ series }) => series.id)).toEqual([...AROUND_SERIES]);
      expect(rows.filter(({ before, after }) => before && after).length).toBeGreaterThan(8);
      for (const { series, before, after } of rows) {
        expect(table).toContain(`/${locale}/people/${series.id}?`);
        for (const figure of [before, after]) {
          if (!figure) continue;
          expect(figure.verdict).toBe("speaks");
          expect(table).toContain(`/${locale}/sources/${figure.source.id}`);
        }
        if (before) expect(periodSpan(before.period).high < TURNING_DAY).toBe(true);
        if (after) expect(periodSpan(after.period).low >= TURNING_DAY).toBe(true);
      }
      const asked = AROUND_SERIES.map((id) => `series=${id}`)
        .sort()
        .join("&amp;");
      expect(table).toContain(`href="/figures.csv?${asked}"`);
    },
  );
});

describe("a tile", () => {
  test.each(LOCALES)("says both dates of what it compares (%s)", async (locale) => {
    const html = await renderPage(PeoplePage, {}, { locale });
    const tiles = html.split('<article class="small-multiple"').slice(1);
    expect(tiles.length).toBe(FRONT_SERIES.length);
    for (const tile of tiles) {
      const [, trend = ""] = /<p class="quiet"><span>(.*?)<\/span>/.exec(tile) ?? [];
      const compares = /\((.+)\)/.exec(trend)?.[1];
      const [, newest = ""] =
        /small-multiple-(?:period|foot"><span)"?>(.*?)<\/span>/.exec(tile) ?? [];
      expect(newest).toMatch(/20\d\d/);
      if (compares) {
        expect(compares).toMatch(/20\d\d/);
        expect(compares).not.toBe(newest);
      }
    }
    expect(tiles.filter((tile) => /\(.*20\d\d.*\)<\/span>/.test(tile)).length).toBeGreaterThan(15);
  });

  test.each(LOCALES)(
    "has its year beside the number once that is long ago (%s)",
    async (locale) => {
      const html = await renderPage(PeoplePage, {}, { locale });
      const stale = html
        .split('<article class="small-multiple"')
        .filter((t) => t.startsWith(" data-stale"));
      const funding = stale.find((tile) => tile.includes("/people/hrp-funding"));
      expect(funding).toMatch(/small-multiple-value">.*small-multiple-period">2013</);
      expect(stale.length).toBeLessThan(FRONT_SERIES.length / 2);
    },
  );

  test.each(LOCALES)("never says that a number rose from itself (%s)", async (locale) => {
    const html = await renderPage(PeoplePage, {}, { locale });
    const tiles = html.split('<article class="small-multiple"').slice(1);
    for (const tile of tiles) {
      const [, value = ""] =
        /small-multiple-value">.*?class="cited"[^>]*>([^<]*)</.exec(tile) ?? [];
      const [, trend = ""] = /<p class="quiet"><span>(.*?)<\/span>/.exec(tile) ?? [];
      expect(value).not.toBe("");
      expect(trend).not.toContain(`from ${value} (`);
      expect(trend).not.toContain(`من \u2068${value}\u2069 (`);
    }
  });
});
