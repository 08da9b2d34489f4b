import { getTableColumns, getTableName } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Db } from "../open";

/**
 * A prepared insert for a table of the schema: rows go in by column name, a missing value as null.
 * One statement a table, so a million rows cost no query building.
 */
export function inserterFor<T extends SQLiteTable>(
  db: Db,
  table: T,
): (row: T["$inferInsert"]) => void {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, column]) => `"${column.name}"`);
  const statement = db.$client.prepare(
    `insert into "${getTableName(table)}" (${names.join(", ")}) values (${names.map(() => "?").join(", ")})`,
  );
  const keys = columns.map(([key]) => key);
  // Bound and forgotten before the next row, so one array serves them all.
  const cells = new Array<unknown>(keys.length);
  return (row) => {
    const values = row as Record<string, unknown>;
    for (const [i, key] of keys.entries()) cells[i] = values[key] ?? null;
    statement.run(cells);
  };
}
