import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import CountryPage from "../../app/[locale]/countries/[iso3]/page";
import DealPage from "../../app/[locale]/deals/[id]/page";
import { ledger } from "../../db/client";
import { answerJson } from "../../db/exports/answer";
import { NO_FILTERS } from "../../db/filters";
import { readData } from "../../db/publish/read-data";
import { listPartiesOf } from "../../db/queries/countries";
import { getDeal, getDealRows, listDeals } from "../../db/queries/deals";
import { renderPage } from "./render-page";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "ledger.example" }),
}));

const { db } = ledger();
const { records } = readData(join(__dirname, "../../db/data"));
const AIRPORT = "damascus-airport-ucc";
const UCC = "UCC Holding (Urbacon Concessions Investment)";

describe("a party goes by one name", () => {
  test("and everything a deal's file calls it is kept beside it, for each role once", () => {
    let spelt = 0;
    for (const { id, parties } of records.deals) {
      const kept = getDeal(db, id)?.parties ?? [];
      const keys = kept.map(({ name, role }) => `${name} ${role}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { name, role, iso3 = null } of parties) {
        const row = kept.find(
          (one) =>
            one.role === role && [one.name, ...(one.named_as ?? "").split("; ")].includes(name),
        );
        expect([id, name, row === undefined]).toEqual([id, name, false]);
        if (iso3) expect([name, row?.iso3]).toEqual([name, iso3]);
        if (row?.name !== name) spelt += 1;
      }
    }
    expect(spelt).toBeGreaterThan(30);
  });

  test("under which a country has it once, with all its deals", async () => {
    const qatari = listPartiesOf(db, "QAT").filter(({ name }) => name.includes("Urbacon"));
    expect(qatari).toEqual([
      expect.objectContaining({
        name: UCC,
        roles: ["investor"],
        deals: [AIRPORT, "ucc-power-5000mw"],
      }),
    ]);
    const html = await renderPage(CountryPage, { iso3: "QAT" });
    expect(html.match(/Urbacon Concessions Investment\)/g)).toHaveLength(1);
    expect(html).not.toContain("UCC Holding / ");
  });

  test("and a deal is found by it and by every other", () => {
    const found = (q: string) =>
      listDeals(db, { ...NO_FILTERS, q }, { locale: "en", limit: 400, offset: 0 }).map(
        ({ deal }) => deal.id,
      );
    const TELECOM = "saudi-forum-2025-07-telecom";
    for (const q of ["STC", "stc Group", "إس تي سي"]) expect(found(q)).toContain(TELECOM);
  });

  test("and the deal's page says the others, in the reader's language", async () => {
    const english = await renderPage(DealPage, { id: AIRPORT });
    expect(english).toContain(`>${UCC}</bdi>`);
    expect(english).toContain("also written: UCC Holding / Urbacon Concessions Investment<");
    const arabic = await renderPage(DealPage, { id: AIRPORT }, { locale: "ar" });
    expect(arabic).toContain("يرد أيضاً باسم: أورباكون القابضة / أورباكون لاستثمار الامتيازات<");
    expect(arabic).not.toContain("UCC Holding / Urbacon");
  });

  test("and the file has both, each in its place", async () => {
    const answer = await answerJson("deals", new Request("http://ledger.example/deals.json"));
    const text = await answer.text();
    const { rows } = JSON.parse(text) as { rows: Record<string, unknown>[] };
    const metro = rows.find(({ id }) => id === "damascus-metro-uae");
    const [names, spellings] = [metro?.party_names, metro?.party_named_as] as string[][];
    expect(names).toEqual(["National Investment Corporation", "Ministry of Transport"]);
    expect(spellings?.[0]?.split(" | ")).toHaveLength(2);
    expect(spellings?.[1]).toBe("Ministry of Transport");
    for (const { party_names, party_named_as, party_roles } of rows as Record<string, string[]>[])
      expect([party_named_as?.length, party_roles?.length]).toEqual(
        Array(2).fill(party_names?.length),
      );
  });
});

test("a grant of the World Bank names no country and names the bank", () => {
  const [row] = getDealRows(db, ["wb-seep-electricity"]);
  expect(row?.countries).toEqual([]);
  expect(row?.funders.map(({ name }) => name)).toEqual(["World Bank (IDA)"]);
});
