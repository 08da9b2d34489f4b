import { expect, test } from "vitest";
import { LOCALES } from "../../db/vocabulary";
import { visit } from "./visit";

/** A phone, and on either side of where a row stops being a card: of few columns, and of many. */
const WIDTHS = [320, 639, 640, 768, 863, 959, 960, 1280];
/** Each page that holds a table of deals or of many columns. */
const PATHS = [
  "/deals",
  "/deals/saudi-forum-2025-07",
  "/countries",
  "/countries/SAU",
  "/sectors",
  "/sectors/power",
  "/places",
  "/places/SY10",
  "/damage",
];

test.each(LOCALES.flatMap((locale) => PATHS.map((path) => `/${locale}${path}`)))(
  "%s does not scroll sideways, and no table of it is cut",
  async (address) => {
    await visit(address, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator(".wide-table").count()).toBeGreaterThan(0);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const wider = await page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll(".scroll")].map(
            (box) => box.scrollWidth - box.clientWidth,
          ),
        );
        expect(Math.max(...wider), `${width} px wide`).toBe(0);
      }
    });
  },
);
