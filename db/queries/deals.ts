import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { DealFilters, Sort } from "../filters";
import type { Db } from "../open";
import {
  claims,
  deal_capacity,
  deal_countries,
  deal_events,
  deal_governorates,
  deal_parties,
  deal_questions,
  deal_sectors,
  deals,
  lines,
} from "../schema";
import { STAGES } from "../vocabulary";
import { whereLines } from "./where";

export type Line = typeof lines.$inferSelect;
export type Deal = typeof deals.$inferSelect;
export type Claim = typeof claims.$inferSelect;
export type DealEvent = typeof deal_events.$inferSelect;

/** A row of the deals table: the deal, its line, and what it names. */
export type DealRow = {
  deal: Deal;
  line: Line;
  countries: string[];
  sectors: string[];
  governorates: string[];
};

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

/** How many lines the filters choose. */
export function countLines(db: Db, filters: DealFilters): number {
  const where = whereLines(db, filters);
  return db.select({ n: sql<number>`count(*)` }).from(lines).where(where).get()?.n ?? 0;
}

/** The chosen deals in the order asked for, one page or all of them. */
export function listDeals(
  db: Db,
  filters: DealFilters,
  { locale, limit, offset }: { locale: "en" | "ar"; limit: number; offset: number },
): DealRow[] {
  const rows = db
    .select({ deal: deals, line: lines })
    .from(lines)
    .innerJoin(deals, eq(deals.id, lines.id))
    .where(whereLines(db, filters))
    .orderBy(...order(filters.sort, locale))
    .limit(limit)
    .offset(offset)
    .all();
  return withNames(db, rows);
}

function withNames(db: Db, rows: { deal: Deal; line: Line }[]): DealRow[] {
  const ids = rows.map((r) => r.deal.id);
  const by = (pairs: { deal: string; value: string }[]) => {
    const map = new Map<string, string[]>();
    for (const { deal, value } of pairs) {
      const values = map.get(deal) ?? [];
      if (!values.includes(value)) values.push(value);
      map.set(deal, values);
    }
    return map;
  };
  const countries = by(
    db
      .select({ deal: deal_countries.deal, value: deal_countries.iso3 })
      .from(deal_countries)
      .where(inArray(deal_countries.deal, ids))
      .all(),
  );
  const sectors = by(
    db
      .select({ deal: deal_sectors.deal, value: deal_sectors.sector })
      .from(deal_sectors)
      .where(inArray(deal_sectors.deal, ids))
      .all(),
  );
  const governorates = by(
    db
      .select({ deal: deal_governorates.deal, value: deal_governorates.governorate })
      .from(deal_governorates)
      .where(inArray(deal_governorates.deal, ids))
      .all(),
  );
  return rows.map((r) => ({
    ...r,
    countries: countries.get(r.deal.id) ?? [],
    sectors: sectors.get(r.deal.id) ?? [],
    governorates: governorates.get(r.deal.id) ?? [],
  }));
}

/** Deals by id, in the order of the ids; unknown ids are left out. */
export function getDealRows(db: Db, ids: readonly string[]): DealRow[] {
  const rows = db
    .select({ deal: deals, line: lines })
    .from(lines)
    .innerJoin(deals, eq(deals.id, lines.id))
    .where(inArray(lines.id, [...ids]))
    .all();
  const by = new Map(withNames(db, rows).map((r) => [r.deal.id, r]));
  return ids.flatMap((id) => by.get(id) ?? []);
}

export type WholeDeal = DealRow & {
  events: DealEvent[];
  parties: (typeof deal_parties.$inferSelect)[];
  capacity: (typeof deal_capacity.$inferSelect)[];
  questions: (typeof deal_questions.$inferSelect)[];
  claims: Claim[];
  roles: { iso3: string; role: string }[];
  parent?: DealRow;
  children: DealRow[];
  /** Deals whose money this one counts. */
  holds: DealRow[];
};

/** One deal with everything said of it; undefined when there is none with this id. */
export function getDeal(db: Db, id: string): WholeDeal | undefined {
  const [row] = getDealRows(db, [id]);
  if (!row) return undefined;
  const ids = (column: typeof deals.parent | typeof deals.counted_in) =>
    db.select({ id: deals.id }).from(deals).where(eq(column, id)).orderBy(asc(deals.id)).all();
  const [parent] = row.deal.parent ? getDealRows(db, [row.deal.parent]) : [];
  return {
    ...row,
    events: db
      .select()
      .from(deal_events)
      .where(eq(deal_events.deal, id))
      .orderBy(asc(deal_events.position))
      .all(),
    parties: db
      .select()
      .from(deal_parties)
      .where(eq(deal_parties.deal, id))
      .orderBy(asc(deal_parties.position))
      .all(),
    capacity: db
      .select()
      .from(deal_capacity)
      .where(eq(deal_capacity.deal, id))
      .orderBy(asc(deal_capacity.position))
      .all(),
    questions: db
      .select()
      .from(deal_questions)
      .where(eq(deal_questions.deal, id))
      .orderBy(asc(deal_questions.position))
      .all(),
    claims: db.select().from(claims).where(eq(claims.deal, id)).orderBy(asc(claims.position)).all(),
    roles: db
      .select({ iso3: deal_countries.iso3, role: deal_countries.role })
      .from(deal_countries)
      .where(and(eq(deal_countries.deal, id)))
      .all(),
    ...(parent ? { parent } : {}),
    children: getDealRows(
      db,
      ids(deals.parent).map((d) => d.id),
    ),
    holds: getDealRows(
      db,
      ids(deals.counted_in).map((d) => d.id),
    ),
  };
}
