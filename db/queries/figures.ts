import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "../open";
import { figures, series, sources } from "../schema";

export type Series = typeof series.$inferSelect;
export type Figure = typeof figures.$inferSelect;
export type FigureWithSource = { figure: Figure; source: typeof sources.$inferSelect };

/** Every series, by group and title. */
export const listSeries = (db: Db): Series[] =>
  db.select().from(series).orderBy(asc(series.group), asc(series.title_en)).all();

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

/** National figures without a breakdown of several series at once, with their sources. */
export function listNationalFigures(db: Db, ids: readonly string[]): FigureWithSource[] {
  return db
    .select({ figure: figures, source: sources })
    .from(figures)
    .innerJoin(sources, eq(sources.id, figures.source))
    .where(
      and(
        inArray(figures.series, [...ids]),
        eq(figures.place, "SYR"),
        sql`${figures.breakdown} is null`,
      ),
    )
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
