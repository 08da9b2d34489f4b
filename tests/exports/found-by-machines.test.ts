import { beforeAll, describe, expect, test } from "vitest";
import { GET as answerOpenApi } from "../../app/openapi.json/route";
import { MEASURES } from "../../components/explore/choice";
import { CHART_IDS } from "../../db/exports/chart-ids";
import { answerFeed } from "../../db/exports/feed";
import { answerRobots, answerSitemap } from "../../db/exports/sitemap";
import { stableUrn } from "../../db/exports/stable-urn";
import { element, xmlDocument } from "../../db/exports/xml";
import { openForPublishing } from "../../db/open";
import { releasePath } from "../../db/release-folder";
import { MEASURES as ESTIMATED } from "../../db/vocabulary";
import { NEXT_TINY, TINY, useTinyReleases } from "../files/tiny-release";
import { readXml } from "./well-formed";

const ORIGIN = "http://localhost:3000";
const ask = (path: string) => new Request(ORIGIN + path);

beforeAll(() => {
  useTinyReleases();
  const { $client } = openForPublishing(releasePath(NEXT_TINY));
  $client
    .prepare(
      "insert into corrections values (0, '2025-06-01', 'deal:quay', 'was <b>', 'كان', 'now & then', null, 'a reader')",
    )
    .run();
  $client.close();
});

const textsAt = (xml: string, path: string) =>
  readXml(xml)
    .filter((element) => element.path === path)
    .map(({ text }) => text);

describe("/feed.xml", () => {
  const feed = async (search = "") => (await answerFeed(ask(`/feed.xml${search}`))).text();

  test("tells of a new deal once and of each later stage once, newest first, with its source", async () => {
    const xml = await feed();
    expect(textsAt(xml, "feed/entry/title")).toEqual([
      "New: ＝promise (announced)",
      'A quay, or "berth": contract signed',
      'New: A quay, or "berth" (memorandum signed)',
      "New: -Package (memorandum signed)",
    ]);
    expect(textsAt(xml, "feed/entry/updated").at(2)).toBe("2025-05-01T00:00:00Z");
    expect(textsAt(xml, "feed/entry/content").at(1)).toContain(
      "Source: page of the ministry, https://ministry.example/رصيف",
    );
  });

  test("tells of corrections, escaped, among the rest by date", async () => {
    const xml = await feed(`?release=${NEXT_TINY}`);
    expect(textsAt(xml, "feed/entry/title").at(2)).toBe("Correction: quay");
    expect(textsAt(xml, "feed/entry/content").at(2)).toBe("Was: was <b>\n\nNow: now & then");
  });

  test("follows the filters, corrections too", async () => {
    expect(textsAt(await feed("?sector=power"), "feed/entry/title")).toHaveLength(1);
    const quay = await feed(`?governorate=SY10&release=${NEXT_TINY}`);
    expect(textsAt(quay, "feed/entry/title")).toHaveLength(3);
  });

  test("tells only of the kinds asked for", async () => {
    const titles = async (search: string) =>
      textsAt(await feed(`?release=${NEXT_TINY}${search}`), "feed/entry/title");
    expect(await titles("&kind=correction")).toEqual(["Correction: quay"]);
    expect(await titles("&kind=stage")).toEqual(['A quay, or "berth": contract signed']);
    const all = await titles("");
    expect(await titles("&kind=new&kind=stage&kind=correction")).toEqual(all);
    expect((await titles("&kind=new")).length).toBe(all.length - 2);
    expect((await answerFeed(ask("/feed.xml?kind=gossip"))).status).toBe(400);
  });

  test("is written in Arabic when asked", async () => {
    const xml = await feed("?lang=ar");
    expect(readXml(xml).at(-1)?.attributes["xml:lang"]).toBe("ar");
    expect(textsAt(xml, "feed/entry/title").at(1)).toBe("رصيف، أو «مرسى»: توقيع عقد");
  });

  test("gives an entry the same id in every release and on every host", async () => {
    const [here, there] = [
      await feed(),
      await (await answerFeed(new Request("https://x.example/feed.xml"))).text(),
    ];
    const ids = textsAt(here, "feed/entry/id");
    expect(ids).toEqual(textsAt(there, "feed/entry/id"));
    expect(textsAt(await feed(`?release=${NEXT_TINY}`), "feed/entry/id")).toEqual(
      expect.arrayContaining(ids),
    );
    expect(new Set(ids).size).toBe(4);
    for (const id of ids)
      expect(id).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    expect(stableUrn("a", "b")).not.toBe(stableUrn("a\nb"));
  });

  test("has what Atom demands", async () => {
    const xml = await feed();
    for (const path of ["feed/id", "feed/title", "feed/updated", "feed/author/name"])
      expect(textsAt(xml, path)).toHaveLength(1);
    const links = readXml(xml).filter(({ path }) => path === "feed/link");
    expect(links.map(({ attributes }) => attributes.rel)).toEqual(["self", "alternate"]);
  });
});

describe("/sitemap.xml", () => {
  test("lists every page in both languages, each with its twin", async () => {
    const xml = await (await answerSitemap(ask("/sitemap.xml"))).text();
    const places = textsAt(xml, "urlset/url/loc");
    for (const path of [
      "",
      "/deals/quay",
      "/countries/ARE",
      "/places/SY10",
      "/people/gdp-growth",
      "/sources/a-paper",
    ])
      for (const locale of ["en", "ar"]) expect(places).toContain(`${ORIGIN}/${locale}${path}`);
    expect(new Set(places).size).toBe(places.length);
    expect(readXml(xml).filter(({ path }) => path.endsWith("xhtml:link"))).toHaveLength(
      2 * places.length,
    );
  });

  test("a part that is not there is a 404", async () => {
    expect((await answerSitemap(ask("/sitemap.xml?part=2"))).status).toBe(404);
  });

  test("robots may read everything and are told of it", async () => {
    const text = await (await answerRobots(ask("/robots.txt"))).text();
    expect(text).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${ORIGIN}/sitemap.xml\n`);
  });
});

describe("/openapi.json", () => {
  test("tells of every address, each parameter with a schema, each answer with a type", async () => {
    const api = await (await answerOpenApi(ask("/openapi.json"))).json();
    expect(api.openapi).toBe("3.1.0");
    expect(Object.keys(api.paths)).toEqual(
      expect.arrayContaining([
        "/deals.csv",
        "/lines.json",
        "/claims.csv-metadata.json",
        "/deals.zip",
        "/feed.xml",
      ]),
    );
    const ids = new Set<string>();
    for (const { get } of Object.values<{
      get: { operationId: string; parameters: { name: string; schema: object }[] };
    }>(api.paths)) {
      ids.add(get.operationId);
      for (const { schema } of get.parameters) expect(Object.keys(schema)).not.toEqual([]);
      const names = get.parameters.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(ids.size).toBe(Object.keys(api.paths).length);
  });

  test("every reference leads somewhere", async () => {
    const text = await (await answerOpenApi(ask("/openapi.json"))).text();
    const { components } = JSON.parse(text);
    for (const [, name = ""] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g))
      expect(Object.keys(components.schemas)).toContain(name);
  });

  test("is made of the schemas that read the address", async () => {
    const { paths } = await (await answerOpenApi(ask("/openapi.json"))).json();
    const { parameters } = paths["/deals.json"].get;
    const schemaOf = (name: string) =>
      parameters.find((p: { name: string }) => p.name === name).schema;
    expect(schemaOf("flow")).toMatchObject({
      type: "array",
      items: { enum: ["investment", "assistance", "trade"] },
    });
    const chart = paths["/charts/{file}"].get.parameters as { name: string; schema: object }[];
    const file = chart.find(({ name }) => name === "file")?.schema as { enum: string[] };
    expect(file.enum).toEqual(
      CHART_IDS.flatMap((id) => ["svg", "png", "csv", "json"].map((kind) => `${id}.${kind}`)),
    );
    expect(chart.find(({ name }) => name === "measure")?.schema).toMatchObject({
      anyOf: [{ enum: [...MEASURES] }, { enum: [...ESTIMATED] }],
    });
    expect(schemaOf("limit")).toMatchObject({ type: "integer", minimum: 1, maximum: 10_000 });
    expect(schemaOf("q")).toMatchObject({ type: "string", maxLength: 200 });
  });
});

describe("XML", () => {
  test("whatever the text, the document is well-formed and reads back without what XML cannot hold", () => {
    const text = "a<b>&\"'\u0000\u000b\ud800 ]]> ق😀";
    const [read] = readXml(xmlDocument(element("e", { a: text }, text)));
    const kept = "a<b>&\"' ]]> ق😀";
    expect([read?.text, read?.attributes.a]).toEqual([kept, kept]);
  });

  test("the release in use is the current one", () => {
    expect(TINY < NEXT_TINY).toBe(true);
  });
});
