import { asc, eq } from "drizzle-orm";
import type { Topology } from "topojson-specification";
import outlines from "../data/governorates.topo.json";
import type { Db } from "../open";
import { governorates } from "../schema/record";

export type Place = typeof governorates.$inferSelect;

/** The 14 governorates, by P-code. */
export const listPlaces = (db: Db): Place[] =>
  db.select().from(governorates).orderBy(asc(governorates.code)).all();

/** One governorate, or undefined when no governorate has this P-code. */
export const getPlace = (db: Db, code: string): Place | undefined =>
  db.select().from(governorates).where(eq(governorates.code, code)).get();

/** The object inside the outlines that holds one area a governorate, its id the P-code. */
export const OUTLINES_OBJECT = "governorates";

/** Outlines of the governorates as TopoJSON; they are the same in every release. */
export const governorateOutlines = (): Topology => outlines as unknown as Topology;
