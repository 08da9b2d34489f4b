import { describe, expect, test } from "vitest";
import { CUTS, FORMS_OF, measuresOf } from "../../components/explore/choice";
import { LOCALES } from "../../db/vocabulary";
import { fetchFrom, visit } from "./visit";

describe.each(LOCALES)("explore in %s", (locale) => {
  const path = `/${locale}/explore`;

  test("without scripts the form leads to an address that holds every choice", async () => {
    await visit(path, { javaScriptEnabled: false }, async ({ page, trouble }) => {
      await page.locator('select[name="measure"]').selectOption("deals");
      await page.locator('select[name="by"]').selectOption("month");
      await page.locator('.explore-form button[type="submit"]').click();
      await page.waitForURL(/by=month/);
      expect(new URL(page.url()).search).toBe("?by=month&measure=deals");
      // The form that suits came along by itself, and nothing is said to be replaced.
      expect(await page.locator('[role="note"]').count()).toBe(0);
      expect(await page.locator("#explore .mark").count()).toBeGreaterThan(0);
      expect(await page.locator('select[name="by"]').inputValue()).toBe("month");
      expect(trouble).toEqual([]);
    });
  });

  test("with scripts each list is followed at once, and the keyboard stays on it", async () => {
    await visit(path, {}, async ({ page, trouble }) => {
      const title = page.locator("#explore .chart-title");
      const before = await title.textContent();
      const by = page.locator('select[name="by"]');
      await by.focus();
      await by.selectOption("stage");
      await page.waitForURL(/by=stage/);
      await expect.poll(() => title.textContent()).not.toBe(before);
      expect(await by.evaluate((list) => document.activeElement === list)).toBe(true);
      await page.locator('select[name="measure"]').selectOption("deals");
      await page.waitForURL(/by=stage&measure=deals/);
      expect(await by.inputValue()).toBe("stage");
      expect(trouble).toEqual([]);
    });
  });

  test("offers only forms that suit the cut", async () => {
    for (const by of CUTS)
      await visit(`${path}?by=${by}`, { javaScriptEnabled: false }, async ({ page }) => {
        const offered = await page
          .locator('select[name="form"] option')
          .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
        expect(offered).toEqual(["", ...FORMS_OF[by].slice(1)]);
        const measures = page.locator('select[name="measure"] option');
        expect(await measures.count()).toBe(measuresOf(by).length);
      });
  });

  test("a form that does not suit is said, and replaced", async () => {
    await visit(`${path}?by=month&form=map`, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('[role="note"]').count()).toBe(1);
      expect(await page.locator("#explore .chart-wide svg").count()).toBeGreaterThan(0);
    });
  });

  test("every form is one step away and keeps the filter: months as columns, places as a map, the path as a waterfall", async () => {
    for (const [by, form, measure] of [
      ["month", "columns", "deals"],
      ["governorate", "map", "deals"],
      // The path is told in dollars alone.
      ["path", "waterfall", ""],
    ] as const)
      await visit(
        `${path}?country=SAU&measure=deals`,
        { javaScriptEnabled: false },
        async ({ page, trouble }) => {
          await page.locator(`.explore-ways a[href*="by=${by}"]`).first().click();
          await page.waitForURL((url) => url.searchParams.get("by") === by);
          const { searchParams } = new URL(page.url());
          expect(searchParams.get("country")).toBe("SAU");
          expect(searchParams.get("measure") ?? "").toBe(measure);
          expect(await page.locator('select[name="by"]').inputValue()).toBe(by);
          expect(await page.locator('.explore-ways [aria-current="true"]').count()).toBe(1);
          expect(await page.locator('[role="note"]').count()).toBe(0);
          const json = await fetchFrom(`/charts/explore.json${new URL(page.url()).search}`);
          expect(((await json.json()) as { form: string }).form).toBe(form);
          expect(await page.locator("#explore .mark").count()).toBeGreaterThan(0);
          expect(trouble).toEqual([]);
        },
      );
  });

  test("a measure the path is not told in is said, and replaced", async () => {
    await visit(`${path}?by=path&measure=deals`, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('[role="note"]').count()).toBe(1);
      expect(await page.locator("#explore .chart-wide svg").count()).toBeGreaterThan(0);
    });
  });

  test("what is not known is named, and the rest holds", async () => {
    const asked = `${path}?by=weather&colour=blue&country=SAU&measure=deals`;
    await visit(asked, { javaScriptEnabled: false }, async ({ page }) => {
      const said = (await page.locator('[role="note"]').allTextContents()).join();
      for (const word of ["by=weather", "colour=blue"]) expect(said).toContain(word);
      expect(await page.locator('select[name="measure"]').inputValue()).toBe("deals");
      expect(await page.locator(".chosen li").count()).toBe(1);
    });
  });

  test("taking a filter out keeps measure, cut and form", async () => {
    const asked = `${path}?country=SAU&by=stage&form=bars&measure=deals`;
    await visit(asked, { javaScriptEnabled: false }, async ({ page }) => {
      await page.locator(".chosen a").first().click();
      await page.waitForURL((url) => !url.search.includes("SAU"));
      expect(new URL(page.url()).search).toBe("?by=stage&form=bars&measure=deals");
    });
  });

  test("what is shown can be taken away: chart, table, sentence, files, frame, address", async () => {
    await visit(`${path}?by=country&form=flow`, {}, async ({ page, trouble }) => {
      expect(await page.locator("#explore table tbody tr").count()).toBeGreaterThan(3);
      expect(((await page.locator("#words p").textContent()) ?? "").length).toBeGreaterThan(40);
      const links = await page
        .locator("#embed dd a, #explore .chart-links a")
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(8);
      for (const link of links) {
        const { pathname, search } = new URL(link);
        expect((await fetchFrom(pathname + search)).status, link).toBe(200);
      }
      expect(trouble).toEqual([]);
    });
  });
});

test("every combination that is offered is drawn", async () => {
  for (const by of CUTS)
    for (const form of FORMS_OF[by])
      for (const measure of measuresOf(by)) {
        const query = `by=${by}&form=${form}&measure=${measure}`;
        const page = await fetchFrom(`/en/explore?${query}`);
        expect(page.status, query).toBe(200);
        const picture = await fetchFrom(`/charts/explore.svg?${query}`);
        expect(picture.status, query).toBe(form === "table" ? 400 : 200);
        const file = await fetchFrom(`/charts/explore.csv?${query}`);
        expect((await file.text()).split("\r\n").length, query).toBeGreaterThan(2);
      }
});

test("a file refuses what a page replaces", async () => {
  const answer = await fetchFrom("/charts/explore.svg?by=month&form=map");
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain("form");
  expect((await fetchFrom("/charts/explore.svg?by=path&measure=deals")).status).toBe(400);
  expect((await fetchFrom("/charts/claims.svg")).status).toBe(400);
  expect((await fetchFrom("/charts/by-sector.svg?deal=no-such-deal")).status).toBe(400);
});
