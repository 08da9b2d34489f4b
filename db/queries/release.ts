import { asc, eq } from "drizzle-orm";
import type { Db } from "../open";
import { deals } from "../schema/deals";
import { changes, complaints, corrections, release } from "../schema/record";
import { oncePerRelease } from "./once-per-release";

export type Release = typeof release.$inferSelect;
export type Complaint = typeof complaints.$inferSelect;
export type Change = typeof changes.$inferSelect;
export type Correction = typeof corrections.$inferSelect;

/** What this release is: id, date, hash and counts. Throws when the file was never stamped. */
export const getRelease = oncePerRelease((db): Release => {
  const row = db.select().from(release).get();
  if (!row) throw new Error("this release file was never finished");
  return row;
});

/** What the rules found odd, in the order of the rules. */
export const listComplaints = (db: Db): Complaint[] =>
  db.select().from(complaints).orderBy(asc(complaints.position)).all();

/** What changed since the release before; empty for the first. */
export const listChanges = (db: Db): Change[] =>
  db.select().from(changes).orderBy(asc(changes.position)).all();

/** Corrections, as they stand in the record. */
export const listCorrections = (db: Db): Correction[] =>
  db.select().from(corrections).orderBy(asc(corrections.position)).all();

/** Corrections of one record, as `deal:<id>`, `source:<id>`, `series:<id>` or `estimate:<id>`. */
export const listCorrectionsOf = (db: Db, record: string): Correction[] =>
  db
    .select()
    .from(corrections)
    .where(eq(corrections.record, record))
    .orderBy(asc(corrections.position))
    .all();

/** Titles of deals by id, for lists that name them. */
export function dealTitles(db: Db): Map<string, { en: string; ar: string | null }> {
  const rows = db
    .select({ id: deals.id, en: deals.title_en, ar: deals.title_ar })
    .from(deals)
    .all();
  return new Map(rows.map(({ id, en, ar }) => [id, { en, ar }]));
}
