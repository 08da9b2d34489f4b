import { asc, desc, eq, sql } from "drizzle-orm";
import type { Db } from "../open";
import { deal_countries, deal_parties } from "../schema/deals";

export type Party = { name: string; name_ar: string | null; role: string; deals: number };

/** Parties that a source places in a country, by role, with the number of deals that name them; most deals first. */
export function listPartiesOf(db: Db, iso3: string): Party[] {
  return db
    .select({
      name: deal_parties.name,
      name_ar: deal_parties.name_ar,
      role: deal_parties.role,
      deals: sql<number>`count(distinct ${deal_parties.deal})`.as("deals"),
    })
    .from(deal_parties)
    .where(eq(deal_parties.iso3, iso3))
    .groupBy(deal_parties.name, deal_parties.role)
    .orderBy(desc(sql`deals`), asc(deal_parties.name), asc(deal_parties.role))
    .all();
}

/** In which roles a country stands in deals, and in how many; most deals first. */
export function listRolesOf(db: Db, iso3: string): { role: string; deals: number }[] {
  return db
    .select({
      role: deal_countries.role,
      deals: sql<number>`count(distinct ${deal_countries.deal})`.as("deals"),
    })
    .from(deal_countries)
    .where(eq(deal_countries.iso3, iso3))
    .groupBy(deal_countries.role)
    .orderBy(desc(sql`deals`))
    .all();
}

/** Countries that deals name, by code. */
export const listNamedCountries = (db: Db): string[] =>
  db
    .selectDistinct({ iso3: deal_countries.iso3 })
    .from(deal_countries)
    .orderBy(asc(deal_countries.iso3))
    .all()
    .map(({ iso3 }) => iso3);
