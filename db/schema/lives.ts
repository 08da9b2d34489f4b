// The dictionary: studies of damage and cost, and how people live.
// One sentence above each table and each column that is not obvious. Money is whole US dollars unless a
// currency stands beside it. Dates are ISO text, as exact as the source was.
import { index, integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Studies of damage, cost and loss. */
export const assessments = sqliteTable("assessments", {
  id: text().primaryKey(),
  publisher_en: text().notNull(),
  publisher_ar: text().notNull(),
  title_en: text().notNull(),
  title_ar: text().notNull(),
  published_on: text(),
  period: text(),
  covers_en: text(),
  covers_ar: text(),
});

/** One number of one assessment as one source gives it. */
export const estimates = sqliteTable(
  "estimates",
  {
    id: text().primaryKey(),
    assessment: text().notNull(),
    measure: text().notNull(),
    area: text().notNull(),
    area_note: text(),
    period: text().notNull(),
    asset_class: text(),
    sector: text(),
    breakdown: text(),
    currency: text().notNull(),
    low: integer(),
    best: integer(),
    high: integer(),
    qualifier: text().notNull(),
    source: text().notNull(),
    locator: text(),
    note_en: text(),
    note_ar: text(),
    verdict: text().notNull(),
    rejected_en: text(),
    rejected_ar: text(),
  },
  (t) => [index("estimates_source").on(t.source)],
);

export const series = sqliteTable("series", {
  id: text().primaryKey(),
  group: text().notNull(),
  title_en: text().notNull(),
  title_ar: text().notNull(),
  unit_en: text().notNull(),
  unit_ar: text().notNull(),
  definition_en: text().notNull(),
  definition_ar: text().notNull(),
  unit: text().notNull(),
  every_days: integer(),
  last_checked: text(),
  stored_in: text().notNull(),
});

/** One value of a series as one source gives it. */
export const figures = sqliteTable(
  "figures",
  {
    id: text().primaryKey(),
    series: text().notNull(),
    period: text().notNull(),
    place: text().notNull(),
    value: real(),
    low: real(),
    high: real(),
    qualifier: text().notNull(),
    breakdown: text(),
    source: text().notNull(),
    locator: text(),
    note_en: text(),
    note_ar: text(),
    /** speaks, agrees, differs or aside (kept from speaking by an editor). */
    verdict: text().notNull(),
    reason_en: text(),
    reason_ar: text(),
  },
  (t) => [index("figures_series").on(t.series, t.place), index("figures_source").on(t.source)],
);
