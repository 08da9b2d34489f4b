// Every address that the ledger prints as an example is asked, and answers.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import DataPage from "../../app/[locale]/data/page";
import DealsPage from "../../app/[locale]/deals/page";
import OverviewPage from "../../app/[locale]/page";
import SeriesPage from "../../app/[locale]/people/[series]/page";
import { GET as answerOpenApi } from "../../app/openapi.json/route";
import { answerCatalog } from "../../db/exports/catalog";
import { currentReleaseId } from "../../db/release-folder";
import { renderPage } from "../pages/render-page";
import { askRoute } from "./ask-route";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "ledger.example" }),
}));
const FILE =
  /(?:http:\/\/ledger\.example)?(?:\/[\w.-]+)+\.(?:csv|jsonld|json|zip|xml|svg|png|sqlite|parquet|txt)(?:\?[^"'\s`<)}\u2069]*)?/g;

/** Addresses of files in a text, each once. */
const filesIn = (text: string) => [
  ...new Set(text.replaceAll("&amp;", "&").replaceAll("&quot;", '"').match(FILE) ?? []),
];

/** What is wrong with an address, or nothing; it is read to its end. */
async function wrongWith(address: string): Promise<string[]> {
  const answer = await askRoute(address);
  const status = answer?.status ?? "no route";
  await answer?.arrayBuffer();
  return status === 200 ? [] : [`${address}: ${status}`];
}

async function wrongAmong(addresses: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  for (const address of addresses) all.push(...(await wrongWith(address)));
  return all;
}

let html = "";
beforeAll(async () => {
  html = await renderPage(DataPage, {});
});

describe("the examples", () => {
  test("on the page of data all answer, in both languages", async () => {
    const examples = filesIn(html);
    expect(examples.length).toBeGreaterThan(20);
    expect(examples).toContain("http://ledger.example/deals.csv?country=SAU");
    expect(await wrongAmong(examples)).toEqual([]);
    expect(await wrongAmong(filesIn(await renderPage(DataPage, {}, { locale: "ar" })))).toEqual([]);
  });

  test("in the README all answer", async () => {
    const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");
    const examples = filesIn(
      [...readme.matchAll(/`(\/[^`]+)`/g)].map(([, address]) => address).join("\n"),
    );
    expect(examples).toEqual(expect.arrayContaining(["/lines.csv", "/charts/by-sector.svg"]));
    expect(await wrongAmong(examples)).toEqual([]);
  });

  test("that pages link to as their files all answer", async () => {
    const query = { country: "SAU", from: "2025" };
    for (const page of [
      await renderPage(OverviewPage, {}, { query }),
      await renderPage(DealsPage, {}, { query, locale: "ar" }),
      await renderPage(SeriesPage, { series: "gdp-nominal" }, { query: {} }),
    ]) {
      const files = filesIn(page);
      expect(files.length).toBeGreaterThan(3);
      expect(await wrongAmong(files)).toEqual([]);
    }
  });

  test("that the catalogue and the description of the interface give all answer", async () => {
    const ask = new Request("http://ledger.example/");
    const catalogue = await (await answerCatalog(ask)).text();
    const downloads = [...catalogue.matchAll(/"dcat:downloadURL":\{"@id":"([^"]+)"/g)];
    expect(downloads.length).toBeGreaterThan(30);
    expect(await wrongAmong(downloads.map(([, address = ""]) => address))).toEqual([]);
    const { paths } = (await (await answerOpenApi(ask)).json()) as { paths: object };
    // A frame is a page and has no route: the browser's tests open it.
    const files = Object.keys(paths).filter((path) => path !== "/embed/{id}");
    expect(files.length).toBe(Object.keys(paths).length - 1);
    const addresses = files.map((path) =>
      path
        .replace("{release}", currentReleaseId())
        .replace("{table}", "deals")
        .replace("{file}", "by-sector.svg"),
    );
    expect(await wrongAmong(addresses)).toEqual([]);
  });

  test("are told of without a body, with the headers of the file", async () => {
    for (const address of ["/deals.csv", "/deals.json", "/catalog.jsonld", "/feed.xml"]) {
      const [get, head] = [await askRoute(address), await askRoute(address, { method: "HEAD" })];
      expect(await head?.text()).toBe("");
      expect(head?.headers.get("etag")).toBe(get?.headers.get("etag"));
      expect(head?.headers.get("content-type")).toBe(get?.headers.get("content-type"));
      await get?.body?.cancel();
    }
  });
});
