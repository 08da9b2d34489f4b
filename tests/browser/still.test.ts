import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../../db/vocabulary";
import { visit } from "./visit";

const SCREENS = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
];

type Shift = { value: number; moved: string[] };

/** Everything that moved by itself since the page began, and what it was. */
const shiftsOf = (page: Page): Promise<Shift[]> =>
  page.evaluate(
    () =>
      new Promise<Shift[]>((told) => {
        type Moved = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
        const seen: Shift[] = [];
        const nameOf = (node: Node | null) => {
          const element = node instanceof Element ? node : node?.parentElement;
          return element
            ? `${element.tagName}.${element.className} ${element.closest("[id]")?.id}`
            : "gone";
        };
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as Moved[])
            seen.push({ value: entry.value, moved: entry.sources.map(({ node }) => nameOf(node)) });
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => told(seen), 300);
      }),
  );

describe.each(LOCALES)("nothing moves while a page loads and is read, in %s", (locale) => {
  test.each(
    ["", "/charts", "/people/power-hours", "/charts/flow"].flatMap((path) =>
      SCREENS.map((viewport) => ({ path, viewport, width: viewport.width })),
    ),
  )("$path, $width wide", async ({ path, viewport }) => {
    await visit(`/${locale}${path}`, { viewport }, async ({ page }) => {
      const tall = await page.evaluate(() => document.documentElement.scrollHeight);
      for (let y = 0; y < tall; y += viewport.height) {
        await page.evaluate((to) => window.scrollTo(0, to), y);
        await page.waitForTimeout(60);
      }
      await page.waitForLoadState("networkidle");
      expect(await shiftsOf(page)).toEqual([]);
    });
  });
});
