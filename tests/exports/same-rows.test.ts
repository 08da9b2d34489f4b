// The page and its file: one parser, one condition, one total.
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canonicalQuery } from "../../app/canonical-query";
import { fileHref } from "../../db/exports/addresses";
import { answerCsv, answerJson } from "../../db/exports/answer";
import { DEAL_PARAMETERS, RELEASE } from "../../db/exports/parameters";
import { dealFiltersIn, printQuery, readQuery } from "../../db/exports/query";
import {
  CHOOSING_KEYS,
  chosenBy,
  type DealFilters,
  NO_FILTERS,
  parseFilters,
  printFilters,
} from "../../db/filters";
import { type Db, openRelease } from "../../db/open";
import { listDeals } from "../../db/queries/deals";
import { groupLines } from "../../db/queries/totals";
import { currentReleaseId, releasePath } from "../../db/release-folder";
import { shareOf } from "../../db/rules/alone-and-joint";
import { totalOf } from "../../db/rules/totals";
import { BANDS, FLOWS } from "../../db/vocabulary";
import { someFilters } from "../support/filters";

const db: Db = openRelease(releasePath(currentReleaseId()));
const filtersOf = () =>
  someFilters(db).map((filters) => chosenBy({ ...filters, release: undefined }));
const ALL = { locale: "en" as const, limit: -1, offset: 0 };

type Row = Record<string, string>;
async function download(file: "deals" | "lines" | "claims", filters: DealFilters): Promise<Row[]> {
  const answer = await answerCsv(
    file,
    new Request(`http://localhost:3000${fileHref(`${file}.csv`, filters)}`),
  );
  expect(answer.status).toBe(200);
  const rows: Row[] = parse(await answer.text(), { columns: true, record_delimiter: "\r\n" });
  expect(answer.headers.get("x-total-count")).toBe(String(rows.length));
  return rows;
}

beforeAll(() => {
  expect(listDeals(db, NO_FILTERS, ALL).length).toBeGreaterThan(200);
});
afterAll(() => {
  db.$client.close();
});

describe("a file and the page with the same filters", () => {
  test("hold exactly the same deals", async () => {
    await fc.assert(
      fc.asyncProperty(filtersOf(), async (filters) => {
        const page = listDeals(db, filters, ALL).map(({ deal }) => deal.id);
        for (const file of ["deals", "lines"] as const)
          expect((await download(file, filters)).map(({ id }) => id)).toEqual(page.sort());
      }),
      { numRuns: 60 },
    );
  });

  test("give the same totals: usd_best added where counted, by flow and band", async () => {
    await fc.assert(
      fc.asyncProperty(filtersOf(), async (filters) => {
        const rows = (await download("lines", filters)).filter(({ counted }) => counted === "true");
        const total = totalOf(groupLines(db, filters, "none"));
        const add = (column: string, own: Row[]) =>
          own.reduce((n, row) => n + Number(row[column]), 0);
        for (const flow of FLOWS)
          for (const band of BANDS) {
            const own = rows.filter((row) => row.flow === flow && row.band === band);
            expect({
              lines: own.length,
              low: add("usd_low", own),
              best: add("usd_best", own),
              high: add("usd_high", own),
            }).toEqual(total.byFlowAndBand[flow][band]);
          }
      }),
      { numRuns: 60 },
    );
  });

  test("say why each line that is not counted is left out", async () => {
    for (const row of await download("lines", NO_FILTERS))
      expect(row.counted === "true").toBe(row.left_out_because === "");
  });

  test("share a line alone or jointly by the rule of the totals", async () => {
    await fc.assert(
      fc.asyncProperty(filtersOf(), async (filters) => {
        for (const row of await download("deals", filters)) {
          const shares = [
            ["share_country", "country_codes", filters.country],
            ["share_sector", "sector_codes", filters.sector],
            ["share_governorate", "governorate_codes", filters.governorate],
          ] as const;
          for (const [share, codes, chosen] of shares)
            expect(row[share]).toBe(
              chosen.length === 0 ? "" : shareOf((row[codes] ?? "").split("; "), chosen),
            );
        }
      }),
      { numRuns: 40 },
    );
  });

  test("the claims of a file are those of its deals, all of them", async () => {
    await fc.assert(
      fc.asyncProperty(filtersOf(), async (filters) => {
        const deals = await download("deals", filters);
        const claims = await download("claims", filters);
        const count = new Map<string, number>();
        for (const { deal = "" } of claims) count.set(deal, (count.get(deal) ?? 0) + 1);
        for (const { id = "", claims: said } of deals)
          expect(count.get(id) ?? 0).toBe(Number(said));
        expect(claims.length).toBe(deals.reduce((n, deal) => n + Number(deal.claims), 0));
      }),
      { numRuns: 30 },
    );
  });

  test("pages of JSON hold the rows of the CSV, in its order", async () => {
    const ids: string[] = [];
    let next: string | null = "http://localhost:3000/claims.json?limit=97&columns=id";
    while (next) {
      const page: { rows: { id: string }[]; next: string | null } = await (
        await answerJson("claims", new Request(next))
      ).json();
      ids.push(...page.rows.map(({ id }) => id));
      next = page.next;
    }
    expect(ids).toEqual((await download("claims", NO_FILTERS)).map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(400);
  });
});

describe("the two readers of an address", () => {
  test("no address a file gives is one that is redirected", async () => {
    const origin = "http://localhost:3000";
    const { next } = await (
      await answerJson("deals", new Request(`${origin}/deals.json?limit=2&country=SAU`))
    ).json();
    const { headers, body } = await answerCsv(
      "figures",
      new Request(`${origin}/figures.csv?raw=1&series=idps&place=SYR&from=2020`),
    );
    await body?.cancel();
    const [, canonical = ""] = /<([^>]+)>; rel="canonical"/.exec(headers.get("link") ?? "") ?? [];
    const links = [fileHref("figures.csv", {}, { series: "idps", place: "SYR", from: "2020" })];
    for (const address of [next, canonical, ...links])
      expect(canonicalQuery(new URL(address, origin).search, true)).toBeUndefined();
  });

  test("know the same filters", () => {
    expect(DEAL_PARAMETERS.map(({ name }) => name)).toEqual([...CHOOSING_KEYS]);
  });

  test("understand and print the same", () => {
    fc.assert(
      fc.property(someFilters(db), (filters) => {
        const printed = printFilters(chosenBy(filters));
        const { query, complaints } = readQuery(new URLSearchParams(printed), [
          ...DEAL_PARAMETERS,
          RELEASE,
        ]);
        expect(complaints).toEqual([]);
        expect(printQuery(query)).toBe(printed);
        expect({ ...dealFiltersIn(query, [...DEAL_PARAMETERS, RELEASE]) }).toEqual(
          chosenBy(filters),
        );
      }),
      { numRuns: 500 },
    );
  });

  test("stumble over the same: what a page drops, a file refuses", () => {
    const key = fc.constantFrom(...CHOOSING_KEYS);
    const value = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 8 }),
      fc.constantFrom(
        "2025-02-31",
        "2025-13",
        "XXX",
        "EUU",
        "mou",
        "on-paper",
        "a--b",
        "country:none",
        "x".repeat(201),
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value), { maxLength: 4 }), (pairs) => {
        const search = new URLSearchParams(pairs.map(([k, v]) => [k, v]));
        const refused = readQuery(search, DEAL_PARAMETERS).complaints.map((c) => [
          c.parameter,
          c.value,
        ]);
        // A page drops a blank with what a form left empty, before it is drawn; a file has nobody to drop it for.
        const [blank, rest] = [true, false].map((isBlank) =>
          refused.filter(([, said = ""]) => isBlank === (said.trim() === "")),
        );
        const dropped = parseFilters(search).ignored.map((i) => [i.key, i.value]);
        expect(rest).toEqual(dropped);
        expect(blank).toEqual([...search].filter(([, text]) => text !== "" && text.trim() === ""));
      }),
      { numRuns: 2000 },
    );
  });
});
