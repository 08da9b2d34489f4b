import { asc, eq, getTableColumns, inArray, ne, sql } from "drizzle-orm";
import type { Db } from "../open";
import { figures, series } from "../schema/lives";
import { sources } from "../schema/record";
import { oncePerRelease } from "./once-per-release";

export type Series = typeof series.$inferSelect;
export type Figure = typeof figures.$inferSelect;
export type FigureWithSource = { figure: Figure; source: typeof sources.$inferSelect };

/** Every series, by group and title. */
export const listSeries = oncePerRelease((db): Series[] =>
  db.select().from(series).orderBy(asc(series.group), asc(series.title_en)).all(),
);

/** One series, or undefined. */
export const getSeries = (db: Db, id: string): Series | undefined =>
  db.select().from(series).where(eq(series.id, id)).get();

/** Every figure of a series with its source, by period. */
export function listFigures(db: Db, id: string): FigureWithSource[] {
  return db
    .select({ figure: figures, source: sources })
    .from(figures)
    .innerJoin(sources, eq(sources.id, figures.source))
    .where(eq(figures.series, id))
    .orderBy(asc(figures.period), asc(figures.id))
    .all();
}

/** Figures of one governorate with their series and sources. */
export function listFiguresOfPlace(
  db: Db,
  place: string,
): (FigureWithSource & { series: Series })[] {
  return db
    .select({ figure: figures, source: sources, series })
    .from(figures)
    .innerJoin(sources, eq(sources.id, figures.source))
    .innerJoin(series, eq(series.id, figures.series))
    .where(eq(figures.place, place))
    .orderBy(asc(series.group), asc(series.title_en), asc(figures.period))
    .all();
}

/** Every figure of several series with its source, by series and period. */
export function listFiguresOf(db: Db, ids: readonly string[]): FigureWithSource[] {
  return db
    .select({ figure: figures, source: sources })
    .from(figures)
    .innerJoin(sources, eq(sources.id, figures.source))
    .where(inArray(figures.series, [...ids]))
    .orderBy(asc(figures.series), asc(figures.period), asc(figures.id))
    .all();
}

/** Every figure that speaks, of any series, place and breakdown, with its source. */
export function listSpeakingFigures(db: Db): FigureWithSource[] {
  return db
    .select({ figure: figures, source: sources })
    .from(figures)
    .innerJoin(sources, eq(sources.id, figures.source))
    .where(eq(figures.verdict, "speaks"))
    .orderBy(asc(figures.series), asc(figures.period), asc(figures.id))
    .all();
}

/** How many figures and how many sources each series has; a series without figures is left out. */
export function countFigures(db: Db): Map<string, { figures: number; sources: number }> {
  const rows = db
    .select({
      series: figures.series,
      figures: sql<number>`count(*)`,
      sources: sql<number>`count(distinct ${figures.source})`,
    })
    .from(figures)
    .groupBy(figures.series)
    .all();
  return new Map(rows.map(({ series, ...counts }) => [series, counts]));
}

/** Series that have figures of some governorate, by group and title. */
export const listSeriesByGovernorate = (db: Db): Series[] =>
  db
    .selectDistinct(getTableColumns(series))
    .from(series)
    .innerJoin(figures, eq(figures.series, series.id))
    .where(ne(figures.place, "SYR"))
    .orderBy(asc(series.group), asc(series.title_en))
    .all();
