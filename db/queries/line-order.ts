import { asc, eq, type SQL, sql } from "drizzle-orm";
import type { Sort } from "../filters";
import type { Db } from "../open";
import { deals } from "../schema/deals";
import { lines } from "../schema/money";
import { STAGES } from "../vocabulary";

const rung = sql.join(
  [sql`case ${lines.stage}`, ...STAGES.map((s, i) => sql`when ${s} then ${i}`), sql`end`],
  sql` `,
);

/** A missing value or date is last in either direction; equal rows stand by id, so pages never overlap. */
function order(sort: Sort, locale: "en" | "ar"): SQL[] {
  const title =
    locale === "ar" ? sql`coalesce(${deals.title_ar}, ${deals.title_en})` : sql`${deals.title_en}`;
  const column = {
    value: sql`${lines.amount}`,
    since: sql`${lines.since}`,
    title,
    stage: rung,
  }[sort.replace("-", "") as "value" | "since" | "title" | "stage"];
  const direction = sort.startsWith("-") ? sql`desc` : sql`asc`;
  const counted = sort.endsWith("value") ? [sql`${lines.counted} desc`] : [];
  return [
    ...counted,
    sql`${column} is null`,
    sql`${column} collate nocase ${direction}`,
    asc(lines.id),
  ];
}

const known = new WeakMap<Db, Map<string, Uint32Array>>();

/** Every line's row number in an order that a reader may ask for; sorted once a release, since it never changes. */
export function linesInOrder(db: Db, sort: Sort, locale: "en" | "ar"): Uint32Array {
  const kept = known.get(db) ?? new Map<string, Uint32Array>();
  known.set(db, kept);
  const name = sort.endsWith("title") ? `${sort} ${locale}` : sort;
  const before = kept.get(name);
  if (before) return before;
  const rows = db
    .select({ row: sql<number>`${lines}.rowid` })
    .from(lines)
    .innerJoin(deals, eq(deals.id, lines.id))
    .orderBy(...order(sort, locale))
    .all();
  const sorted = Uint32Array.from(rows, ({ row }) => row);
  kept.set(name, sorted);
  return sorted;
}
