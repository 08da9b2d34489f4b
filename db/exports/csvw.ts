// CSV on the Web: a description that a machine finds beside the file and reads its columns from.

import type { FileName } from "../vocabulary";
import { answering } from "./asked";
import { type Column, LIST_SEPARATOR } from "./columns/column";
import { FILES } from "./files";
import { linkHeader } from "./headers";
import { LICENCE } from "./licence";
import { csvParameters } from "./parameters";
import { DATE_PATTERN } from "./partial-date";
import { printQuery } from "./query";
import { columnsAsked } from "./rows";

function datatypeOf({ type, values }: Column): unknown {
  if (values) return { base: "string", format: values.join("|") };
  switch (type) {
    case "date":
      return { base: "string", format: DATE_PATTERN };
    case "integer":
    case "number":
    case "boolean":
      return type;
    case "text":
    case "list":
      return "string";
  }
}

/**
 * A CSVW table description (W3C tabular metadata).
 * @param columns those of the file, in its order.
 * @param url of the CSV, whole or beside the description.
 * @param release the id it describes; partial dates are text with a pattern, since a year is no xsd:date.
 */
export function csvwOf(
  file: FileName,
  columns: readonly Column[],
  url: string,
  release: string,
): Record<string, unknown> {
  const { title, description } = FILES[file];
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    url,
    "dc:title": title,
    "dc:description": description,
    "dc:license": { "@id": LICENCE.url },
    "dc:publisher": "Syria Reconstruction Ledger",
    "dc:identifier": release,
    dialect: {
      encoding: "utf-8",
      header: true,
      delimiter: ",",
      quoteChar: '"',
      doubleQuote: true,
      lineTerminators: ["\r\n"],
    },
    tableSchema: {
      columns: columns.map((column) => ({
        name: column.name,
        titles: column.name,
        "dc:description": column.description,
        datatype: datatypeOf(column),
        ...(column.type === "list" ? { separator: LIST_SEPARATOR } : {}),
        ...(column.name === "id" ? { required: true } : {}),
      })),
      ...(columns.some(({ name }) => name === "id") ? { primaryKey: ["id"] } : {}),
    },
  };
}

/** GET and HEAD of /<file>.csv-metadata.json, with the query of the CSV it describes. */
export function answerCsvMetadata(file: FileName, request: Request): Promise<Response> {
  const { columns, parameters } = FILES[file];
  const known = [...parameters, ...csvParameters(columns.map(({ name }) => name))];
  return answering(request, known, ({ query, base, release }) => {
    const search = printQuery(query);
    const url = `${base}/${file}.csv${search === "" ? "" : `?${search}`}`;
    return Response.json(csvwOf(file, columnsAsked(file, query), url, release), {
      headers: {
        "content-type": "application/csvm+json",
        link: linkHeader(`<${url}>; rel="describes"`),
      },
    });
  });
}
