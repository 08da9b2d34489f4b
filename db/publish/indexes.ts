import type { Db } from "../open";

type Index = { name: string; sql: string };

/**
 * Takes the indexes of the schema off an empty database, because sorting once is quicker than keeping order row by row.
 * @returns a function that puts them back, each made from the whole table.
 */
export function withoutIndexes(db: Db): () => void {
  const indexes = db.$client
    .prepare<[], Index>(
      "select name, sql from sqlite_master where type = 'index' and sql is not null order by rowid",
    )
    .all();
  for (const { name } of indexes) db.$client.exec(`drop index "${name}"`);
  return () => {
    for (const { sql } of indexes) db.$client.exec(sql);
  };
}
