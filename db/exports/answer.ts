// Request in, file out: the CSV and the JSON of each list, with the same rows.

import type { FileName } from "../vocabulary";
import { type Asked, answering } from "./asked";
import { csvHeader, csvRowWriter } from "./csv";
import { type Download, openDownload } from "./download";
import { FILES } from "./files";
import { attachment, fileName, linkHeader } from "./headers";
import { jsonPage } from "./json";
import { unknownValues } from "./known-values";
import { csvParameters, jsonParameters } from "./parameters";
import { piecesOf } from "./pieces";
import { notUnderstood } from "./problem";
import { printQuery, type Query, single } from "./query";
import { columnsAsked, countRows, rowsOf } from "./rows";
import { chunksOf, streamOf } from "./stream";

const namesOf = (file: FileName) => FILES[file].columns.map(({ name }) => name);

/** The lines of a CSV file, header first. Rows are read as lines are taken. */
export function* csvLines(download: Download, file: FileName, query: Query): Generator<string> {
  const columns = columnsAsked(file, query);
  const style = { bom: query.has("bom"), raw: query.has("raw") };
  yield csvHeader(columns, style);
  const pieces = piecesOf(columns);
  const cells = pieces.map(({ sql }) => sql);
  const { iterate, slots } = rowsOf(download, file, query, cells);
  const write = csvRowWriter(pieces, slots, download.names, style);
  for (const row of iterate()) yield write(row);
}

/** Opens the release, asks it what only it knows, and closes it unless the answer goes on reading. */
function fromRelease(asked: Asked, build: (download: Download) => Response): Response {
  const download = openDownload(asked.release, asked.base);
  try {
    const complaints = unknownValues(download, asked.query);
    if (complaints.length === 0) return build(download);
    download.close();
    return notUnderstood(complaints);
  } catch (error) {
    download.close();
    throw error;
  }
}

/** GET and HEAD of /<file>.csv: every row, streamed. */
export const answerCsv = (file: FileName, request: Request): Promise<Response> =>
  answering(request, [...FILES[file].parameters, ...csvParameters(namesOf(file))], (asked) =>
    fromRelease(asked, (download) => {
      const { query, release, base } = asked;
      const search = printQuery(query);
      const described = `${base}/${file}.csv-metadata.json${search === "" ? "" : `?${search}`}`;
      const headers = {
        "content-type": "text/csv; charset=utf-8; header=present",
        "content-disposition": attachment(fileName(file, "csv", query, release)),
        "x-total-count": String(countRows(download, file, query)),
        link: linkHeader(
          `<${described}>; rel="describedby"; type="application/csvm+json"`,
          `<${asked.address}>; rel="canonical"`,
        ),
      };
      const body = streamOf(chunksOf(csvLines(download, file, query)), download.close);
      return new Response(body, { headers });
    }),
  );

/** The address of the page of rows that follows; pinned, so that a new release in between moves no row. */
function nextAddress({ base, query, release }: Asked, file: FileName, cursor: string): string {
  const next = new Map(query).set("cursor", [cursor]).set("release", [release]);
  return `${base}/${file}.json?${printQuery(next)}`;
}

/** GET and HEAD of /<file>.json: {release, filters, total, rows, next}. */
export const answerJson = (file: FileName, request: Request): Promise<Response> =>
  answering(request, [...FILES[file].parameters, ...jsonParameters(namesOf(file))], (asked) =>
    fromRelease(asked, (download) => {
      const { query, release } = asked;
      const page = jsonPage(download, file, query);
      const total = countRows(download, file, query);
      download.close();
      if (!("rows" in page)) return notUnderstood([page]);
      const next = page.cursor ? nextAddress(asked, file, page.cursor) : null;
      const filters = Object.fromEntries(
        FILES[file].parameters.flatMap(({ name, many }) => {
          const values = query.get(name);
          return values ? [[name, many ? values : single(query, name)]] : [];
        }),
      );
      return Response.json(
        { release, filters, total, rows: page.rows, next },
        {
          headers: {
            "x-total-count": String(total),
            link: linkHeader(
              ...(next ? [`<${next}>; rel="next"`] : []),
              `<${asked.address}>; rel="canonical"`,
            ),
          },
        },
      );
    }),
  );
