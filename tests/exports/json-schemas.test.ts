// What describes the files, against the specifications it names; and the JSON, against what describes it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, test } from "vitest";
import { GET as answerOpenApi } from "../../app/openapi.json/route";
import { answerJson } from "../../db/exports/answer";
import { answerCsvMetadata } from "../../db/exports/csvw";
import { answerDataPackage } from "../../db/exports/datapackage";
import { answerZip } from "../../db/exports/zip";
import { FILE_NAMES, type FileName } from "../../db/vocabulary";
import { copyOfRelease } from "../support/database";
import { unzip } from "./unzip";

type Json = Record<string, unknown>;

const ORIGIN = "https://ledger.example";
const ask = (path: string) =>
  new Request(ORIGIN + path, { headers: { host: "ledger.example", "x-forwarded-proto": "https" } });
const json = async (answer: Promise<Response>): Promise<Json> => (await answer).json();

const ajv = addFormats(
  new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }),
);
const compile = (name: string) =>
  ajv.compile(JSON.parse(readFileSync(join(__dirname, "schemas", name), "utf8")));
const isPackage = compile("data-package.json");
const isTable = compile("csvw-table.json");

/** What a check finds wrong with a document: a place and a sentence each. */
const wrong = (check: typeof isPackage, document: unknown): string[] =>
  check(document) ? [] : (check.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);

beforeAll(() => {
  process.env.LEDGER_RELEASES = copyOfRelease().folder;
});

describe("the data package", () => {
  const whole = () => json(answerDataPackage(ask("/datapackage.json")));

  test("is a Data Package 2.0", async () => {
    expect(wrong(isPackage, await whole())).toEqual([]);
  });

  test("in a zip is one too, of files beside it", async () => {
    const answer = await answerZip(ask("/deals.zip?country=SAU"));
    const entry = unzip(Buffer.from(await answer.arrayBuffer())).get("datapackage.json");
    const descriptor = JSON.parse(String(entry)) as { resources: { path: string }[] };
    expect(wrong(isPackage, descriptor)).toEqual([]);
    for (const { path } of descriptor.resources) expect(path).toMatch(/^[a-z]+\.csv$/);
  });

  test("would be found out: a hash of no kind, a field without a type, no resources", async () => {
    const [resource] = (await whole()).resources as [Json & { schema: { fields: Json[] } }];
    const { type: _, ...untyped } = resource.schema.fields[0] ?? {};
    const schema = { ...resource.schema, fields: [untyped] };
    for (const resources of [[], [{ ...resource, hash: "sha256" }], [{ ...resource, schema }]])
      expect(wrong(isPackage, { ...(await whole()), resources })).not.toEqual([]);
  });

  test("has keys and references that are there", async () => {
    type Reference = { fields: string[]; reference: { resource: string; fields: string[] } };
    type Table = { fields: { name: string }[]; primaryKey: string[]; foreignKeys?: Reference[] };
    const resources = (await whole()).resources as { name: string; schema: Table }[];
    const columnsOf = (name: string) =>
      resources.find((r) => r.name === name)?.schema.fields.map((field) => field.name) ?? [];
    for (const { name, schema } of resources) {
      expect(columnsOf(name)).toEqual(expect.arrayContaining(schema.primaryKey));
      expect(new Set(columnsOf(name)).size).toBe(columnsOf(name).length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(columnsOf(name)).toEqual(expect.arrayContaining(fields));
        expect(columnsOf(reference.resource)).toEqual(expect.arrayContaining(reference.fields));
      }
    }
  });
});

describe("CSV on the Web", () => {
  const described = (file: FileName, search = "") =>
    json(answerCsvMetadata(file, ask(`/${file}.csv-metadata.json${search}`)));

  test.each(FILE_NAMES)("%s.csv-metadata.json is a table description", async (file) => {
    expect(wrong(isTable, await described(file))).toEqual([]);
    expect(wrong(isTable, await described(file, "?columns=id"))).toEqual([]);
  });

  test("would be found out: a datatype there is not, a column without a name, a foreign context", async () => {
    const table = await described("deals");
    for (const broken of [
      { ...table, "@context": "https://schema.org" },
      { ...table, tableSchema: { columns: [{ name: "a", titles: "a", datatype: "text" }] } },
      { ...table, tableSchema: { columns: [{ titles: "a", datatype: "string" }] } },
      { ...table, colour: "red" },
    ])
      expect(wrong(isTable, broken)).not.toEqual([]);
  });
});

describe("/openapi.json", () => {
  const lint = async (source: string) => {
    const config = await createConfig({ extends: ["recommended-strict"] });
    const found = await lintFromString({ source, absoluteRef: "/openapi.json", config });
    return found.map(({ ruleId, message }) => `${ruleId}: ${message}`);
  };
  const text = async () => (await answerOpenApi(ask("/openapi.json"))).text();

  test("has nothing for the strictest of the linter's rules to complain of", async () => {
    expect(await lint(await text())).toEqual([]);
  });

  test("would be found out: a reference that leads nowhere, an id given twice", async () => {
    const source = await text();
    expect(await lint(source.replace("schemas/deals-page", "schemas/nothing"))).not.toEqual([]);
    expect(await lint(source.replaceAll('"deals-json"', '"deals-csv"'))).not.toEqual([]);
  });

  /** A check of a component, with the others it refers to. */
  async function checkOf(name: string) {
    const { components } = JSON.parse(await text()) as { components: Json };
    return new Ajv2020({ strict: false, validateFormats: false }).compile({
      components,
      $ref: `#/components/schemas/${name}`,
    });
  }

  test.each(FILE_NAMES)("/%s.json answers in the shape it says", async (file) => {
    const check = await checkOf(`${file}-page`);
    expect(wrong(check, await json(answerJson(file, ask(`/${file}.json?limit=1000`))))).toEqual([]);
    expect(wrong(check, { rows: [{ nothing: 1 }] })).not.toEqual([]);
  });

  test.each(["?colour=red", "?release=2020-01-01-00000000"])(
    "an error answers in the shape it says: %s",
    async (search) => {
      const answer = await json(answerJson("deals", ask(`/deals.json${search}`)));
      expect(wrong(await checkOf("problem"), answer)).toEqual([]);
    },
  );
});
