import { describe, expect, test } from "vitest";
import { bytesFetched } from "../../scripts/page-weight/bytes-fetched";
import { scriptsOf, weighPage } from "../../scripts/page-weight/weigh-page";
import { PAGES } from "./pages";
import { fetchFrom, visit } from "./visit";

const OWN_SCRIPTS_BYTES = 10 * 1024;
const OVERVIEW_BYTES = 60 * 1024;
const TWICE_BYTES = 16 * 1024;
/** Everything, type included, over the wire. */
const FIRST_VIEW_BYTES = 200 * 1024;

const first = PAGES.flatMap(({ addresses }) => addresses("en").slice(0, 1));

describe.concurrent("what a first view costs", () => {
  test.each(first)(
    "%s runs the framework's own scripts and at most 10 KB more",
    async (address) => {
      const { html, scripts } = await visit(address, {}, async ({ response, scripts }) => ({
        html: await response.text(),
        scripts: [...scripts],
      }));
      const { own, framework } = weighPage(html, new Set([...scripts, ...scriptsOf(html)]));
      expect(framework).toBeGreaterThan(0);
      expect(own).toBeLessThanOrEqual(OWN_SCRIPTS_BYTES);
    },
  );

  test.each(first)(
    "%s sends its content once, not again as the framework's data",
    async (address) => {
      const html = await (await fetchFrom(address)).text();
      const again = [...html.matchAll(/<script[^>]*>self\.__next_f.*?<\/script>/gs)].map(
        ([all]) => all,
      );
      expect(again.length).toBeGreaterThan(0);
      expect(again.join("").length).toBeLessThan(TWICE_BYTES);
    },
  );

  test.each(["/en", "/ar"])(
    "all that a first visit to %s fetches is under 200 KB",
    async (address) => {
      const sizes = await visit(address, {}, ({ page }) => bytesFetched(page));
      expect(Object.keys(sizes).filter((name) => /\.woff2$/.test(name)).length).toBeGreaterThan(1);
      const all = Object.values(sizes).reduce((sum, bytes) => sum + bytes, 0);
      expect(all).toBeLessThan(FIRST_VIEW_BYTES);
    },
  );

  test.each(["js", "css"])(
    "a %s file comes as the build packed it, or plain for who asks so",
    async (ending) => {
      const html = await (await fetchFrom("/en")).text();
      const [, address = ""] =
        new RegExp(`"(/_next/static/chunks/[^"]+\\.${ending})"`).exec(html) ?? [];
      const as = (encoding: string) =>
        fetchFrom(address, { headers: { "accept-encoding": encoding } });
      const [packed, plain] = [await as("gzip, br"), await as("identity")];
      expect(packed.headers.get("content-encoding")).toBe("br");
      expect(plain.headers.get("content-encoding")).toBeNull();
      for (const one of [packed, plain]) {
        expect(one.headers.get("vary")).toContain("Accept-Encoding");
        expect(one.headers.get("cache-control")).toContain("immutable");
      }
      expect(packed.headers.get("content-type")).toBe(plain.headers.get("content-type"));
      expect(await packed.text()).toBe(await plain.text());
      const none = await fetchFrom(`${address}.none`, { headers: { "accept-encoding": "br" } });
      expect(none.status).toBe(404);
    },
  );

  test.each(["/en", "/ar"])("a reader of %s who saves data is sent no type", async (address) => {
    const fonts = async (headers: Record<string, string>) =>
      visit(address, { extraHTTPHeaders: headers, javaScriptEnabled: false }, async ({ page }) => {
        await page.waitForLoadState("networkidle");
        return page.evaluate(() =>
          [...document.fonts].filter(({ status }) => status !== "unloaded").map((f) => f.family),
        );
      });
    expect((await fonts({})).length).toBeGreaterThan(0);
    expect(await fonts({ "save-data": "on" })).toEqual([]);
  });

  test.each(["/en", "/ar"])("the overview %s is at most 60 KB of HTML", async (address) => {
    const html = await (await fetchFrom(address)).text();
    expect(weighPage(html, []).html).toBeLessThanOrEqual(OVERVIEW_BYTES);
  });
});
