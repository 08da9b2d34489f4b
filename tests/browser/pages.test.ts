import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { describe, expect, test } from "vitest";
import { ROOT } from "../architecture/source-file";
import { findBarriers } from "./find-barriers";
import { PAGES, VIEWS } from "./pages";
import { visit } from "./visit";

const DIRECTION = { en: "ltr", ar: "rtl" };
const PHONE = { width: 320, height: 640 };
const DESK = { width: 1280, height: 900 };

const READERS: { who: string; context: BrowserContextOptions }[] = [
  { who: "a phone without scripts", context: { viewport: PHONE, javaScriptEnabled: false } },
  { who: "a phone in the dark", context: { viewport: PHONE, colorScheme: "dark" } },
  { who: "a desk in the light", context: { viewport: DESK, colorScheme: "light" } },
];

/** The folders of the app that draw a page; what is missing is asked for in a test of its own. */
function routes(folder = ""): string[] {
  const here = join(ROOT, "app", folder);
  const own = existsSync(join(here, "page.tsx")) ? [folder] : [];
  const below = readdirSync(here, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && !entry.name.includes("...") && entry.name !== "missing",
    )
    .flatMap(({ name }) => routes(`${folder}/${name}`));
  return [...own, ...below];
}

test("every page of the app is on the list of pages that are looked at", () => {
  expect(PAGES.map(({ route }) => route).sort()).toEqual(routes().sort());
});

describe.concurrent.each(VIEWS)("$address", ({ locale, address }) => {
  test.each(READERS)(
    "on $who it is whole, in its language and direction, open to all, and nothing complains",
    async ({ context }) => {
      await visit(address, context, async ({ page, trouble }) => {
        const html = page.locator("html");
        expect(await html.getAttribute("lang")).toBe(locale);
        expect(await html.getAttribute("dir")).toBe(DIRECTION[locale]);
        expect(await page.title()).not.toBe("");
        expect(await page.locator("h1").count()).toBe(1);
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wider, "it scrolls sideways").toBe(0);
        expect(trouble).toEqual([]);
        if (context.javaScriptEnabled !== false) expect(await findBarriers(page)).toEqual([]);
      });
    },
  );
});
