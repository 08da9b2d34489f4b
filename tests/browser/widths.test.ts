import { expect, test } from "vitest";
import { LOCALES } from "../../db/vocabulary";
import { visit } from "./visit";

/** Between a phone and a desk, on either side of where a row of deals stops being a card. */
const WIDTHS = [700, 768, 830, 863, 864];
/** Each page that holds the table of deals. */
const PATHS = [
  "/deals",
  "/deals/saudi-forum-2025-07",
  "/countries/SAU",
  "/sectors/power",
  "/places/SY10",
];

test.each(LOCALES.flatMap((locale) => PATHS.map((path) => `/${locale}${path}`)))(
  "%s does not scroll sideways on a tablet",
  async (address) => {
    await visit(address, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator(".deal-table").count()).toBeGreaterThan(0);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wider, `${width} px wide`).toBe(0);
      }
    });
  },
);
