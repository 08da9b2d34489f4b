import { asc, desc, eq, sql } from "drizzle-orm";
import type { Db } from "../open";
import { deal_countries, deal_parties } from "../schema/deals";

export type Party = { name: string; name_ar: string | null; roles: string[]; deals: string[] };

/** Parties that a source places in a country, each once: what has one Arabic name is one party, however English pages spell it; most deals first. */
export function listPartiesOf(db: Db, iso3: string): Party[] {
  const mentions = db
    .select({
      name: deal_parties.name,
      name_ar: deal_parties.name_ar,
      role: deal_parties.role,
      deal: deal_parties.deal,
    })
    .from(deal_parties)
    .where(eq(deal_parties.iso3, iso3))
    .orderBy(asc(deal_parties.name), asc(deal_parties.role), asc(deal_parties.deal))
    .all();
  const parties = new Map<string, Party>();
  for (const { name, name_ar, role, deal } of mentions) {
    const key = name_ar ?? name;
    const party = parties.get(key) ?? { name, name_ar, roles: [], deals: [] };
    if (!party.roles.includes(role)) party.roles.push(role);
    if (!party.deals.includes(deal)) party.deals.push(deal);
    parties.set(key, party);
  }
  return [...parties.values()].sort((one, other) => other.deals.length - one.deals.length);
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
