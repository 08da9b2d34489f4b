import { asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { DealFilters } from "../filters";
import type { Db } from "../open";
import { claims, deal_events, deals, estimates, figures, lines, series, sources } from "../schema";
import { whereLines } from "./where";

export type Source = typeof sources.$inferSelect;

/** One source, or undefined when there is none with this id. */
export function getSource(db: Db, id: string): Source | undefined {
  return db.select().from(sources).where(eq(sources.id, id)).get();
}

/** Sources by id, in the order of the ids; unknown ids are left out. */
export function getSources(db: Db, ids: readonly string[]): Source[] {
  const wanted = [...new Set(ids)];
  const rows = new Map(
    db.select().from(sources).where(inArray(sources.id, wanted)).all().map((s) => [s.id, s]),
  );
  return wanted.flatMap((id) => rows.get(id) ?? []);
}

/** Every source, newest first, undated last. */
export function listSources(
  db: Db,
  { kind, limit, offset }: { kind?: string; limit: number; offset: number },
): Source[] {
  return db
    .select()
    .from(sources)
    .where(kind ? eq(sources.kind, kind) : undefined)
    .orderBy(sql`${sources.published_on} is null`, desc(sources.published_on), asc(sources.id))
    .limit(limit)
    .offset(offset)
    .all();
}

export type SourceCount = { kind: string; sources: number; undated: number };

/** How many sources there are of each kind, and how many of them give no date. */
export function countSources(db: Db): SourceCount[] {
  return db
    .select({
      kind: sources.kind,
      sources: sql<number>`count(*)`,
      undated: sql<number>`sum(${sources.published_on} is null)`,
    })
    .from(sources)
    .groupBy(sources.kind)
    .orderBy(desc(sql`count(*)`))
    .all();
}

/** The sources that the claims and events of the chosen lines rest on: how many. */
export function countSourcesOf(db: Db, filters: DealFilters): number {
  const chosen = db.select({ id: lines.id }).from(lines).where(whereLines(db, filters));
  const row = db.get<{ n: number }>(sql`
    select count(distinct source) n from (
      select source from ${claims} where deal in ${chosen}
      union all select source from ${deal_events} where deal in ${chosen})`);
  return row.n;
}

export type CitedBy = {
  deals: { id: string; title_en: string; title_ar: string | null; as: "claim" | "event" }[];
  series: { id: string; title_en: string; title_ar: string; rows: number }[];
  estimates: { id: string; measure: string; best: number | null; low: number | null; high: number | null }[];
};

/** What rests on a source. */
export function citedBy(db: Db, id: string): CitedBy {
  const claimed = db
    .selectDistinct({ id: deals.id, title_en: deals.title_en, title_ar: deals.title_ar })
    .from(claims)
    .innerJoin(deals, eq(deals.id, claims.deal))
    .where(eq(claims.source, id))
    .all();
  const reported = db
    .selectDistinct({ id: deals.id, title_en: deals.title_en, title_ar: deals.title_ar })
    .from(deal_events)
    .innerJoin(deals, eq(deals.id, deal_events.deal))
    .where(eq(deal_events.source, id))
    .all();
  const seen = new Set(claimed.map((d) => d.id));
  return {
    deals: [
      ...claimed.map((d) => ({ ...d, as: "claim" as const })),
      ...reported.filter((d) => !seen.has(d.id)).map((d) => ({ ...d, as: "event" as const })),
    ],
    series: db
      .select({
        id: series.id,
        title_en: series.title_en,
        title_ar: series.title_ar,
        rows: sql<number>`count(*)`,
      })
      .from(figures)
      .innerJoin(series, eq(series.id, figures.series))
      .where(eq(figures.source, id))
      .groupBy(series.id)
      .all(),
    estimates: db
      .select({
        id: estimates.id,
        measure: estimates.measure,
        best: estimates.best,
        low: estimates.low,
        high: estimates.high,
      })
      .from(estimates)
      .where(eq(estimates.source, id))
      .all(),
  };
}
