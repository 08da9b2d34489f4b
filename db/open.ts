import Database from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { ADDED } from "./data-version";

export type Db = BetterSQLite3Database & { $client: Database.Database };

/**
 * Opens a release file for reading: no write can happen through it. One of an older shape is read as today's.
 * @param path a release's SQLite file; throws when it does not exist.
 */
export function openRelease(path: string): Db {
  const client = new Database(path, { readonly: true, fileMustExist: true });
  addWhatOlderShapesLack(client);
  client.pragma("query_only = 1");
  client.pragma("mmap_size = 268435456");
  client.pragma("cache_size = -65536");
  return drizzle(client);
}

/** In: a connection. After: tables of an older shape are seen through views of this connection that add what they lack. */
function addWhatOlderShapesLack(client: Database.Database): void {
  const version = client.prepare<[], number>("select data_version from release").pluck().get();
  if (version === undefined) return;
  const lacking = ADDED.filter((added) => added.version > version);
  if (lacking.length > 0) client.pragma("temp_store = memory");
  for (const table of new Set(lacking.map((added) => added.table))) {
    const columns = lacking.filter((added) => added.table === table);
    const empty = columns.map(({ column }) => `null as "${column}"`).join(", ");
    client.exec(`create temp view "${table}" as select *, ${empty} from main."${table}"`);
  }
}

/** Opens a new file for the publisher to fill. Not for the web process. */
export function openForPublishing(path: string): Db {
  const client = new Database(path);
  // The file is built beside the live one and renamed when whole: a crash loses only the new file.
  // ("off" is refused by this build of SQLite and leaves a journal on the disk.)
  client.pragma("journal_mode = memory");
  client.pragma("synchronous = off");
  client.pragma("locking_mode = exclusive");
  client.pragma("temp_store = memory");
  client.pragma("cache_size = -1048576");
  return drizzle(client);
}
