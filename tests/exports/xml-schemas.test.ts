// The XML files against their schemas, with libxml2.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { answerFeed } from "../../db/exports/feed";
import { answerSitemap } from "../../db/exports/sitemap";
import { copyOfRelease } from "../support/database";

const ORIGIN = "https://ledger.example";
const SCHEMAS = join(__dirname, "schemas");
const own = (fileName: string) => ({
  fileName,
  contents: readFileSync(join(SCHEMAS, fileName), "utf8"),
});
const SITEMAP = {
  fileName: "sitemap.xsd",
  contents: readFileSync(join(__dirname, "../../node_modules/sitemap/schema/sitemap.xsd"), "utf8"),
};

const ask = (path: string) =>
  new Request(ORIGIN + path, { headers: { host: "ledger.example", "x-forwarded-proto": "https" } });

const whatIsWrongIn = async (xml: string, extension: "schema" | "relaxng") => {
  const { errors } = await validateXML({
    xml: [{ fileName: "answer.xml", contents: xml }],
    ...(extension === "schema"
      ? { schema: [own("sitemap-with-twins.xsd")], preload: [SITEMAP, own("xhtml-link.xsd")] }
      : { schema: [own("atom.rng")] }),
    extension,
  });
  return errors.map(({ message }) => message);
};

beforeAll(() => {
  process.env.LEDGER_RELEASES = copyOfRelease().folder;
});

describe("/sitemap.xml", () => {
  const sitemap = async () => (await answerSitemap(ask("/sitemap.xml"))).text();

  test("is what the sitemap protocol's schema demands", async () => {
    expect(await whatIsWrongIn(await sitemap(), "schema")).toEqual([]);
  });

  test("would be found out: a date that is none, an address twice, a link without its language", async () => {
    const xml = await sitemap();
    for (const broken of [
      xml.replace(/<lastmod>[^<]+/, "<lastmod>lately"),
      xml.replace(/<loc>[^<]+<\/loc>/, "$&$&"),
      xml.replace(/ hreflang="\w+"/, ""),
    ]) {
      expect(broken).not.toBe(xml);
      expect(await whatIsWrongIn(broken, "schema")).not.toEqual([]);
    }
  });

  test("lists every page that stands at an address of its own", async () => {
    const xml = await sitemap();
    const folder = join(__dirname, "../../app/[locale]");
    const pages = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((path) => path.endsWith("page.tsx") && !path.includes("["))
      .filter((path) => !readFileSync(join(folder, path), "utf8").includes("index: false"))
      .map((path) => path.replace(/\/?page\.tsx$/, ""));
    expect(pages.length).toBeGreaterThan(8);
    const missing = pages.filter(
      (page) => !xml.includes(`<loc>${ORIGIN}/ar${page === "" ? "" : `/${page}`}</loc>`),
    );
    expect(missing).toEqual([]);
  });
});

describe("/feed.xml", () => {
  test.each(["", "?lang=ar", "?country=SAU&sector=power", "?country=ISL"])(
    "%s is an Atom feed",
    async (search) => {
      const answer = await answerFeed(ask(`/feed.xml${search}`));
      expect(answer.status).toBe(200);
      expect(await whatIsWrongIn(await answer.text(), "relaxng")).toEqual([]);
    },
  );

  test("would be found out: no id, a day for an instant, a path for an address", async () => {
    const xml = await (await answerFeed(ask("/feed.xml"))).text();
    for (const broken of [
      xml.replace(/<id>[^<]+<\/id>/, ""),
      xml.replace(/T00:00:00Z/, ""),
      xml.replace(/(rel="self"[^>]*href=")[^"]+/, "$1/feed.xml"),
    ]) {
      expect(broken).not.toBe(xml);
      expect(await whatIsWrongIn(broken, "relaxng")).not.toEqual([]);
    }
  });
});
