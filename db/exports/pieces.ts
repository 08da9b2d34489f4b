// Columns that need no quotes are joined into one text by SQLite: fewer cells to carry over, twice the speed.
import type { Column } from "./columns/column";

/** What stands between two commas or more: one column to be written, or several written already. */
export type Piece = { sql: string; column?: Column };

const isPlain = ({ type, plain, values }: Column): boolean =>
  plain === true ||
  type === "integer" ||
  type === "boolean" ||
  type === "date" ||
  (type === "text" && values !== undefined);

const written = ({ type, sql }: Column): string =>
  type === "boolean"
    ? `case ${sql} when 1 then 'true' when 0 then 'false' else '' end`
    : `coalesce(${sql}, '')`;

/** In: columns in their order. Out: the pieces of a line, neighbours that are plain joined. */
export function piecesOf(columns: readonly Column[]): Piece[] {
  const pieces: Piece[] = [];
  let run: string[] = [];
  const endRun = () => {
    if (run.length > 0) pieces.push({ sql: run.join(" || ',' || ") });
    run = [];
  };
  for (const column of columns) {
    if (isPlain(column)) run.push(written(column));
    else {
      endRun();
      pieces.push({ sql: column.sql, column });
    }
  }
  endRun();
  return pieces;
}
