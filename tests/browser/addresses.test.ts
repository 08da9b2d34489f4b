import { request } from "node:http";
import { describe, expect, inject, test } from "vitest";
import { fetchFrom, visit } from "./visit";

/** A browser's own fetch refuses some methods before they are sent. */
const askWith = (method: string, path: string) =>
  new Promise<{ status?: number; allow?: string }>((resolve, reject) =>
    request(new URL(path, inject("origin")), { method }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode, allow: answer.headers.allow });
    })
      .on("error", reject)
      .end(),
  );

describe("an address", () => {
  test.each([
    ["ar-SY,ar;q=0.9,en;q=0.5", "/ar"],
    ["en-GB", "/en"],
    ["fr", "/en"],
  ])("without a language leads a reader of %s to %s and keeps the query", async (wanted, led) => {
    const answer = await fetchFrom("/?country=SAU", {
      headers: { "accept-language": wanted },
      redirect: "manual",
    });
    expect(answer.status).toBe(307);
    const { pathname, search } = new URL(answer.headers.get("location") ?? "", "http://any");
    expect(pathname + search).toBe(`${led}?country=SAU`);
  });

  test("with a slash too many leads for good to the one without", async () => {
    const answer = await fetchFrom("/en/deals/?sector=power", { redirect: "manual" });
    expect(answer.status).toBe(308);
    const { pathname, search } = new URL(answer.headers.get("location") ?? "", "http://any");
    expect(pathname + search).toBe("/en/deals?sector=power");
  });

  test("that names another host leads nowhere else", async () => {
    const answer = await fetchFrom("//elsewhere.example/", { redirect: "manual" });
    const location = answer.headers.get("location") ?? "/";
    const base = new URL(answer.url).origin;
    expect(new URL(location, base).origin).toBe(base);
  });

  test.each([
    ["/en/deals/no-such-deal", "en", "ltr"],
    ["/ar/deals/no-such-deal", "ar", "rtl"],
    ["/en/sectors/alchemy", "en", "ltr"],
    ["/ar/no/such/page", "ar", "rtl"],
    ["/en/deals?release=2020-01-01-00000000", "en", "ltr"],
  ])(
    "that names nothing, like %s, is answered 404 in the reader's language",
    async (path, lang, dir) => {
      for (const javaScriptEnabled of [true, false])
        await visit(path, { status: 404, javaScriptEnabled }, async ({ page, trouble }) => {
          expect(await page.locator("html").getAttribute("lang")).toBe(lang);
          expect(await page.locator("html").getAttribute("dir")).toBe(dir);
          const said = (await page.locator("h1").textContent()) ?? "";
          expect(/[\u0600-\u06ff]/.test(said)).toBe(lang === "ar");
          expect(await page.locator(`a[href^="/${lang}"]`).count()).toBeGreaterThan(0);
          expect(trouble).toEqual([]);
        });
    },
  );

  test.each(["/nowhere", "/fr/deals", "/en/deals/%00", "/en/deals/..%2f..%2fetc"])(
    "that is nonsense, like %s, is a 404 and no stack trace",
    async (path) => {
      const answer = await fetchFrom(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toMatch(/\bat \w+.*\.js:\d+/);
    },
  );

  test.each([
    "/releases/%ff.sqlite",
    "/releases/%",
    "/charts/%ff.svg",
    "/embed/%zz",
    "/_next/static/%ff",
    "/en/deals/%ff",
  ])(
    "that cannot be decoded, like %s, is a 404 before the framework falls over it",
    async (path) => {
      expect((await fetchFrom(path)).status).toBe(404);
    },
  );

  test.each([
    "/en/method?release=nope",
    "/en/releases/nope",
    "/en/releases/2020-01-01-00000000",
    "/embed/waterfall?release=nope&lang=en",
    "/embed/waterfall?release=2020-01-01-00000000&lang=en",
  ])("of no release, like %s, is a 404 with the list of those there are", async (path) => {
    await visit(path, { status: 404, javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('main a[href*="release=2"]').count()).toBeGreaterThan(0);
      // In another site's page a link leads out of the frame; in our own there is none to lead out of.
      const inside = page.locator('main a:not([target="_top"])');
      const links = await page.locator("main a").count();
      expect(await inside.count()).toBe(path.startsWith("/embed/") ? 0 : links);
    });
  });

  test.each(["TRACE", "OPTIONS", "POST", "DELETE"])(
    "asked for with %s is answered 405, with what may be asked instead",
    async (method) => {
      for (const path of ["/en/deals", "/deals.csv", "/embed/waterfall"])
        expect(await askWith(method, path)).toEqual({ status: 405, allow: "GET, HEAD" });
    },
  );

  test.each(["/en/deals", "/deals.csv", "/charts/by-sector.svg"])(
    "%s has one canonical form, and any other order of the same filters leads to it",
    async (path) => {
      const canonical = `${path}?country=QAT&country=SAU&sector=power`;
      expect((await fetchFrom(canonical, { redirect: "manual" })).status).toBe(200);
      const other = await fetchFrom(`${path}?sector=power&country=SAU&country=QAT&country=SAU`);
      const { pathname, search } = new URL(other.url);
      expect(pathname + search).toBe(canonical);
    },
  );

  test("full of words that JavaScript gives to every object is answered like any other", async () => {
    const answer = await fetchFrom("/en/deals?constructor=1&__proto__=2&toString=3");
    expect(answer.status).toBe(200);
  });
});
