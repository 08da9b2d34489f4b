// What a column is: one contract for the CSV, the JSON, and the metadata that describes both.
import type { Names } from "../names";

export type ColumnType = "text" | "number" | "integer" | "date" | "boolean" | "list";

export type Column = {
  /** snake_case; part of the contract, never renamed. */
  name: string;
  type: ColumnType;
  description: string;
  /** The cell in SQL: 0 or 1 for a boolean, items joined by LIST_MARK for a list. */
  sql: string;
  /** Text that a slug's shape or this program makes safe: never quoted, never taken for a formula. */
  plain?: true;
  /** The closed list the value (or each item) comes from. */
  values?: readonly string[];
  /** Lists only: items once each, in order of the alphabet, because SQL gives them as they come. */
  distinct?: true;
  /** Lists only: what is printed for each stored item, a name for its code. */
  each?: (item: string, names: Names) => string;
};

/** Stands between the items of a list on the way out of SQL; no text of the data holds it. */
export const LIST_MARK = "\u001f";

/** Stands between the items of a list in a CSV cell. */
export const LIST_SEPARATOR = "; ";

/** The items of a column in SQL, gathered from the rows of another table. */
export const gathered = (item: string, rows: string): string =>
  `(select group_concat(${item}, char(31)) from ${rows})`;

/** A column whose SQL is its own name in a table. */
export const stored = (
  table: string,
  type: ColumnType,
  name: string,
  description: string,
  values?: readonly string[],
): Column => ({
  name,
  type,
  description,
  sql: `${table}."${name}"`,
  ...(values ? { values } : {}),
});

/** What a thing is called in the two languages. */
export const namesIn = (table: string): Column[] => [
  stored(table, "text", "name_en", "Name in English."),
  stored(table, "text", "name_ar", "Name in Arabic."),
];

/** A column of ids: slugs, checked when the release was made. */
export const id = (name: string, sql: string, description: string): Column => ({
  name,
  type: "text",
  description,
  sql,
  plain: true,
});

/** The items of a list cell as a reader gets them: names for codes, once each where the column says so. */
export function itemsOf(column: Column, cell: string, names: Names): string[] {
  const stored = cell.split(LIST_MARK).filter((item) => item !== "");
  const items = column.distinct ? [...new Set(stored)].sort() : stored;
  const { each } = column;
  return each ? items.map((item) => each(item, names)) : items;
}
