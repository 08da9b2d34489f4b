// The dictionary: the release itself, its sources, places and lists, and what was found odd or changed.
// One sentence above each table and each column that is not obvious. Money is whole US dollars unless a
// currency stands beside it. Dates are ISO text, as exact as the source was.
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** One row: what this file is. */
export const release = sqliteTable("release", {
  id: text().primaryKey(),
  published_on: text().notNull(),
  /** SHA-256 of the data files, not of this database. */
  content_hash: text().notNull(),
  data_version: integer().notNull(),
  deals: integer().notNull(),
  claims: integer().notNull(),
  sources: integer().notNull(),
  figures: integer().notNull(),
  estimates: integer().notNull(),
});

/** Where every number comes from. */
export const sources = sqliteTable("sources", {
  id: text().primaryKey(),
  /** Null: the page came without a name. */
  publisher: text(),
  /** Null: it has no Arabic name, as most foreign papers. */
  publisher_ar: text(),
  /** As published; null where the headline was not seen, then described_as says what the page is. */
  title: text(),
  described_as: text(),
  described_ar: text(),
  /** Null: the text came without an address. */
  url: text(),
  /** Null: the page gave no date. */
  published_on: text(),
  language: text().notNull(),
  kind: text().notNull(),
  note: text(),
  note_ar: text(),
  /** How many events, claims, figures, estimates and rates cite it. */
  cited: integer().notNull(),
});

/** Countries named by deals; names come from Intl, except EUU (the European Union). */
export const countries = sqliteTable("countries", {
  iso3: text().primaryKey(),
  iso2: text().notNull(),
  name_en: text().notNull(),
  name_ar: text().notNull(),
});

/** The 14 governorates by OCHA P-code. */
export const governorates = sqliteTable("governorates", {
  code: text().primaryKey(),
  name_en: text().notNull(),
  name_ar: text().notNull(),
  iso3166_2: text().notNull(),
  aliases: text(),
});

export const sectors = sqliteTable("sectors", {
  code: text().primaryKey(),
  name_en: text().notNull(),
  name_ar: text().notNull(),
  dac_code: text(),
  dac_quality: text().notNull(),
  asset_class: text(),
  asset_quality: text().notNull(),
});

export const corrections = sqliteTable("corrections", {
  position: integer().primaryKey(),
  date: text().notNull(),
  record: text().notNull(),
  was_en: text().notNull(),
  was_ar: text(),
  now_en: text().notNull(),
  now_ar: text(),
  reported_by: text().notNull(),
});

/** What the rules found odd in the data and did not stop it. */
export const complaints = sqliteTable("complaints", {
  position: integer().primaryKey(),
  level: text().notNull(),
  rule: text().notNull(),
  file: text().notNull(),
  field: text(),
  record: text().notNull(),
  sentence_en: text().notNull(),
  sentence_ar: text().notNull(),
  silenced_en: text(),
  silenced_ar: text(),
});

/** What changed since the release before: added, changed, removed, verdict. */
export const changes = sqliteTable("changes", {
  position: integer().primaryKey(),
  change: text().notNull(),
  record: text().notNull(),
  field: text(),
  was: text(),
  now: text(),
});
