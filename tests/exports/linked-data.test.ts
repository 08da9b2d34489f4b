// Linked data against the vocabularies it is written in: every class and property is one that they define.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import jsonld from "jsonld";
import { beforeAll, describe, expect, test } from "vitest";
import { jsonInScript } from "../../components/layout/json-ld";
import { answerCatalog } from "../../db/exports/catalog";
import { datasetOf } from "../../db/exports/dataset";
import { currentReleaseId } from "../../db/release-folder";
import { FILE_NAMES } from "../../db/vocabulary";
import { copyOfRelease } from "../support/database";
import { definedBy, usesOf } from "./vocabulary";

const ORIGIN = "https://ledger.example";
const ask = (path: string) =>
  new Request(ORIGIN + path, { headers: { host: "ledger.example", "x-forwarded-proto": "https" } });

/** Only what the tests hand out is ever read: linked data must not send a reader elsewhere. */
const documentLoader = async (url: string) => {
  if (url !== "https://schema.org") throw new Error(`nobody should have to fetch ${url}`);
  const terms = Object.fromEntries(
    ["url", "license", "contentUrl", "measurementTechnique"].map((name) => [
      name,
      { "@id": `http://schema.org/${name}`, "@type": "@id" },
    ]),
  );
  const document = { "@context": { "@vocab": "http://schema.org/", ...terms } };
  return { contextUrl: undefined, documentUrl: url, document };
};

type Quad = Parameters<typeof usesOf>[0][number];

/** Safe: whatever would be lost on the way is an error. The option is younger than the types. */
const OPTIONS = { documentLoader, safe: true } as jsonld.Options.ToRdf;

const quadsOf = async (document: object) =>
  (await jsonld.toRDF(document as jsonld.JsonLdDocument, OPTIONS)) as unknown as Quad[];

beforeAll(() => {
  process.env.LEDGER_RELEASES = copyOfRelease().folder;
});

describe("/catalog.jsonld", () => {
  const DCAT = "http://www.w3.org/ns/dcat#";
  const catalogue = async () => (await answerCatalog(ask("/catalog.jsonld"))).json();

  test("loses nothing when it is read as linked data, and needs no other address for it", async () => {
    const quads = await quadsOf(await catalogue());
    const count = (type: string) =>
      quads.filter(({ object }) => object.value === DCAT + type).length;
    expect(count("Catalog")).toBe(1);
    expect(count("DataService")).toBe(1);
    expect(count("Dataset")).toBe(FILE_NAMES.length + 1);
    expect(count("Distribution")).toBeGreaterThan(30);
  });

  test("says only what DCAT, Dublin Core, FOAF and SPDX have words for, each of the class it is for", async () => {
    const known = definedBy("dcat", "dcterms", "foaf");
    const { strange, misplaced } = usesOf(await quadsOf(await catalogue()), known);
    // New in DCAT 3, and the checksum it borrows from SPDX: later than the vocabulary that is packaged.
    expect(strange).toEqual([
      "http://spdx.org/rdf/terms#Checksum",
      "http://spdx.org/rdf/terms#algorithm",
      "http://spdx.org/rdf/terms#checksum",
      "http://spdx.org/rdf/terms#checksumValue",
      "http://www.w3.org/ns/dcat#version",
    ]);
    // DCMI keeps it for collections; DCAT 3 asks for it on datasets (6.6.2).
    expect(misplaced).toEqual([
      "http://purl.org/dc/terms/accrualPeriodicity of http://www.w3.org/ns/dcat#Dataset",
    ]);
  });

  test("gives every dataset a title, a licence, a publisher and a file; every file an address and a type", async () => {
    const quads = await quadsOf(await catalogue());
    const of = (type: string) =>
      quads
        .filter(({ object }) => object.value === DCAT + type)
        .map(({ subject }) => subject.value);
    const saysOf = (subject: string) =>
      quads
        .filter((quad) => quad.subject.value === subject)
        .map(({ predicate }) => predicate.value);
    const terms = (...names: string[]) => names.map((name) => `http://purl.org/dc/terms/${name}`);
    for (const dataset of of("Dataset"))
      expect(saysOf(dataset)).toEqual(
        expect.arrayContaining([
          ...terms("title", "description", "license", "publisher", "identifier", "modified"),
          `${DCAT}distribution`,
        ]),
      );
    for (const distribution of of("Distribution"))
      expect(saysOf(distribution)).toEqual(
        expect.arrayContaining([`${DCAT}downloadURL`, `${DCAT}mediaType`, ...terms("license")]),
      );
  });

  test("is written of the release that is asked for", async () => {
    const id = currentReleaseId();
    const text = await (await answerCatalog(ask(`/catalog.jsonld?release=${id}`))).text();
    for (const [address = ""] of text.matchAll(
      /https:\/\/ledger\.example\/[^"]+\.(?:csv|json|zip|parquet|sqlite)[^"]*/g,
    ))
      if (!/openapi|csv-metadata|catalog\.jsonl/.test(address)) expect(address).toContain(id);
    expect((await answerCatalog(ask("/catalog.jsonld?release=2020-01-01-00000000"))).status).toBe(
      404,
    );
  });
});

describe("the Dataset of a page", () => {
  const page = {
    locale: "en",
    origin: ORIGIN,
    path: "/en/deals?country=SAU",
    name: "Deals: Saudi Arabia",
    description: "Everything promised to Syria since December 2024 that a source names.",
    release: "2026-11-22-00000001",
    publishedOn: "2026-11-22",
    files: ["/deals.csv?country=SAU&release=2026-11-22-00000001", "/deals.zip"],
    variables: ["US dollars"],
    covers: { from: "2024-12", to: "2026-11-22" },
  } as const;

  test("says only what schema.org has words for, each of the class it is for", async () => {
    const quads = await quadsOf(datasetOf(page));
    const { strange, misplaced } = usesOf(quads, definedBy("schema"));
    expect([strange, misplaced]).toEqual([[], []]);
    expect(quads.filter(({ predicate }) => predicate.value.endsWith("/distribution"))).toHaveLength(
      2,
    );
  });

  test("is cited at its pinned address and leads to the page without it", () => {
    expect(datasetOf(page)).toMatchObject({
      url: `${ORIGIN}/en/deals?country=SAU`,
      identifier: `${ORIGIN}/en/deals?country=SAU&release=2026-11-22-00000001`,
    });
  });

  test("with a description that no search would take is refused", () => {
    expect(() => datasetOf({ ...page, description: "Deals." })).toThrow(/50 to 5,000/);
    expect(() => datasetOf({ ...page, files: ["/deals.exe"] })).toThrow(/what type/);
  });

  test("cannot end the script it stands in, whatever the text", () => {
    const text = jsonInScript({ name: "</script><script>alert(1)</script><!--" });
    expect(text).not.toContain("<");
    expect(JSON.parse(text).name).toContain("</script>");
    expect(
      readFileSync(join(__dirname, "../../components/layout/json-ld.tsx"), "utf8"),
    ).not.toMatch(/nonce=/);
  });
});
