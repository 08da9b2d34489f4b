import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../../db/vocabulary";
import { fetchFrom, visit } from "./visit";

const DESK = { viewport: { width: 1280, height: 900 } };

/** Charts of bars and of columns that come to life. */
const BLOCKS = [
  { path: "", id: "promise-and-need" },
  { path: "", id: "by-sector" },
  { path: "", id: "over-time" },
  { path: "/explore?by=month&measure=deals", id: "explore" },
];

/** Every form that comes to life, wherever it stands. */
const LIVE = [
  ...BLOCKS,
  { path: "/people/power-hours", id: "power-hours" },
  { path: "/charts/rates", id: "rates" },
];

type Rect = { x: number; y: number; width: number; height: number };

/** Paths among these whose script is Recharts. */
async function rechartsIn(scripts: Iterable<string>): Promise<string[]> {
  const found: string[] = [];
  for (const path of scripts)
    if (/recharts-(?:wrapper|surface)/.test(await (await fetchFrom(path)).text())) found.push(path);
  return found;
}

/** Counts every shift of the layout from now on, also those that follow a key or a click. */
const watchShifts = (page: Page) =>
  page.evaluate(() => {
    const seen = { value: 0 };
    Object.assign(window, { shifts: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.value += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift", buffered: false });
  });

const shiftsOn = (page: Page) =>
  page.evaluate(() => (window as unknown as { shifts: { value: number } }).shifts.value);

async function reach(page: Page, id: string): Promise<void> {
  const box = page.locator(`#${id} .chart-wide`);
  await box.scrollIntoViewIfNeeded();
  await box.hover({ position: { x: 5, y: 5 } });
  await page.locator(`#${id} .chart-wide .recharts-wrapper`).waitFor();
}

/** Boxes as they are painted: the edge of a block stands half outside its path. */
const rectsOf = (page: Page, selector: string): Promise<Rect[]> =>
  page.locator(selector).evaluateAll((all) =>
    all
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        const { stroke, strokeWidth } = getComputedStyle(one);
        const isEdged = one instanceof SVGRectElement && stroke !== "none";
        const edge = isEdged ? Number.parseFloat(strokeWidth) / 2 : 0;
        return {
          x: x - edge,
          y: y - edge,
          width: width + 2 * edge,
          height: height + 2 * edge,
        };
      })
      .filter(({ width, height }) => width > 0.5 && height > 0.5),
  );

const distance = (a: Rect, b: Rect) =>
  Math.max(
    Math.abs(a.x - b.x),
    Math.abs(a.y - b.y),
    Math.abs(a.width - b.width),
    Math.abs(a.height - b.height),
  );

describe.each(LOCALES)("the live chart in %s", (locale) => {
  test("is not fetched before a reader reaches for a chart, and then it is", async () => {
    await visit(`/${locale}`, DESK, async ({ page, scripts, trouble }) => {
      const before = new Set(scripts);
      expect(await rechartsIn(before)).toEqual([]);
      expect(await page.locator(".recharts-wrapper").count()).toBe(0);
      await reach(page, "by-sector");
      const fetched = [...scripts].filter((path) => !before.has(path));
      expect((await rechartsIn(fetched)).length).toBeGreaterThan(0);
      expect(trouble).toEqual([]);
    });
  });

  test("is not fetched at all for a reader who saves data", async () => {
    const saving = { ...DESK, extraHTTPHeaders: { "save-data": "on" } };
    await visit(`/${locale}`, saving, async ({ page, scripts }) => {
      await page.evaluate(() =>
        Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
      );
      // The page asked before it could be told: the next one asks again.
      await page.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, "connection", { value: { saveData: true } }),
      );
      await page.reload({ waitUntil: "networkidle" });
      const before = scripts.size;
      const box = page.locator("#by-sector .chart-wide");
      await box.hover({ position: { x: 5, y: 5 } });
      await page.waitForTimeout(300);
      expect(scripts.size).toBe(before);
      expect(await page.locator(".recharts-wrapper").count()).toBe(0);
    });
  });

  test.each(LIVE)("moves nothing when it takes over $id", async ({ path, id }) => {
    await visit(`/${locale}${path}`, DESK, async ({ page }) => {
      await page.locator(`#${id} .chart-wide`).scrollIntoViewIfNeeded();
      const drawing = `#${id} .chart-wide > div:first-child > svg`;
      const before = [await rectsOf(page, drawing), await rectsOf(page, `${drawing} text`)];
      await watchShifts(page);
      await reach(page, id);
      await page.waitForTimeout(200);
      // Box and ticks stay the server's own, where they were.
      expect([await rectsOf(page, drawing), await rectsOf(page, `${drawing} text`)]).toEqual(
        before,
      );
      const [box] = before[0] ?? [];
      const [live] = await rectsOf(page, `#${id} .chart-wide svg.recharts-surface`);
      if (!box || !live) throw new Error("there are not two drawings to compare");
      expect(distance(live, box)).toBeLessThanOrEqual(1);
      expect(await shiftsOn(page)).toBe(0);
    });
  });

  test.each(BLOCKS)(
    "has its marks within a pixel of the drawn ones in $id",
    async ({ path, id }) => {
      await visit(`/${locale}${path}`, DESK, async ({ page }) => {
        await reach(page, id);
        const drawn = await rectsOf(page, `#${id} .chart-wide > div:first-child > svg .mark rect`);
        const live = await rectsOf(
          page,
          `#${id} .chart-wide :is(.recharts-inactive-bar, .recharts-active-bar) rect`,
        );
        expect(live.length).toBeGreaterThan(4);
        for (const rect of live) {
          const nearest = Math.min(...drawn.map((one) => distance(one, rect)));
          expect(nearest, JSON.stringify(rect)).toBeLessThanOrEqual(1);
        }
      });
    },
  );

  test("rings the very points of a line, in their own colour", async () => {
    await visit(`/${locale}/people/power-hours`, DESK, async ({ page }) => {
      const id = "power-hours";
      await reach(page, id);
      const drawn = await page
        .locator(`#${id} .chart-wide > div:first-child > svg a.mark circle`)
        .evaluateAll((all) =>
          all.map((one) => {
            const { x, y, width, height } = one.getBoundingClientRect();
            const { fill, stroke } = getComputedStyle(one);
            return { x: x + width / 2, y: y + height / 2, colours: [fill, stroke] };
          }),
        );
      expect(drawn.length).toBeGreaterThan(5);
      for (const at of [drawn[0], drawn.at(-1)]) {
        if (!at) throw new Error("there is no point");
        // A point may lie on the very edge of the plot: on its inner half it is inside.
        await page.mouse.move(at.x, at.y + 1, { steps: 3 });
        const rings = page.locator(`#${id} .recharts-active-dot circle`);
        await rings.first().waitFor();
        const ringed = await rings.evaluateAll((all) =>
          all.map((one) => {
            const { x, y, width, height } = one.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2, colour: getComputedStyle(one).stroke };
          }),
        );
        const own = ringed.find((one) => Math.hypot(one.x - at.x, one.y - at.y) <= 1);
        expect(own, JSON.stringify({ at, ringed })).toBeDefined();
        expect(at.colours).toContain(own?.colour);
      }
    });
  });

  test("tells what is pointed at, in the reader's direction", async () => {
    await visit(`/${locale}`, DESK, async ({ page }) => {
      await reach(page, "by-sector");
      const [bar] = await rectsOf(page, "#by-sector .chart-wide .recharts-bar-rectangle rect");
      if (!bar) throw new Error("there is no bar to point at");
      await page.mouse.move(bar.x + bar.width / 2, bar.y + bar.height / 2, { steps: 4 });
      const told = page.locator("#by-sector .chart-wide .chart-tooltip");
      await told.waitFor();
      expect(await told.getAttribute("dir")).toBe(locale === "ar" ? "rtl" : "ltr");
      const swatch = await told
        .locator("i")
        .first()
        .evaluate((i) => getComputedStyle(i).backgroundColor);
      const fills = await page
        .locator("#by-sector .chart-wide > div:first-child > svg .mark rect")
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
      expect(fills).toContain(swatch);
      // How much, and whose pages it rests on.
      expect(await told.textContent()).toMatch(/\d/);
      expect(await told.locator(".chart-tooltip-sources").textContent()).toMatch(/^\d+ .+: .{10,}/);
    });
  });

  test("of months tells whose pages a month rests on, and leads to its deals", async () => {
    await visit(`/${locale}`, DESK, async ({ page }) => {
      await reach(page, "over-time");
      const blocks = page.locator("#over-time .chart-wide .recharts-bar-rectangle a");
      await blocks.first().hover();
      const told = page.locator("#over-time .chart-wide .chart-tooltip-sources");
      expect(await told.textContent()).toMatch(/^\d+ .+: .{10,}/);
      const href = await blocks.first().getAttribute("href");
      expect(href).toMatch(/part=month%3A\d{4}-\d{2}/);
    });
  });
});
