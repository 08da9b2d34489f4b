// What the answers look like, from the contracts of the files, as JSON Schema.
import { z } from "zod";
import type { FileName } from "../vocabulary";
import type { Column } from "./columns/column";
import { FILES } from "./files";
import type { Parameter } from "./parameters";

type Schema = Record<string, unknown>;

/** A zod schema as JSON Schema, as what it gives. */
export function schemaOf(schema: z.ZodType): Schema {
  const { $schema: _, ...own } = z.toJSONSchema(schema, { io: "output" }) as Schema;
  return own;
}

/** A query parameter in the form OpenAPI has for it; from the schema that reads it. */
export const parameterObject = ({ name, many, schema, description }: Parameter): Schema => ({
  name,
  in: "query",
  description,
  required: false,
  schema: many ? { type: "array", items: schemaOf(schema) } : schemaOf(schema),
  ...(many ? { style: "form", explode: true } : {}),
});

/** A part of the path in the form OpenAPI has for it. */
export const inPath = (name: string, schema: z.ZodType, description: string): Schema => ({
  name,
  in: "path",
  required: true,
  description,
  schema: schemaOf(schema),
});

function cellSchema({ type, description, values }: Column): Schema {
  const known = values ? { enum: values } : {};
  switch (type) {
    case "list":
      return { type: "array", items: { type: "string", ...known }, description };
    case "integer":
    case "number":
    case "boolean":
      return { type: [type, "null"], description };
    case "text":
    case "date":
      return {
        type: ["string", "null"],
        description,
        ...(values ? { enum: [...values, null] } : {}),
      };
  }
}

/** One row of a file's JSON. */
export const rowSchema = (file: FileName): Schema => ({
  type: "object",
  description: FILES[file].description,
  properties: Object.fromEntries(FILES[file].columns.map((c) => [c.name, cellSchema(c)])),
  additionalProperties: false,
});

/** The answer of a file's JSON. */
export const pageSchema = (file: FileName): Schema => ({
  type: "object",
  required: ["release", "filters", "total", "rows", "next"],
  properties: {
    release: { type: "string", description: "The release the rows are from." },
    filters: { type: "object", description: "What was asked, in canonical order." },
    total: { type: "integer", minimum: 0, description: "Rows in all pages together." },
    rows: { type: "array", items: { $ref: `#/components/schemas/${file}-row` } },
    next: {
      type: ["string", "null"],
      format: "uri",
      description: "Address of the next page; null: this is the last.",
    },
  },
});

export const PROBLEM_SCHEMA: Schema = {
  type: "object",
  required: ["type", "title", "status", "detail"],
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string" },
    errors: {
      type: "array",
      description: "Each key and value that was not understood.",
      items: {
        type: "object",
        required: ["parameter", "value", "detail"],
        properties: {
          parameter: { type: "string" },
          value: { type: "string" },
          detail: { type: "string" },
        },
      },
    },
    releases: {
      type: "array",
      description: "The releases that are kept.",
      items: { type: "string" },
    },
    tables: {
      type: "array",
      description: "The tables there are.",
      items: { type: "string" },
    },
  },
};

/** An answer in the one form of errors. */
export const problemAnswer = (description: string): Schema => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/problem" } } },
});
