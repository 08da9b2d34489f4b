import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { LOCALES } from "../../db/vocabulary";
import { fetchFrom, visit } from "./visit";

const FRAMES = ["by-sector", "flow", "map", "waterfall", "explore?by=month", "ladder"];
const framed = (chart: string, locale: string) =>
  `/embed/${chart}${chart.includes("?") ? "&" : "?"}lang=${locale}`;

let newsroom: Server;
let elsewhere = "";

/** Another site: whatever is asked of it, it answers with a page that frames that address. */
beforeAll(async () => {
  newsroom = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? "/", "http://any");
    const src = `${inject("origin")}${searchParams.get("src")}`.replaceAll("&", "&amp;");
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="en"><title>News</title><link rel="icon" href="data:,">
      <iframe src="${src}" width="100%" height="520"></iframe></html>`);
  });
  await new Promise<void>((ready) => newsroom.listen(0, "127.0.0.1", ready));
  elsewhere = `http://127.0.0.1:${(newsroom.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((closed) => newsroom.close(closed)));

const onAnotherSite = (path: string) => `/?src=${encodeURIComponent(path)}`;

describe("only a frame may be framed", () => {
  test.each(FRAMES)("/embed/%s says that any site may", async (chart) => {
    const { headers } = await fetchFrom(framed(chart, "en"));
    expect(headers.get("content-security-policy")).toContain("frame-ancestors *");
    expect(headers.get("x-frame-options")).toBeNull();
  });

  test.each(["/en", "/en/explore", "/en/charts/by-sector", "/ar/deals", "/en/embed/by-sector"])(
    "%s says that none may",
    async (path) => {
      const { headers } = await fetchFrom(path);
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(headers.get("x-frame-options")).toBe("DENY");
    },
  );

  test("a browser shows the frame on another site and refuses the page around it", async () => {
    await visit(
      onAnotherSite(framed("by-sector", "en")),
      { origin: elsewhere },
      async ({ page }) => {
        const inside = page.frames()[1];
        expect(await inside?.locator("h1").isVisible()).toBe(true);
        expect(await inside?.locator("svg").first().isVisible()).toBe(true);
      },
    );
    await visit(onAnotherSite("/en"), { origin: elsewhere }, async ({ page }) => {
      expect(await page.frames()[1]?.locator("h1.statement, .site-name").count()).toBe(0);
    });
  });
});

describe.each(LOCALES)("a frame in %s", (locale) => {
  test.each(FRAMES)("of %s fits 320 and 640, in the light and in the dark", async (chart) => {
    for (const width of [320, 640])
      for (const colorScheme of ["light", "dark"] as const)
        await visit(
          framed(chart, locale),
          { viewport: { width, height: 520 }, colorScheme },
          async ({ page, trouble }) => {
            const { wider, ground } = await page.evaluate(() => ({
              wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
              ground: getComputedStyle(document.documentElement).backgroundColor,
            }));
            expect(wider).toBe(0);
            const light = (ground.match(/\d+/g) ?? []).slice(0, 3).map(Number);
            expect((light[0] ?? 0) > 127).toBe(colorScheme === "light");
            expect(await page.locator("html").getAttribute("dir")).toBe(
              locale === "ar" ? "rtl" : "ltr",
            );
            expect(trouble).toEqual([]);
          },
        );
  });

  test("is found from its chart: the code stands on the page that “embed” leads to, and works", async () => {
    await visit(`/${locale}`, { javaScriptEnabled: false }, async ({ page }) => {
      await page.locator('#by-sector .chart-links a[href$="#embed"]').click();
      await page.waitForURL(/\/charts\/by-sector\?.*#embed$/);
      const code = await page.locator("#embed textarea").inputValue();
      const src = /src="([^"]*)"/.exec(code)?.[1]?.replaceAll("&amp;", "&") ?? "";
      expect(src).toMatch(/^http.*\/embed\/by-sector\?.*release=\d{4}/);
      expect(src).toContain(`lang=${locale}`);
      const answer = await fetch(src, { redirect: "manual" });
      expect(answer.status).toBe(200);
      expect(answer.headers.get("cache-control")).toContain("immutable");
    });
  });
});

test.each([
  ["/embed/by-sector?sector=alchemy&lang=en", "alchemy"],
  ["/embed/claims?lang=en", "deal="],
])(
  "a frame that cannot be drawn as asked, %s, is a 400 that draws nothing and says why",
  async (path, why) => {
    for (const javaScriptEnabled of [true, false])
      await visit(path, { status: 400, javaScriptEnabled }, async ({ page, trouble }) => {
        expect(await page.locator("main").textContent()).toContain(why);
        expect(await page.locator("svg, table").count()).toBe(0);
        expect(trouble).toEqual([]);
      });
  },
);
