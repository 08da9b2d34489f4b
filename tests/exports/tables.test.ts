// The one table of a page and its file: the same rows, the same money, and no filter that the page does not have.
import { parse } from "csv-parse/sync";
import { NextRequest } from "next/server";
import { afterAll, describe, expect, test } from "vitest";
import { canonicalQuery } from "../../app/canonical-query";
import { conversionsOf, dormantDeals } from "../../app/delivery-of";
import { moneyRows } from "../../app/money-rows";
import { seriesSummaries } from "../../app/series-summaries";
import { answerCsv, answerJson } from "../../db/exports/answer";
import { openRelease } from "../../db/open";
import { listNamedCountries } from "../../db/queries/countries";
import { listPlaces } from "../../db/queries/places";
import { getRelease, listCorrections } from "../../db/queries/release";
import { currentReleaseId, releasePath } from "../../db/release-folder";
import { FILE_NAMES, type FileName, FLOWS, SECTORS } from "../../db/vocabulary";
import { proxy } from "../../proxy";

const ORIGIN = "http://localhost:3000";
const db = openRelease(releasePath(currentReleaseId()));
afterAll(() => {
  db.$client.close();
});

type Row = Record<string, string>;
const rowsOf = async (path: string): Promise<Row[]> => {
  const [file = ""] = path.slice(1).split(".");
  const answer = await answerCsv(file as FileName, new Request(ORIGIN + path));
  expect(answer.status).toBe(200);
  return parse(await answer.text(), { columns: true, record_delimiter: "\r\n" });
};

const MONEY = [
  ["countries", "country", () => listNamedCountries(db)],
  ["sectors", "sector", () => [...SECTORS]],
  ["places", "governorate", () => listPlaces(db).map(({ code }) => code)],
] as const;

describe("a table with money", () => {
  test.each(MONEY)(
    "%s.csv holds the rows of its page, amount by amount",
    async (file, dimension, codes) => {
      const values = codes().map((code) => ({
        code,
        name: { text: code, lang: "en" as const },
        href: "",
      }));
      const page = moneyRows({ db, locale: "en", dimension, values });
      const rows = await rowsOf(`/${file}.csv`);
      expect(rows.map(({ id }) => id)).toEqual(codes().sort());
      for (const { key, deals, shares } of page) {
        const row = rows.find(({ id }) => id === key);
        const shown = FLOWS.flatMap((flow) =>
          (["alone", "joint"] as const).map((share) => {
            const { best, lines } = shares[flow][share];
            return [`${flow}_${share}_usd`, lines === 0 ? "" : String(best)];
          }),
        );
        expect({ id: key, ...row }).toMatchObject({
          deals: String(deals),
          ...Object.fromEntries(shown),
        });
      }
    },
  );

  test.each(MONEY)("%s.csv: the lines a row points to add up to it", async (file) => {
    const rows = await rowsOf(`/${file}.csv`);
    expect(rows.filter(({ deals }) => deals !== "0").length).toBeGreaterThan(5);
    for (const row of rows) {
      const { pathname, search } = new URL(row.lines_url ?? "");
      expect(canonicalQuery(search, true)).toBeUndefined();
      const lines = (await rowsOf(pathname + search)).filter(({ counted }) => counted === "true");
      for (const flow of FLOWS) {
        const own = lines.filter((line) => line.flow === flow);
        const stated = Number(row[`${flow}_alone_usd`]) + Number(row[`${flow}_joint_usd`]);
        expect(own.reduce((sum, line) => sum + Number(line.usd_best), 0)).toBe(stated);
      }
    }
  });
});

describe("data-health.csv", () => {
  test("says of each series what its page says", async () => {
    const rows = await rowsOf("/data-health.csv");
    const shown = seriesSummaries(db, "en").map((one) => ({
      id: one.id,
      newest_period: one.newest?.period ?? "",
      source_published_on: one.newest?.publishedOn ?? "",
      last_checked: one.lastChecked ?? "",
      freshness: one.freshness ?? "",
      values: String(one.figures),
    }));
    expect(shown.length).toBeGreaterThan(100);
    expect(new Set(shown.map(({ freshness }) => freshness)).size).toBeGreaterThan(2);
    for (const one of shown) expect(rows.find(({ id }) => id === one.id)).toMatchObject(one);
    expect(rows.length).toBe(shown.length);
  });
});

describe("delivery.csv", () => {
  test("says of each deal what the page of delivery says: its quarter, its last word, whether it is dormant", async () => {
    const rows = await rowsOf("/delivery.csv");
    const day = getRelease(db).published_on;
    const { quarters } = conversionsOf(db, day);
    expect(quarters.length).toBeGreaterThan(3);
    for (const { quarter, memoranda } of quarters)
      expect(rows.filter((row) => row.memorandum_quarter === quarter).map(({ id }) => id)).toEqual(
        [...memoranda].sort(),
      );
    const { dormant, undated } = dormantDeals(db, "en", day);
    expect(dormant.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row.dormant === "true").map(({ id }) => id)).toEqual(
      dormant.map(({ deal }) => deal.id).sort(),
    );
    for (const { deal, lastHeard, days } of dormant)
      expect(rows.find((row) => row.id === deal.id)).toMatchObject({
        last_heard: lastHeard,
        days_since: String(days),
      });
    for (const id of undated)
      expect(rows.find((row) => row.id === id)).toMatchObject({ last_heard: "", dormant: "false" });
    expect(rows.find(({ id }) => id === "dp-world-tartus-port")?.mou_on).toMatch(/^2025/);
    const few = await rowsOf("/delivery.csv?country=SAU");
    expect(few.length).toBeLessThan(rows.length);
  });
});

describe("corrections.csv", () => {
  test("holds a row for each correction, and its header where there is none", async () => {
    const answer = await answerCsv("corrections", new Request(`${ORIGIN}/corrections.csv`));
    const [header, ...rows] = (await answer.text()).trimEnd().split("\r\n");
    expect(header).toMatch(/^id,date,record,was_en,was_ar,now_en,now_ar,reported_by,/);
    expect(rows.length).toBe(listCorrections(db).length);
  });
});

describe("the door", () => {
  const status = (path: string) => proxy(new NextRequest(ORIGIN + path)).status;

  test.each(FILE_NAMES)("lets everyone through to %s in each of its forms", (file) => {
    for (const ending of ["csv", "json", "csv-metadata.json"])
      expect([ending, status(`/${file}.${ending}`)]).toEqual([ending, 200]);
    expect(status(`/${file}.xml`)).toBe(404);
  });
});

describe("a table that has no filters", () => {
  test.each(["countries", "sectors", "places", "data-health", "corrections"] as const)(
    "%s refuses every one of them",
    async (file) => {
      for (const asked of [
        "country=SAU",
        "governorate=SY01",
        "series=idps",
        "sort=deals",
        "freshness=due",
      ]) {
        for (const answer of [
          await answerCsv(file, new Request(`${ORIGIN}/${file}.csv?${asked}`)),
          await answerJson(file, new Request(`${ORIGIN}/${file}.json?${asked}`)),
        ]) {
          expect([asked, answer.status]).toEqual([asked, 400]);
          expect(answer.headers.get("content-type")).toContain("application/problem+json");
        }
      }
    },
  );
});
