import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { answerCsv } from "../../db/exports/answer";
import { answerCsvMetadata } from "../../db/exports/csvw";
import { answerDataPackage } from "../../db/exports/datapackage";
import { FILES } from "../../db/exports/files";
import { answerZip } from "../../db/exports/zip";
import { FILE_NAMES } from "../../db/vocabulary";
import { TINY, useTinyReleases } from "../files/tiny-release";
import { unzip } from "./unzip";

beforeAll(() => {
  useTinyReleases();
});

const ORIGIN = "http://localhost:3000";
const ask = (path: string, method = "GET") => new Request(ORIGIN + path, { method });
const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
const headerOf = (csv: Buffer): string[] => parse(csv, { to: 1 })[0] ?? [];

type Field = {
  name: string;
  type: string;
  delimiter?: string;
  constraints?: { enum?: string[]; pattern?: string };
};
type Resource = {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: { reference: { resource: string } }[];
  };
};

/** What a strict reader of Frictionless tables checks: names in order, types, closed lists, patterns, the key. */
function checkTable(csv: Buffer, { schema }: Resource): void {
  const names = schema.fields.map(({ name }) => name);
  expect(headerOf(csv)).toEqual(names);
  const rows: Record<string, string>[] = parse(csv, { columns: true, record_delimiter: "\r\n" });
  for (const row of rows) {
    for (const { name, type, constraints = {} } of schema.fields) {
      const cell = row[name] ?? "";
      if (cell === "") continue;
      if (type === "integer") expect(cell).toMatch(/^-?\d+$/);
      if (type === "number") expect(Number.isFinite(Number(cell))).toBe(true);
      if (type === "boolean") expect(["true", "false"]).toContain(cell);
      if (constraints.enum) expect(constraints.enum).toContain(cell);
      if (constraints.pattern) expect(cell).toMatch(new RegExp(constraints.pattern));
    }
  }
  expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
}

describe("/datapackage.json", () => {
  test("gives the length and hash of every file as it is downloaded, and its columns", async () => {
    const descriptor = await (await answerDataPackage(ask("/datapackage.json"))).json();
    expect(descriptor.$schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
    expect(descriptor).toMatchObject({ version: TINY, created: "2026-11-22T00:00:00Z" });
    const resources: Resource[] = descriptor.resources;
    expect(resources.map(({ name }) => name)).toEqual([...FILE_NAMES]);
    for (const [i, file] of FILE_NAMES.entries()) {
      const resource = resources[i] as Resource;
      const csv = Buffer.from(
        await (await answerCsv(file, new Request(resource.path))).arrayBuffer(),
      );
      expect([resource.bytes, resource.hash]).toEqual([csv.length, `sha256:${sha256(csv)}`]);
      checkTable(csv, resource);
    }
  });
});

describe("/<file>.csv-metadata.json", () => {
  test.each(FILE_NAMES)(
    "describes %s.csv column by column, with its filters and its choice of columns",
    async (file) => {
      const [first = "", second = ""] = FILES[file].columns.map(({ name }) => name).slice(1);
      const search = `columns=${encodeURIComponent([second, first].join(","))}&bom=1`;
      const answer = await answerCsvMetadata(file, ask(`/${file}.csv-metadata.json?${search}`));
      expect(answer.headers.get("content-type")).toBe("application/csvm+json");
      const { url, tableSchema, ...table } = await answer.json();
      expect(table["@context"][0]).toBe("http://www.w3.org/ns/csvw");
      const csv = Buffer.from(await (await answerCsv(file, new Request(url))).arrayBuffer());
      expect(csv.subarray(0, 3).toString("hex")).toBe("efbbbf");
      const names = tableSchema.columns.map(({ name }: { name: string }) => name);
      expect(headerOf(csv.subarray(3))).toEqual(names);
      expect(names).toEqual([second, first]);
    },
  );
});

describe("/deals.zip", () => {
  const zipped = async (search = "") => {
    const answer = await answerZip(ask(`/deals.zip${search}`));
    return unzip(Buffer.from(await answer.arrayBuffer()));
  };

  test("holds the files of its filter, their descriptions, their hashes and a readme", async () => {
    const entries = await zipped("?country=QAT");
    expect([...entries.keys()]).toEqual([
      "README.txt",
      ...["deals", "lines", "claims", "sources"].flatMap((f) => [
        `${f}.csv`,
        `${f}.csv-metadata.json`,
      ]),
      "datapackage.json",
    ]);
    const { resources } = JSON.parse(String(entries.get("datapackage.json")));
    for (const resource of resources as Resource[]) {
      const csv = entries.get(resource.path) ?? Buffer.alloc(0);
      expect([resource.bytes, resource.hash]).toEqual([csv.length, `sha256:${sha256(csv)}`]);
      checkTable(csv, resource);
      const present = resources.map(({ name }: Resource) => name);
      for (const { reference } of resource.schema.foreignKeys ?? [])
        expect(present).toContain(reference.resource);
    }
    const alone = await answerCsv("deals", ask("/deals.csv?country=QAT"));
    expect(String(entries.get("deals.csv"))).toBe(await alone.text());
  });

  test("says in its readme what was asked, what it holds, what it adds up to and how to cite it", async () => {
    const readme = String((await zipped("?country=ARE&country=QAT&from=2025")).get("README.txt"));
    expect(readme).toContain(
      "Country: United Arab Emirates or Qatar\r\nFirst reported in or after: 2025\r\n",
    );
    expect(readme).toContain("deals.csv: 2 rows.");
    expect(readme).toContain("investment, signed: 800 US dollars (800 to 800), lines: 1");
    expect(readme).toContain("investment, on-paper: 33 US dollars (33 to 54), lines: 1");
    expect(readme).toContain("2 of 2 lines that could be counted state a value.");
    expect(readme).toContain(
      `${ORIGIN}/deals.zip?country=ARE&country=QAT&from=2025&release=${TINY}`,
    );
    expect(readme.split("\r\n").join("")).not.toMatch(/[\r\n]/);
  });

  test("is the same to the byte when it is asked for again", async () => {
    const bytes = async () => Buffer.from(await (await answerZip(ask("/deals.zip"))).arrayBuffer());
    expect((await bytes()).equals(await bytes())).toBe(true);
  });

  test("can be broken off in the middle of a file", async () => {
    const answer = await answerZip(ask("/deals.zip"));
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    await reader.read();
    await expect(reader.cancel(new Error("gone"))).rejects.toThrow("gone");
  });

  test("HEAD gives its headers and opens nothing", async () => {
    const head = await answerZip(ask("/deals.zip", "HEAD"));
    expect(head.headers.get("x-total-count")).toBe("4");
    expect(await head.text()).toBe("");
  });
});
