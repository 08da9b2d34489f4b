import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { type DealFilters, NO_FILTERS } from "../filters";
import { foldText } from "../fold";
import type { Db } from "../open";
import { deal_capacity, deal_events } from "../schema/deals";
import { claims, lines } from "../schema/money";
import { sources } from "../schema/record";
import type { SourceKind } from "../vocabulary";
import { whereLines } from "./where";

export type Source = typeof sources.$inferSelect;

/** Which sources: those behind the chosen deals, of these kinds, with these words in their own name or title. */
export type SourceChoice = { filters: DealFilters; kinds: readonly SourceKind[]; words?: string };

/** All of them. */
export const EVERY_SOURCE: SourceChoice = { filters: NO_FILTERS, kinds: [] };

/** One source, or undefined when there is none with this id. */
export function getSource(db: Db, id: string): Source | undefined {
  return db.select().from(sources).where(eq(sources.id, id)).get();
}

/** Sources by id, in the order of the ids; unknown ids are left out. */
export function getSources(db: Db, ids: readonly string[]): Source[] {
  const wanted = [...new Set(ids)];
  const rows = new Map(
    db
      .select()
      .from(sources)
      .where(inArray(sources.id, wanted))
      .all()
      .map((s) => [s.id, s]),
  );
  return wanted.flatMap((id) => rows.get(id) ?? []);
}

/**
 * The condition that the claims, events or capacities of the chosen deals name a source, as in /sources.csv.
 * Undefined where the filters choose nothing among the lines: then every source is meant, also those of no deal.
 */
export function behindLines(db: Db, filters: DealFilters): SQL | undefined {
  const where = whereLines(db, filters);
  if (where === undefined) return undefined;
  const chosen = db.select({ id: lines.id }).from(lines).where(where);
  return sql`${sources.id} in (with chosen(id) as materialized ${chosen}
    select source from ${claims} where deal in chosen
    union select source from ${deal_events} where deal in chosen
    union select source from ${deal_capacity} where deal in chosen)`;
}

/** A release never changes, so the folded names of its sources are made once. */
const folded = new WeakMap<Db, readonly (readonly [id: string, text: string])[]>();

function foldedNames(db: Db) {
  const known = folded.get(db);
  if (known) return known;
  const names = db
    .select()
    .from(sources)
    .all()
    .map((source) => {
      const { publisher, publisher_ar, title, described_as, described_ar } = source;
      const names = [publisher, publisher_ar, title, described_as, described_ar];
      const said = [...names, source.url, source.note, source.note_ar].filter(Boolean).join(" · ");
      return [source.id, foldText(said)] as const;
    });
  folded.set(db, names);
  return names;
}

/** Every word must begin a word of the source's publisher, title, description, address or note. */
function withWords(db: Db, words: string): SQL {
  const wanted = foldText(words).match(/[\p{L}\p{N}]+/gu);
  if (!wanted) return sql`0`;
  const patterns = wanted.map((word) => new RegExp(`(?<![\\p{L}\\p{N}])${word}`, "u"));
  const ids = foldedNames(db).flatMap(([id, text]) =>
    patterns.every((pattern) => pattern.test(text)) ? [id] : [],
  );
  return sql`${sources.id} in (select value from json_each(${JSON.stringify(ids)}))`;
}

function whereSources(db: Db, { filters, kinds, words }: SourceChoice): SQL | undefined {
  return and(
    behindLines(db, filters),
    kinds.length > 0 ? inArray(sources.kind, [...kinds]) : undefined,
    words === undefined ? undefined : withWords(db, words),
  );
}

/** The chosen sources, newest first, undated last; one page of them. */
export function listSources(
  db: Db,
  choice: SourceChoice,
  { limit, offset }: { limit: number; offset: number },
): Source[] {
  return db
    .select()
    .from(sources)
    .where(whereSources(db, choice))
    .orderBy(sql`${sources.published_on} is null`, desc(sources.published_on), asc(sources.id))
    .limit(limit)
    .offset(offset)
    .all();
}

export type SourceCount = { kind: SourceKind; sources: number; undated: number };

/** How many of the chosen sources there are of each kind, and how many of them give no date; most first. */
export function countSources(db: Db, choice: SourceChoice = EVERY_SOURCE): SourceCount[] {
  const rows = db
    .select({
      kind: sources.kind,
      sources: sql<number>`count(*)`,
      undated: sql<number>`sum(${sources.published_on} is null)`,
    })
    .from(sources)
    .where(whereSources(db, choice))
    .groupBy(sources.kind)
    .orderBy(desc(sql`count(*)`), asc(sources.kind))
    .all();
  return rows.map((row) => ({ ...row, kind: row.kind as SourceKind }));
}

/** How many sources /sources lists for these filters: of the chosen deals, or all of them where nothing is chosen. */
export function countSourcesOf(db: Db, filters: DealFilters): number {
  const where = whereSources(db, { filters, kinds: [] });
  return db.select({ n: sql<number>`count(*)` }).from(sources).where(where).get()?.n ?? 0;
}

/** Every source whose page gives no date, by publisher. */
export function listUndatedSources(db: Db): Source[] {
  return db
    .select()
    .from(sources)
    .where(sql`${sources.published_on} is null`)
    .orderBy(sql`coalesce(${sources.publisher}, '') collate nocase`, asc(sources.id))
    .all();
}
