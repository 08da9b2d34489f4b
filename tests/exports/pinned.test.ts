// What is asked for with its release never changes by a byte, whoever answers and whatever is published since.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import CountryPage from "../../app/[locale]/countries/[iso3]/page";
import DealPage from "../../app/[locale]/deals/[id]/page";
import DealsPage from "../../app/[locale]/deals/page";
import OverviewPage from "../../app/[locale]/page";
import SeriesPage from "../../app/[locale]/people/[series]/page";
import SourcesPage from "../../app/[locale]/sources/page";
import { publish } from "../../db/publish/publish";
import { currentReleaseId } from "../../db/release-folder";
import { renderPage } from "../pages/render-page";
import { copyOfData, edit } from "../support/data-folder";
import { copyOfRelease } from "../support/database";
import { answersOf } from "./pinned-answers";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "ledger.example" }),
}));

const run = promisify(execFile);
const before = process.env.LEDGER_RELEASES;
const { folder, release } = copyOfRelease();

/** What another process answers, that has seen nothing of this one. */
async function answersElsewhere(): Promise<Record<string, string>> {
  const { stdout } = await run(
    process.execPath,
    [
      ...["--conditions=react-server", "--import", "tsx"],
      join(__dirname, "pinned-answers.ts"),
      release,
    ],
    { cwd: join(__dirname, "../.."), maxBuffer: 16 * 1024 * 1024 },
  );
  return JSON.parse(stdout);
}

const pages = async () => {
  const query = { release };
  return [
    await renderPage(OverviewPage, {}, { query }),
    await renderPage(DealsPage, {}, { query: { ...query, country: "SAU" }, locale: "ar" }),
    await renderPage(DealPage, { id: "dp-world-tartus-port" }, { query }),
    await renderPage(CountryPage, { iso3: "SAU" }, { query }),
    await renderPage(SeriesPage, { series: "people-in-need" }, { query }),
    await renderPage(SourcesPage, {}, { query }),
  ];
};

function publishAnother(): void {
  const data = copyOfData();
  edit(data, "deals/dp-world-tartus-port.yaml", (text) =>
    text.replace("en: DP World concession for Tartus port", "en: Another title"),
  );
  const { outcome } = publish({ data, releases: folder, date: "2026-11-23" });
  expect(outcome).toBe("published");
  expect(currentReleaseId()).not.toBe(release);
}

beforeAll(() => {
  process.env.LEDGER_RELEASES = folder;
});
afterAll(() => {
  process.env.LEDGER_RELEASES = before;
});

describe("an answer pinned to a release", () => {
  test("is the same to the byte in another process and after another release, for every file and chart", async () => {
    const first = await answersOf(release);
    expect(Object.entries(first).filter(([, answer]) => !answer.startsWith("200 "))).toEqual([]);
    publishAnother();
    expect(await answersElsewhere()).toEqual(first);
    expect(await answersOf(release)).toEqual(first);
  }, 300_000);

  test("is the same to the byte for pages, while the page of today moves on", async () => {
    process.env.LEDGER_RELEASES = copyOfRelease().folder;
    const first = await pages();
    process.env.LEDGER_RELEASES = folder;
    expect(await pages()).toEqual(first);
    const today = await renderPage(DealPage, { id: "dp-world-tartus-port" });
    expect(today).toContain("Another title");
  });

  test("of a release that is not kept is a page that does not exist", async () => {
    const query = { release: "2020-01-01-00000000" };
    await expect(renderPage(DealsPage, {}, { query })).rejects.toThrow("404");
  });
});
