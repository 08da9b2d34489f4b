import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../../db/vocabulary";
import { VIEWS } from "./pages";
import { visit } from "./visit";

const PHONE = { width: 320, height: 640 };
const DESK = { width: 1280, height: 900 };
const CLAIMS = "/charts/claims?deal=dp-world-tartus-port";
const EXPLORED = [
  "/explore",
  "/explore?by=country&form=flow",
  "/explore?by=governorate",
  "/explore?by=month&measure=high",
  "/explore?by=stage&measure=deals",
  "/explore?by=path",
  "/charts/waterfall",
  CLAIMS,
];

/** Every address that is looked at anyway, and every form of chart besides. */
const ADDRESSES = [
  ...VIEWS,
  ...LOCALES.flatMap((locale) =>
    EXPLORED.map((path) => ({ locale, address: `/${locale}${path}` })),
  ),
];

type Chart = {
  figure: string;
  heading: string;
  name: string;
  description: string;
  marks: number;
  shown: number;
  words: string;
  rows: number;
};

/** What a reader without scripts has of each chart on a page. */
const chartsOn = (page: Page): Promise<Chart[]> =>
  page.locator("figure.chart").evaluateAll((figures) =>
    figures.map((figure) => {
      const drawings = [...figure.querySelectorAll(".chart-svg > div > svg")];
      const shown = drawings.filter((svg) => svg.getBoundingClientRect().width > 0);
      const [svg] = shown;
      const named = (attribute: string) =>
        document.getElementById(svg?.getAttribute(attribute) ?? "")?.textContent ?? "";
      return {
        figure: figure.id,
        // A chart that has a page to itself is headed by the page: its name must be that heading's words.
        heading:
          figure.querySelector(".chart-title")?.textContent ??
          [...document.querySelectorAll("h1")].find(
            (h1) => h1.textContent === figure.getAttribute("aria-label"),
          )?.textContent ??
          "",
        name: named("aria-labelledby"),
        description: named("aria-describedby"),
        marks: svg?.querySelectorAll(".mark").length ?? 0,
        shown: shown.length,
        words: svg?.querySelector("text")?.textContent ?? "",
        rows: figure.querySelectorAll("table tbody tr").length,
      };
    }),
  );

const isArabic = (text: string) => /\p{Script=Arabic}/u.test(text);

describe.concurrent.each(ADDRESSES)("without scripts, $address", ({ locale, address }) => {
  test.each([PHONE, DESK])(
    "has every chart drawn once, named and described, on a screen $width wide",
    async (viewport) => {
      await visit(address, { viewport, javaScriptEnabled: false }, async ({ page }) => {
        for (const chart of await chartsOn(page)) {
          const { heading, name, description, marks, words } = chart;
          const where = `${chart.figure}: ${JSON.stringify(chart)}`;
          expect(chart.shown, where).toBe(1);
          expect(heading, where).not.toBe("");
          expect(name, where).not.toBe("");
          expect(description, where).not.toBe("");
          expect(isArabic(heading), where).toBe(locale === "ar");
          // A chart with nothing in it says so.
          expect(marks > 0 || words !== "", where).toBe(true);
        }
      });
    },
  );
});

describe.each(LOCALES)("the overview in %s", (locale) => {
  test("without scripts has seven charts or more, each with its table", async () => {
    await visit(`/${locale}`, { javaScriptEnabled: false }, async ({ page }) => {
      const charts = await chartsOn(page);
      expect(charts.length).toBeGreaterThanOrEqual(7);
      for (const { figure, rows } of charts) expect(rows, figure).toBeGreaterThan(0);
    });
  });

  test("by keyboard alone every chart is reached, and its table is opened and read", async () => {
    await visit(`/${locale}`, { javaScriptEnabled: false }, async ({ page }) => {
      const figures = await page.locator("figure.chart").evaluateAll((all) => all.map((f) => f.id));
      const reached = new Set<string>();
      const opened = new Set<string>();
      for (let steps = 0; steps < 1500 && opened.size < figures.length; steps += 1) {
        await page.keyboard.press("Tab");
        const at = await page.evaluate(() => {
          const focused = document.activeElement;
          return {
            figure: focused?.closest("figure.chart")?.id ?? "",
            isSummary: focused?.tagName === "SUMMARY",
          };
        });
        if (at.figure === "") continue;
        reached.add(at.figure);
        if (!at.isSummary || opened.has(at.figure)) continue;
        await page.keyboard.press("Enter");
        const table = page.locator(`[id="${at.figure}"] table`);
        expect(await table.isVisible(), at.figure).toBe(true);
        opened.add(at.figure);
        // The numbers scroll by keys: the box around them takes the focus next.
        await page.keyboard.press("Tab");
        const inside = await page.evaluate(
          () => document.activeElement?.querySelector("table") !== null,
        );
        expect(inside, at.figure).toBe(true);
      }
      expect([...reached].sort()).toEqual([...figures].sort());
      expect([...opened].sort()).toEqual([...figures].sort());
    });
  });

  test("a mark that is reached by keyboard says what it is and leads to its deals", async () => {
    await visit(`/${locale}`, { javaScriptEnabled: false }, async ({ page }) => {
      const link = page.locator("#by-sector .chart-wide a").nth(1);
      await link.focus();
      expect(await link.evaluate((a) => document.activeElement === a)).toBe(true);
      expect(await link.locator("title").first().textContent()).toMatch(/\d/);
      const outline = await link.evaluate((a) => getComputedStyle(a).outlineStyle);
      expect(outline).not.toBe("none");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/deals\?/);
    });
  });
});
