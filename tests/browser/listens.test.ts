import { describe, expect, test } from "vitest";
import { visit } from "./visit";

const DESK = { viewport: { width: 1280, height: 900 } };
const COUNTRY = "details.facet:has(#country-SAU)";

describe.each(["/en", "/ar"])("what a script adds to %s", (language) => {
  test("an open list of values closes with Escape, by a click elsewhere and when the keyboard leaves it", async () => {
    await visit(`${language}/deals`, DESK, async ({ page, trouble }) => {
      const list = page.locator(COUNTRY);
      const handle = list.locator("> summary");
      const isOpen = () => list.evaluate((one) => (one as HTMLDetailsElement).open);
      await handle.click();
      await page.locator("#country-SAU").focus();
      await page.keyboard.press("Escape");
      expect(await isOpen()).toBe(false);
      expect(await handle.evaluate((one) => document.activeElement === one)).toBe(true);
      await handle.click();
      await page.locator("h1").click();
      expect(await isOpen()).toBe(false);
      await handle.click();
      await page.locator('input[name="q"]').focus();
      expect(await isOpen()).toBe(false);
      expect(trouble).toEqual([]);
    });
  });

  test("a citation is copied as it stands, and the button says so", async () => {
    const permissions = ["clipboard-read", "clipboard-write"];
    await visit(`${language}/deals`, { ...DESK, permissions }, async ({ page }) => {
      await page.locator("#cite > summary").click();
      const form = page.locator("#cite .cite-form").nth(1);
      const button = form.locator("button");
      const before = await button.textContent();
      await button.click();
      await expect.poll(() => button.textContent()).not.toBe(before);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        await form.locator("pre").textContent(),
      );
    });
  });

  test("without scripts no button promises what it cannot do", async () => {
    await visit(`${language}/deals`, { ...DESK, javaScriptEnabled: false }, async ({ page }) => {
      await page.locator("#cite > summary").click();
      expect(await page.locator("#cite button").first().isVisible()).toBe(false);
    });
  });
});

test("a pinned page is the same byte for byte each time", async () => {
  const { release, origin } = await visit("/en", {}, async ({ page }) => ({
    release: /\d{4}-\d\d-\d\d-[0-9a-f]{8}/.exec((await page.textContent("footer")) ?? "")?.[0],
    origin: new URL(page.url()).origin,
  }));
  const address = `${origin}/en/deals?country=SAU&release=${release}`;
  const [first, second] = await Promise.all([fetch(address), fetch(address)]);
  expect(await second.text()).toBe(await first.text());
});
