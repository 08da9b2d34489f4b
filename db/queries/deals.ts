import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { DealFilters } from "../filters";
import type { Db } from "../open";
import { groupBy } from "../rules/group-by";
import {
  deal_capacity,
  deal_countries,
  deal_events,
  deal_governorates,
  deal_parties,
  deal_questions,
  deal_sectors,
  deals,
} from "../schema/deals";
import { claims, lines } from "../schema/money";
import { countBits, hasBit } from "./bits";
import { chosenLines } from "./chosen-lines";
import { linesInOrder } from "./line-order";

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
  /** Who gives the money of a deal that names no country: organisations of many, as the World Bank. */
  funders: { name: string; name_ar: string | null }[];
};

/** How many lines the filters choose. */
export const countLines = (db: Db, filters: DealFilters): number =>
  countBits(chosenLines(db, filters));

/** Row numbers of one page of the chosen lines, in the order asked for. */
function pageOf(db: Db, filters: DealFilters, locale: "en" | "ar", offset: number, limit: number) {
  const chosen = chosenLines(db, filters);
  const page: number[] = [];
  let skip = offset;
  for (const row of linesInOrder(db, filters.sort, locale)) {
    if (page.length === limit) break;
    if (hasBit(chosen, row - 1) && skip-- <= 0) page.push(row);
  }
  return page;
}

/** The chosen deals in the order asked for, one page or all of them. */
export function listDeals(
  db: Db,
  filters: DealFilters,
  { locale, limit, offset }: { locale: "en" | "ar"; limit: number; offset: number },
): DealRow[] {
  const page = pageOf(db, filters, locale, offset, limit);
  const rows = db
    .select({ row: sql<number>`${lines}.rowid`, deal: deals, line: lines })
    .from(lines)
    .innerJoin(deals, eq(deals.id, lines.id))
    .where(sql`${lines}.rowid in (select value from json_each(${JSON.stringify(page)}))`)
    .all();
  const byRow = new Map(rows.map(({ row, deal, line }) => [row, { deal, line }]));
  return withNames(
    db,
    page.flatMap((row) => byRow.get(row) ?? []),
  );
}

const fundersOf = (db: Db, ids: readonly string[]) =>
  db
    .selectDistinct({
      deal: deal_parties.deal,
      name: deal_parties.name,
      name_ar: deal_parties.name_ar,
    })
    .from(deal_parties)
    .where(
      and(
        inArray(deal_parties.deal, [...ids]),
        isNull(deal_parties.iso3),
        inArray(deal_parties.role, ["donor", "financier"]),
      ),
    )
    .orderBy(asc(deal_parties.deal), asc(deal_parties.position))
    .all();

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
  const funders = groupBy(
    fundersOf(
      db,
      ids.filter((id) => !countries.has(id)),
    ),
    (one) => one.deal,
  );
  return rows.map((r) => ({
    ...r,
    funders: (funders.get(r.deal.id) ?? []).map(({ name, name_ar }) => ({ name, name_ar })),
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
