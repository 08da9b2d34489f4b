// /openapi.json: every address of a file, from the same schemas that read what is asked of it.

import { FILE_NAMES, type FileName } from "../vocabulary";
import { answering } from "./asked";
import { ledgerVersion } from "./code-version";
import { FEED_PARAMETERS } from "./feed";
import { FILES } from "./files";
import { LICENCE } from "./licence";
import { RELEASE_PATHS } from "./openapi-releases";
import {
  PROBLEM_SCHEMA,
  pageSchema,
  parameterObject,
  problemAnswer,
  rowSchema,
} from "./openapi-schemas";
import { LEDGER_TITLE } from "./package-descriptor";
import { csvParameters, jsonParameters, type Parameter, RELEASE } from "./parameters";
import { ZIP_PARAMETERS } from "./zip";

type Operation = {
  id: string;
  summary: string;
  parameters: readonly Parameter[];
  type: string;
  schema: Record<string, unknown>;
};

type Paths = Readonly<Record<string, object>>;

const TEXT = { type: "string" };

const getOf = ({ id, summary, parameters, type, schema }: Operation) => ({
  get: {
    operationId: id,
    summary,
    tags: ["files"],
    parameters: [...parameters, RELEASE].map(parameterObject),
    responses: {
      "200": { description: summary, content: { [type]: { schema } } },
      "304": {
        description: "What the reader holds (If-None-Match) is still what this address says.",
      },
      "400": problemAnswer("A parameter or a value was not understood; each is named."),
      "404": problemAnswer("No such release; those that are kept are listed."),
    },
  },
});

function pathsOf(file: FileName): [string, unknown][] {
  const { columns, parameters, description } = FILES[file];
  const names = columns.map(({ name }) => name);
  const csv = [...parameters, ...csvParameters(names)];
  return [
    [
      `/${file}.csv`,
      getOf({
        id: `${file}-csv`,
        summary: `${description} Every row, as CSV.`,
        parameters: csv,
        type: "text/csv",
        schema: TEXT,
      }),
    ],
    [
      `/${file}.json`,
      getOf({
        id: `${file}-json`,
        summary: `${description} A page of rows, as JSON.`,
        parameters: [...parameters, ...jsonParameters(names)],
        type: "application/json",
        schema: { $ref: `#/components/schemas/${file}-page` },
      }),
    ],
    [
      `/${file}.csv-metadata.json`,
      getOf({
        id: `${file}-csv-metadata`,
        summary: `What each column of ${file}.csv means (CSV on the Web).`,
        parameters: csv,
        type: "application/csvm+json",
        schema: { type: "object" },
      }),
    ],
  ];
}

const OTHERS: Record<string, Operation> = {
  "/deals.zip": {
    id: "deals-zip",
    summary:
      "The chosen deals with their lines, claims and sources, described, hashed and ready to cite.",
    parameters: ZIP_PARAMETERS,
    type: "application/zip",
    schema: { type: "string", format: "binary" },
  },
  "/datapackage.json": {
    id: "datapackage",
    summary:
      "Every whole file of a release with its columns, length and SHA-256 (Frictionless Data Package 2).",
    parameters: [],
    type: "application/json",
    schema: { type: "object" },
  },
  "/catalog.jsonld": {
    id: "catalog",
    summary: "All datasets of the ledger and the files they come in (DCAT 3, as JSON-LD).",
    parameters: [],
    type: "application/ld+json",
    schema: { type: "object" },
  },
  "/feed.xml": {
    id: "feed",
    summary: "New deals, changed stages and corrections, as an Atom feed.",
    parameters: FEED_PARAMETERS,
    type: "application/atom+xml",
    schema: TEXT,
  },
};

/**
 * The OpenAPI 3.1 description of all files.
 * @param base the ledger's origin.
 * @param drawn paths of what is drawn, which this folder knows nothing of.
 */
export function openApiOf(base: string, drawn: Paths): Record<string, unknown> {
  return {
    openapi: "3.1.0",
    info: {
      title: LEDGER_TITLE,
      version: ledgerVersion(),
      description:
        "The files people and programs take away. All addresses answer GET and HEAD; errors are application/problem+json.",
      license: { name: LICENCE.title, identifier: LICENCE.id },
    },
    servers: [{ url: base }],
    // Nothing is locked: there is nobody to be.
    security: [],
    tags: [
      { name: "files", description: "The same rows as the pages, whole." },
      { name: "charts", description: "The charts of the pages, for any filter." },
      { name: "releases", description: "All tables of one published state of the data." },
    ],
    paths: Object.fromEntries([
      ...FILE_NAMES.flatMap(pathsOf),
      ...Object.entries(OTHERS).map(([path, operation]) => [path, getOf(operation)] as const),
      ...RELEASE_PATHS,
      ...Object.entries(drawn),
    ]),
    components: {
      schemas: {
        problem: PROBLEM_SCHEMA,
        ...Object.fromEntries(
          FILE_NAMES.flatMap((file) => [
            [`${file}-row`, rowSchema(file)],
            [`${file}-page`, pageSchema(file)],
          ]),
        ),
      },
    },
  };
}

/** GET and HEAD of /openapi.json. */
export const answerOpenApi = (request: Request, drawn: Paths): Promise<Response> =>
  answering(request, [], ({ base }) => Response.json(openApiOf(base, drawn)));
