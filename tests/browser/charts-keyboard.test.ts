import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../../db/vocabulary";
import { visit } from "./visit";

const DESK = { viewport: { width: 1280, height: 900 } };

/** One chart of every form. */
const FORMS: Record<string, string> = {
  bars: "/charts/by-sector",
  columns: "/charts/over-time",
  lines: "/charts/series?series=power-hours",
  dots: "/charts/claims?deal=dp-world-tartus-port",
  waterfall: "/charts/waterfall",
  ladder: "/charts/ladder",
  flow: "/charts/flow",
  map: "/charts/map",
  multiples: "/charts/lives",
};

/** The forms that come to life when they are reached for. */
const LIVE = ["bars", "columns", "lines"];

type Stop = { kind: "mark" | "summary" | "table" | "other"; said: string; ringed: boolean };

/** Where the focus stands, if it stands in the chart. */
const stopOn = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at?.closest("figure.chart")) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const ringed = outlineStyle !== "none" && outlineWidth !== "0px";
    if (at.classList.contains("mark"))
      return { kind: "mark" as const, said: at.querySelector("title")?.textContent ?? "", ringed };
    if (at.tagName === "SUMMARY") return { kind: "summary" as const, said: "", ringed };
    const table = at.querySelector("table");
    if (table) return { kind: "table" as const, said: table.textContent ?? "", ringed };
    return { kind: "other" as const, said: at.textContent ?? "", ringed };
  });

const MOST_STEPS = 400;

/** Tabs through the page; opens what can be opened. Out: every stop in the chart. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    await page.keyboard.press("Tab");
    const stop = await stopOn(page);
    if (!stop && stops.length > 0) break;
    if (!stop) continue;
    stops.push(stop);
    if (stop.kind === "summary") await page.keyboard.press("Enter");
    // Past the rows of the table there is nothing of the chart.
    if (stop.kind === "table") break;
  }
  return stops;
}

describe.each(LOCALES)("by keyboard alone, in %s", (locale) => {
  test.each(Object.entries(FORMS))(
    "%s is reached, each of its marks says what it is, and its table is opened and read",
    async (_, path) => {
      await visit(`/${locale}${path}`, { ...DESK, javaScriptEnabled: false }, async ({ page }) => {
        const drawn = await page.locator("figure.chart .chart-wide a.mark").count();
        const stops = await walk(page);
        const marks = stops.filter(({ kind }) => kind === "mark");
        expect(marks.length).toBeGreaterThan(0);
        expect(marks.length).toBe(drawn);
        for (const { said, ringed } of marks) {
          expect(said).toMatch(/\p{L}/u);
          expect(ringed, said).toBe(true);
        }
        const last = stops.at(-1);
        expect(last?.kind).toBe("table");
        expect(last?.said).toMatch(/\d/);
      });
    },
  );

  test.each(LIVE)(
    "the live chart of %s is walked by the arrows and tells each point",
    async (form) => {
      await visit(`/${locale}${FORMS[form]}`, DESK, async ({ page, trouble }) => {
        const figure = page.locator("figure.chart").first();
        await figure.locator(".chart-wide a.mark").first().focus();
        const surface = figure.locator(".chart-wide svg.recharts-surface");
        await surface.waitFor();
        await surface.focus();
        const told = figure.locator(".chart-tooltip");
        const said = new Set<string>();
        const on = form === "bars" ? "ArrowDown" : locale === "ar" ? "ArrowLeft" : "ArrowRight";
        for (let at = 0; at < 4; at += 1) {
          await page.keyboard.press(on);
          await told.waitFor();
          said.add((await told.textContent()) ?? "");
        }
        expect(said.size).toBeGreaterThan(2);
        for (const words of said) expect(words).toMatch(/\d/);
        expect(trouble).toEqual([]);
      });
    },
  );
});
