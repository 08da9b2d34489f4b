import { expect, test, vi } from "vitest";
import DealPage from "../../app/[locale]/deals/[id]/page";
import { ledger } from "../../db/client";
import { NO_FILTERS } from "../../db/filters";
import { getDeal, listDeals } from "../../db/queries/deals";
import { getSources } from "../../db/queries/sources";
import { renderPage } from "./render-page";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "ledger.example" }),
}));

const { db } = ledger();
const written = (html: string) =>
  [...html.matchAll(/<span class="written-address" dir="ltr">([^<]+)<\/span>/g)]
    .map(([, address = ""]) => address.replaceAll("&amp;", "&").replaceAll("&#x27;", "'"))
    .sort();

// On paper nobody can follow a link.
test("a deal on paper has the address beside the name of each source of a stage, a capacity and a claim", async () => {
  const deals = listDeals(db, NO_FILTERS, { locale: "en", limit: 20, offset: 0 });
  let addresses = 0;
  for (const { deal } of deals) {
    const { events = [], capacity = [], claims = [] } = getDeal(db, deal.id) ?? {};
    const named = [...events, ...capacity, ...claims].map(({ source }) => source);
    const urlOf = new Map(getSources(db, named).map(({ id, url }) => [id, url]));
    const expected = named.flatMap((id) => urlOf.get(id) ?? []).sort();
    expect([deal.id, written(await renderPage(DealPage, { id: deal.id }))]).toEqual([
      deal.id,
      expected,
    ]);
    addresses += expected.length;
  }
  expect(addresses).toBeGreaterThan(100);
});
