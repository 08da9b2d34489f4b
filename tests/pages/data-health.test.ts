import { describe, expect, test, vi } from "vitest";
import DataHealthPage from "../../app/[locale]/data-health/page";
import { ledger } from "../../db/client";
import { getRelease } from "../../db/queries/release";
import { listSeriesHealth, type SeriesHealth } from "../../db/queries/series-health";
import { periodSpan } from "../../db/rules/dates";
import { freshnessOf } from "../../db/rules/freshness";
import { renderPage } from "./render-page";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "ledger.example" }),
}));

const { db } = ledger();

describe("the health of the data", () => {
  test("has every series once, under what its rhythm makes of it on the day of the release and not by the clock", async () => {
    const html = await renderPage(DataHealthPage, {});
    const parts = html.split(/(?=<section class="section" id=|<div id="no-rhythm")/);
    const under = (id: string) => {
      const part = parts.find((one) => one.includes(`id="${id}"`)) ?? "";
      return [...part.matchAll(/<th scope="row"><a href="\/en\/people\/([^"]+)"/g)].map(
        (m) => m[1],
      );
    };
    const day = getRelease(db).published_on;
    const stateOf = ({ series, newest }: SeriesHealth) =>
      (series.every_days !== null && newest
        ? freshnessOf(series.every_days, periodSpan(newest.period).high, day)
        : undefined) ?? "no-rhythm";
    const health = listSeriesHealth(db);
    for (const state of ["overdue", "due", "fresh", "no-rhythm"]) {
      const expected = health.filter((one) => stateOf(one) === state);
      expect([state, under(state).sort()]).toEqual([
        state,
        expected.map(({ series }) => series.id).sort(),
      ]);
    }
    const row = html.slice(html.indexOf('href="/en/people/idps"'));
    expect(row.slice(0, row.indexOf("</tr>"))).toContain("November 2025");
  });
});
