import { desc, sql } from "drizzle-orm";
import type { DealFilters } from "../filters";
import type { Db } from "../open";
import { sources } from "../schema/record";
import { behindLines } from "./sources";

export type PublisherCount = {
  /** Null: pages that came without a name. */
  publisher: string | null;
  publisherAr: string | null;
  sources: number;
};

/** Who published what the chosen deals rest on, and how many pages each; most first, then by name. */
export const listPublishers = (db: Db, filters: DealFilters): PublisherCount[] =>
  db
    .select({
      publisher: sources.publisher,
      publisherAr: sql<string | null>`max(${sources.publisher_ar})`,
      sources: sql<number>`count(*)`,
    })
    .from(sources)
    .where(behindLines(db, filters))
    .groupBy(sources.publisher)
    .orderBy(sql`${sources.publisher} is null`, desc(sql`count(*)`), sources.publisher)
    .all();
