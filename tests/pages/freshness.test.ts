import { expect, test, vi } from "vitest";
import PeoplePage from "../../app/[locale]/people/page";
import { FRONT_SERIES } from "../../app/people-front";
import { ledger } from "../../db/client";
import { listSeriesHealth } from "../../db/queries/series-health";
import { renderPage } from "./render-page";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "ledger.example" }),
}));

const { db } = ledger();

test("a card and its row in the table say the same of its freshness", async () => {
  const html = await renderPage(PeoplePage, {});
  const late = new Set(
    listSeriesHealth(db).flatMap(({ series, freshness }) =>
      freshness === "due" || freshness === "overdue" ? [series.id] : [],
    ),
  );
  const cards = html.split('<article class="small-multiple"').slice(1);
  expect(cards).toHaveLength(FRONT_SERIES.length);
  for (const card of cards) {
    const id = /href="\/en\/people\/([a-z0-9-]+)"/.exec(card)?.[1] ?? "";
    const isLate = card.split("</article>")[0]?.includes("data-freshness");
    expect([id, isLate]).toEqual([id, late.has(id)]);
  }
});
