// The tables of a release as they lie in its database, for those who take all of it.
import type { Db } from "../open";

export type TableColumn = { name: string; type: "text" | "integer" | "real"; required: boolean };
export type Table = { name: string; columns: readonly TableColumn[]; key: readonly string[] };

const TYPES = ["text", "integer", "real"] as const;

type Info = { name: string; type: string; notnull: number; pk: number };

/** Names of the tables that hold data, in order of the alphabet: not the search index, not the log of migrations. */
export const listTables = ({ $client }: Db): string[] =>
  $client
    .prepare<[], string>(
      `select name from pragma_table_list where schema = 'main' and type = 'table'
        and name not like 'sqlite\\_%' escape '\\' and name not like '\\_\\_%' escape '\\' order by name`,
    )
    .pluck()
    .all();

/**
 * The columns of a table and what orders its rows.
 * @returns undefined when the release has no such table.
 * @throws RangeError when a column is of a kind that other engines would not read as it is meant.
 */
export function tableOf(db: Db, name: string): Table | undefined {
  if (!listTables(db).includes(name)) return undefined;
  // Of the file itself: a view that adds what an older shape lacks has columns without a type.
  const all = db.$client
    .prepare<[string], Info>("select * from pragma_table_info(?, 'main')")
    .all(name);
  const columns = all.map((column) => {
    const type = TYPES.find((known) => known === column.type.toLowerCase());
    if (!type) throw new RangeError(`${name}.${column.name} is of type ${column.type}`);
    return { name: column.name, type, required: column.notnull === 1 };
  });
  const keyed = all.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
  return { name, columns, key: keyed.map((column) => column.name) };
}
