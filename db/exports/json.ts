// The JSON twin of a file: the same columns with their types, a page at a time, each page leading to the next.
import { createHash } from "node:crypto";
import { z } from "zod";
import type { FileName } from "../vocabulary";
import { type Column, itemsOf } from "./columns/column";
import type { Download } from "./download";
import { FILES } from "./files";
import { FEW_ROWS } from "./parameters";
import { printQuery, type Query, type QueryComplaint, single } from "./query";
import { columnsAsked, hasRowAt, rowsOf } from "./rows";

export type Cell = string | number | boolean | string[] | null;
export type JsonRow = Record<string, Cell>;
export type JsonPage = { rows: JsonRow[]; cursor?: string };

const keyInCursor = z.tuple([z.string()], z.union([z.string(), z.number()]));

/** What the cursor belongs to: the same question of the same release. */
function questionOf(file: FileName, query: Query, release: string): string {
  const style = ["limit", "cursor", "columns", "release"];
  const asked = printQuery(new Map([...query].filter(([name]) => !style.includes(name))));
  return createHash("sha256")
    .update(`${file}?${asked}\n${release}`)
    .digest("base64url")
    .slice(0, 12);
}

const printCursor = (question: string, key: readonly unknown[]): string =>
  Buffer.from(JSON.stringify([question, ...key])).toString("base64url");

function readCursor(text: string): readonly (string | number)[] | undefined {
  try {
    const read = keyInCursor.safeParse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    return read.success ? read.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function cellOf(column: Column, cell: unknown, download: Download): Cell {
  if (column.type === "list")
    return cell === null ? [] : itemsOf(column, String(cell), download.names);
  if (cell === null) return null;
  if (column.type === "boolean") return cell === 1;
  return typeof cell === "number" ? cell : String(cell);
}

/**
 * One page of a file's rows, in the order of the file.
 * @returns the rows and, when more follow, the cursor of the next page; or what is wrong with the cursor asked with.
 */
export function jsonPage(
  download: Download,
  file: FileName,
  query: Query,
): JsonPage | QueryComplaint {
  const question = questionOf(file, query, download.release);
  const asked = single(query, "cursor");
  const cursor = asked === undefined ? undefined : readCursor(asked);
  const isOurs =
    cursor?.[0] === question &&
    cursor.length === FILES[file].key.length + 1 &&
    hasRowAt(download, file, query, cursor.slice(1));
  if (asked !== undefined && !isOurs)
    return {
      parameter: "cursor",
      value: asked,
      detail: "belongs to another question or another release; follow `next` as it stands",
    };
  const limit = Number(single(query, "limit") ?? FEW_ROWS);
  const columns = columnsAsked(file, query);
  const page = { limit: limit + 1, ...(cursor ? { after: cursor.slice(1) } : {}) };
  const { iterate, slots, keyAt } = rowsOf(
    download,
    file,
    query,
    columns.map(({ sql }) => sql),
    page,
  );
  const found = [...iterate()];
  const rows = found
    .slice(0, limit)
    .map((cells) =>
      Object.fromEntries(
        columns.map((column, i) => [column.name, cellOf(column, cells[slots[i] ?? i], download)]),
      ),
    );
  const last = found.length > limit ? found[limit - 1] : undefined;
  return last ? { rows, cursor: printCursor(question, last.slice(keyAt)) } : { rows };
}
