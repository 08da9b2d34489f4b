// The dictionary: deals and packages, and what they name.
// One sentence above each table and each column that is not obvious. Money is whole US dollars unless a
// currency stands beside it. Dates are ISO text, as exact as the source was.
import { index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Deals and packages; stage and since are computed from the events. */
export const deals = sqliteTable(
  "deals",
  {
    id: text().primaryKey(),
    title_en: text().notNull(),
    title_ar: text(),
    summary_en: text().notNull(),
    summary_ar: text(),
    kind: text().notNull(),
    flow: text().notNull(),
    scope: text().notNull(),
    parent: text(),
    package_count: integer(),
    counted_in: text(),
    counted_in_why_en: text(),
    counted_in_why_ar: text(),
    stage: text().notNull(),
    band: text().notNull(),
    /** First dated event on the rung it stands on. */
    since: text(),
    /** Earliest and latest day of its first dated event; null: no event is dated. */
    first_from: text(),
    first_to: text(),
    term_years: real(),
    /** The file in db/data that holds it. */
    file: text().notNull(),
  },
  (t) => [index("deals_parent").on(t.parent)],
);

/** A stage reached on a date, by the word of one source. */
export const deal_events = sqliteTable(
  "deal_events",
  {
    deal: text().notNull(),
    position: integer().notNull(),
    stage: text().notNull(),
    on: text(),
    source: text().notNull(),
    note_en: text(),
    note_ar: text(),
  },
  (t) => [primaryKey({ columns: [t.deal, t.position] }), index("deal_events_source").on(t.source)],
);

export const deal_countries = sqliteTable(
  "deal_countries",
  { deal: text().notNull(), iso3: text().notNull(), role: text().notNull() },
  (t) => [
    primaryKey({ columns: [t.deal, t.iso3, t.role] }),
    index("deal_countries_iso3").on(t.iso3),
  ],
);

export const deal_sectors = sqliteTable(
  "deal_sectors",
  { deal: text().notNull(), sector: text().notNull() },
  (t) => [primaryKey({ columns: [t.deal, t.sector] }), index("deal_sectors_sector").on(t.sector)],
);

export const deal_governorates = sqliteTable(
  "deal_governorates",
  { deal: text().notNull(), governorate: text().notNull() },
  (t) => [
    primaryKey({ columns: [t.deal, t.governorate] }),
    index("deal_governorates_code").on(t.governorate),
  ],
);

export const deal_parties = sqliteTable(
  "deal_parties",
  {
    deal: text().notNull(),
    position: integer().notNull(),
    name: text().notNull(),
    /** Null: no Arabic name is known yet. */
    name_ar: text(),
    /** Other spellings that the deal's file has for it, one after the other by semicolons. Null: none. */
    named_as: text(),
    named_as_ar: text(),
    iso3: text(),
    role: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.deal, t.position] })],
);

/** Megawatts, rooms, tonnes: what is to be built, by one source. */
export const deal_capacity = sqliteTable(
  "deal_capacity",
  {
    deal: text().notNull(),
    position: integer().notNull(),
    amount: real().notNull(),
    unit: text().notNull(),
    what: text().notNull(),
    what_ar: text(),
    source: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.deal, t.position] })],
);

/** What nobody has answered yet. */
export const deal_questions = sqliteTable(
  "deal_questions",
  {
    deal: text().notNull(),
    position: integer().notNull(),
    text_en: text().notNull(),
    text_ar: text(),
  },
  (t) => [primaryKey({ columns: [t.deal, t.position] })],
);
