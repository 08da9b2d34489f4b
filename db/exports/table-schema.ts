// Frictionless v2: one resource of a data package, from the contract of a file.

import type { FileName } from "../vocabulary";
import { type Column, LIST_SEPARATOR } from "./columns/column";
import { FILES } from "./files";
import { DATE_PATTERN } from "./partial-date";

/** What was written: its length, its SHA-256 in hex, its rows without the header. */
export type Written = { bytes: number; sha256: string };

const FIELD_TYPE = {
  text: "string",
  date: "string",
  number: "number",
  integer: "integer",
  boolean: "boolean",
  list: "list",
} as const satisfies Record<Column["type"], string>;

function fieldOf({ name, type, description, values }: Column) {
  const constraints = {
    ...(name === "id" ? { required: true, unique: true } : {}),
    ...(type === "date" ? { pattern: DATE_PATTERN } : {}),
    ...(values && type === "text" ? { enum: values } : {}),
  };
  return {
    name,
    type: FIELD_TYPE[type],
    description,
    ...(type === "list" ? { delimiter: LIST_SEPARATOR, itemType: "string" } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/**
 * A Data Resource.
 * @param path of the CSV: whole, or beside the package.
 * @param present the resources of the same package: a key into a file that is not there would be broken.
 */
export function resourceOf(
  file: FileName,
  path: string,
  { bytes, sha256 }: Written,
  present: readonly FileName[],
): Record<string, unknown> {
  const { title, description, columns, refersTo = {} } = FILES[file];
  const foreignKeys = Object.entries(refersTo)
    .filter(([, resource]) => present.includes(resource))
    .map(([field, resource]) => ({ fields: [field], reference: { resource, fields: ["id"] } }));
  return {
    name: file,
    title,
    description,
    path,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    dialect: {
      header: true,
      delimiter: ",",
      lineTerminator: "\r\n",
      quoteChar: '"',
      doubleQuote: true,
    },
    schema: {
      fields: columns.map(fieldOf),
      primaryKey: ["id"],
      missingValues: [""],
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}
