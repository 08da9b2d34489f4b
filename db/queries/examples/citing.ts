import { asc, isNotNull, sql } from "drizzle-orm";
import type { SourceRecord } from "../../records";
import { writtenDate } from "../../rules/citation-dates";
import { cite } from "../../rules/citations";
import { complaints, sources } from "../../schema/record";
import { recordOf } from "../as-record";
import { by, type FindExample, number } from "./fact";

/** The source of which the most is missing, as it is cited. */
export const citationsExample: FindExample = (db) => {
  const row = db
    .select()
    .from(sources)
    .orderBy(
      sql`(${sources.publisher} is null) + (${sources.title} is null) + (${sources.url} is null)
        + (${sources.published_on} is null) desc`,
      asc(sources.id),
    )
    .limit(1)
    .get();
  if (!row) return undefined;
  const record = recordOf<SourceRecord & { publisher_ar?: string; described_ar?: string }>(row);
  return {
    citation: { is: "text", en: cite(record, "en").text, ar: cite(record, "ar").text },
    source: by(row),
  };
};

/** A page that gives its month and no day. */
export const citationDatesExample: FindExample = (db) => {
  const row = db
    .select()
    .from(sources)
    .where(sql`length(${sources.published_on}) = 7`)
    .orderBy(sql`${sources.published_on} desc`, asc(sources.id))
    .limit(1)
    .get();
  if (!row?.published_on) return undefined;
  return {
    source: by(row),
    iso: { is: "code", text: row.published_on },
    written: {
      is: "text",
      en: writtenDate(row.published_on, "en"),
      ar: writtenDate(row.published_on, "ar"),
    },
  };
};

/** A complaint that an editor has answered. */
export const complaintExample: FindExample = (db) => {
  const row = db
    .select()
    .from(complaints)
    .where(isNotNull(complaints.silenced_en))
    .orderBy(asc(complaints.position))
    .limit(1)
    .get();
  const all = db.select({ n: sql<number>`count(*)` }).from(complaints).get();
  if (!row) return undefined;
  return {
    count: number(all?.n ?? 0),
    sentence: { is: "text", en: row.sentence_en, ar: row.sentence_ar },
    answer: { is: "text", en: row.silenced_en ?? "", ar: row.silenced_ar },
  };
};
