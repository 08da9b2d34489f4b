// The statement a file is read with, from its columns and what was asked of it.
import { countryName } from "../countries";
import type { FileName } from "../vocabulary";
import type { Column } from "./columns/column";
import type { Condition } from "./conditions";
import type { Download } from "./download";
import { FILES } from "./files";
import { LICENCE } from "./licence";
import { type Query, single } from "./query";

type Key = readonly (string | number)[];

/** Where a page of rows begins, after a key or at it, and how long it is. */
export type Page = { after?: Key; at?: Key; limit: number };

export type Rows = {
  /** Raw cells; that of the nth text asked for is at `slots[n]`, those of the key from `keyAt` on. */
  iterate: () => IterableIterator<unknown[]>;
  slots: readonly number[];
  keyAt: number;
};

/** The columns asked for, in the order asked for; all of them when none is. */
export function columnsAsked(file: FileName, query: Query): readonly Column[] {
  const all = FILES[file].columns;
  const asked = single(query, "columns")?.split(",");
  return asked ? asked.flatMap((name) => all.find((column) => column.name === name) ?? []) : all;
}

const SHARED = ["country", "sector", "governorate"] as const;

function namedValues(
  { base, release, db }: Download,
  file: FileName,
  query: Query,
  conditions: readonly Condition[],
) {
  const shares = SHARED.map((name) => {
    const values = query.get(name);
    return [name, values ? JSON.stringify(values) : null] as const;
  });
  return {
    base,
    release,
    licence: LICENCE.id,
    syria_en: countryName("SYR", "en"),
    syria_ar: countryName("SYR", "ar"),
    ...Object.fromEntries(shares),
    ...FILES[file].given?.(db),
    ...Object.assign({}, ...conditions.map((c) => c.named)),
  } as Record<string, string | null>;
}

const whereOf = (texts: readonly string[]) =>
  texts.length > 0 ? ` where ${texts.map((text) => `(${text})`).join(" and ")}` : "";

/**
 * Rows of a file in its one order, each cell as SQLite has it.
 * @param cells SQL of what each row is to hold.
 */
export function rowsOf(
  download: Download,
  file: FileName,
  query: Query,
  cells: readonly string[],
  page?: Page,
): Rows {
  const { from, key, choose } = FILES[file];
  // Codes and their names come from the same SQL: it is asked for once.
  const texts = [...new Set(cells)];
  const conditions = choose(download.db, query);
  const where = conditions.map((condition) => condition.text);
  const named: Record<string, unknown> = namedValues(download, file, query, conditions);
  const edge = page?.after ?? page?.at;
  if (edge) {
    const holds = page?.after ? ">" : "=";
    where.push(`(${key.join(", ")}) ${holds} (${key.map((_, i) => `@edge_${i}`).join(", ")})`);
    for (const [i, value] of edge.entries()) named[`edge_${i}`] = value;
  }
  const selected = page ? [...texts, ...key] : texts;
  const limit = page ? ` limit ${page.limit}` : "";
  const statement = download.db.$client
    .prepare(
      `select ${selected.join(", ")} from ${from}${whereOf(where)} order by ${key.join(", ")}${limit}`,
    )
    .raw(true);
  const positional = conditions.flatMap((condition) => condition.positional);
  return {
    iterate: () => statement.iterate(...positional, named) as IterableIterator<unknown[]>,
    slots: cells.map((cell) => texts.indexOf(cell)),
    keyAt: texts.length,
  };
}

/** Whether a file holds the row of a key: SQLite compares values of the wrong type too, and would begin anywhere. */
export function hasRowAt(download: Download, file: FileName, query: Query, at: Key): boolean {
  const { key } = FILES[file];
  const { iterate } = rowsOf(download, file, query, key, { at, limit: 1 });
  const [found] = [...iterate()];
  return found !== undefined && key.every((_, i) => found[i] === at[i]);
}

/** How many rows a file holds. */
export function countRows(download: Download, file: FileName, query: Query): number {
  const { countedFrom, choose } = FILES[file];
  const conditions = choose(download.db, query);
  const statement = download.db.$client
    .prepare(`select count(*) from ${countedFrom}${whereOf(conditions.map((c) => c.text))}`)
    .pluck(true);
  const positional = conditions.flatMap((condition) => condition.positional);
  return Number(statement.get(...positional, Object.assign({}, ...conditions.map((c) => c.named))));
}
