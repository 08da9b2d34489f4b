import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { parseFilters, printFilters } from "../../db/filters";
import { fetchFrom, visit } from "./visit";

const POWER_OF_SAUDIS = "country=SAU&sector=power";

async function idsOfFile(query: string): Promise<string[]> {
  const answer = await fetchFrom(`/deals.csv?${query}`);
  expect(answer.status).toBe(200);
  const rows: { id: string }[] = parse(await answer.text(), { columns: true });
  return rows.map(({ id }) => id).sort();
}

const idsOfTable = async (page: Page) => {
  const links = await page
    .locator(".deal-table tbody th a")
    .evaluateAll((all) => all.map((a) => new URL((a as HTMLAnchorElement).href).pathname));
  return links.map((path) => path.split("/").at(-1) ?? "").sort();
};

const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).textContent()) ?? "";

const asked = (page: Page) => printFilters(parseFilters(new URL(page.url()).searchParams).filters);

/** Unfolds what hides a box, then ticks it: by hand, as a reader without scripts would. */
async function tick(page: Page, name: string, value: string): Promise<void> {
  const box = page.locator(`input[name="${name}"][value="${value}"]`);
  for (const folded of await page.locator("details").filter({ has: box }).all()) {
    const handle = folded.locator("> summary");
    if (!(await box.isVisible()) && (await handle.isVisible())) await handle.click();
  }
  await box.check();
}

describe.each(["/en", "/ar"])("filters in %s", (language) => {
  test("without scripts the form leads to the address, its words, its total and its rows", async () => {
    await visit(`${language}/deals`, { javaScriptEnabled: false }, async ({ page, trouble }) => {
      await tick(page, "country", "SAU");
      await tick(page, "sector", "power");
      await page.locator('.filter-bar button[type="submit"]').click();
      await page.waitForURL(/country=SAU/);
      expect(asked(page)).toBe(POWER_OF_SAUDIS);
      expect(await page.locator(".chosen li").count()).toBeGreaterThanOrEqual(2);
      const words = language === "/en" ? ["Saudi Arabia", "Power"] : ["السعودية", "كهرباء"];
      for (const word of words)
        expect((await textOf(page, ".chosen")).toLowerCase()).toContain(word.toLowerCase());
      expect(await textOf(page, ".total-line")).toMatch(/\d/);
      expect(await idsOfTable(page)).toEqual(await idsOfFile(POWER_OF_SAUDIS));
      expect(trouble).toEqual([]);
    });
  });

  test("with scripts a tick is followed in place, and what was found is said", async () => {
    await visit(`${language}/deals?sector=power`, {}, async ({ page, trouble }) => {
      await page.evaluate(() => Object.assign(window, { stayed: true }));
      await tick(page, "country", "SAU");
      await page.waitForURL(/country=SAU/);
      expect(asked(page)).toBe(POWER_OF_SAUDIS);
      const ids = await idsOfFile(POWER_OF_SAUDIS);
      await page.waitForFunction(
        (n) => document.querySelectorAll(".deal-table tbody th[scope=row]").length === n,
        ids.length,
      );
      expect(await idsOfTable(page)).toEqual(ids);
      expect(await page.evaluate(() => "stayed" in window)).toBe(true);
      expect(await textOf(page, '.filter-bar [role="status"]')).toContain(String(ids.length));
      expect(trouble).toEqual([]);
    });
  });

  test("going back shows the page before, with its boxes, and keeps the place of the keyboard", async () => {
    await visit(`${language}/deals?sector=power`, {}, async ({ page, trouble }) => {
      await page.evaluate(() => Object.assign(window, { stayed: true }));
      const before = await idsOfTable(page);
      await tick(page, "country", "SAU");
      await page.waitForURL(/country=SAU/);
      await page.waitForFunction(
        (n) => document.querySelectorAll(".deal-table tbody th[scope=row]").length !== n,
        before.length,
      );
      const at = () => page.evaluate(() => document.activeElement?.getAttribute("value"));
      expect(await at()).toBe("SAU");
      await page.goBack();
      await page.waitForFunction(
        (n) => document.querySelectorAll(".deal-table tbody th[scope=row]").length === n,
        before.length,
      );
      expect(await idsOfTable(page)).toEqual(before);
      expect(await page.locator("#country-SAU").isChecked()).toBe(false);
      expect(await at()).toBe("SAU");
      expect(await page.evaluate(() => "stayed" in window)).toBe(true);
      expect(trouble).toEqual([]);
    });
  });

  test("an address that cannot be fetched is opened by the browser, which says what is wrong", async () => {
    await visit(`${language}/deals`, {}, async ({ page }) => {
      await page.route(/country=SAU/, (route) =>
        route.request().isNavigationRequest() ? route.continue() : route.abort(),
      );
      await tick(page, "country", "SAU");
      await page.waitForURL(/country=SAU/);
      await page.waitForLoadState();
      expect(await page.locator("#country-SAU").isChecked()).toBe(true);
    });
  });

  test("without a connection the page stays, and says so until the line is back", async () => {
    await visit(`${language}/deals?sector=power`, {}, async ({ page }) => {
      const notice = page.locator("[data-offline]");
      expect(await notice.isVisible()).toBe(false);
      const before = await idsOfTable(page);
      await page.context().setOffline(true);
      await notice.waitFor({ state: "visible" });
      await tick(page, "country", "SAU");
      await page.waitForFunction(() => !document.querySelector("[aria-busy]"));
      expect(await idsOfTable(page)).toEqual(before);
      expect(asked(page)).toBe("sector=power");
      await page.context().setOffline(false);
      await notice.waitFor({ state: "hidden" });
    });
  });

  test("a value that is not known is named as left out, and the rest holds", async () => {
    const address = `${language}/deals?sector=alchemy&country=SAU&sector=power&colour=blue`;
    await visit(address, {}, async ({ page }) => {
      const said = await textOf(page, "main");
      for (const word of ["alchemy", "colour"]) expect(said).toContain(word);
      expect(await idsOfTable(page)).toEqual(await idsOfFile(POWER_OF_SAUDIS));
    });
  });

  test("the count beside a value is the number of rows it leads to", async () => {
    await visit(
      `${language}/deals?stage=signed`,
      { javaScriptEnabled: false },
      async ({ page }) => {
        for (const [name, value] of [
          ["country", "SAU"],
          ["sector", "power"],
          ["flow", "assistance"],
          ["governorate", "SY02"],
        ] as const) {
          const label = page.locator("label", {
            has: page.locator(`input[name="${name}"][value="${value}"]`),
          });
          const count = await label.locator(".facet-count").textContent();
          const ids = await idsOfFile(`stage=signed&${name}=${value}`);
          expect(`${name}=${value}: ${count}`).toBe(`${name}=${value}: ${ids.length}`);
        }
      },
    );
  });
});

test("a file refuses a value that is not known, and names it", async () => {
  const answer = await fetchFrom("/deals.csv?sector=alchemy&colour=blue");
  expect(answer.status).toBe(400);
  expect(answer.headers.get("content-type")).toContain("application/problem+json");
  const problem = await answer.text();
  for (const word of ["alchemy", "colour"]) expect(problem).toContain(word);
});

test("a page and its file hold the same rows, whatever is chosen", async () => {
  for (const query of [
    "country=QAT",
    "sector=ports-logistics&stage=signed",
    "q=port",
    "governorate=SY10",
  ])
    await visit(`/en/deals?${query}`, { javaScriptEnabled: false }, async ({ page }) => {
      const ids = await idsOfFile(query);
      const shown = await idsOfTable(page);
      expect(shown.length).toBeGreaterThan(0);
      // The table comes in pages; the file does not.
      if (ids.length <= shown.length) expect(shown).toEqual(ids);
      else for (const id of shown) expect(ids).toContain(id);
    });
});
