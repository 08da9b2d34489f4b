// The dictionary: claims, the lines that may be added up, and the rates they were converted at.
// One sentence above each table and each column that is not obvious. Money is whole US dollars unless a
// currency stands beside it. Dates are ISO text, as exact as the source was.
import { index, integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** What one source says of one deal, with the verdict computed at publish. */
export const claims = sqliteTable(
  "claims",
  {
    id: text().primaryKey(),
    deal: text().notNull(),
    position: integer().notNull(),
    what: text().notNull(),
    amount: real(),
    low: real(),
    high: real(),
    currency: text(),
    qualifier: text().notNull(),
    on: text(),
    source: text().notNull(),
    note_en: text(),
    note_ar: text(),
    per: text(),
    covers: text().notNull(),
    verdict: text().notNull(),
    /** Why, as a code; the editor's own words follow where there are some. */
    reason: text().notNull(),
    reason_en: text(),
    reason_ar: text(),
    usd_low: integer(),
    usd_best: integer(),
    usd_high: integer(),
    /** stated, same-source or rate. */
    usd_from: text(),
    rate: real(),
    rate_month: text(),
    rate_source: text(),
  },
  (t) => [index("claims_deal").on(t.deal), index("claims_source").on(t.source)],
);

/** Disjoint pieces of money: adding any set of them counts nothing twice. One row a deal. */
export const lines = sqliteTable(
  "lines",
  {
    /** The deal's id. */
    id: text().primaryKey(),
    kind: text().notNull(),
    flow: text().notNull(),
    stage: text().notNull(),
    band: text().notNull(),
    since: text(),
    first_from: text(),
    first_to: text(),
    low: integer(),
    /** The single amount that speaks; null when a range speaks. */
    best: integer(),
    high: integer(),
    /** What the middle sum adds: best, or the low bound of a range; null when no value is stated in dollars. */
    amount: integer(),
    /** claim, range-low or rest. */
    amount_from: text(),
    /** 1: a value in dollars is stated. */
    stated: integer().notNull(),
    /** 1: part of the totals. */
    counted: integer().notNull(),
    left_out: text(),
    inside: text(),
    /** The claim that speaks. */
    claim: text(),
    country_part: text().notNull(),
    sector_part: text().notNull(),
    governorate_part: text().notNull(),
    /** Highest amount any source gave for the whole, rejected claims included; 0: none. */
    claimed_most: integer().notNull(),
    /** The same without rejected claims. */
    standing_most: integer().notNull(),
    /** What the deal or package is worth before a package's own deals are taken off; 0: not stated. */
    gross: integer().notNull(),
    /** Dollars a year where a claim is per year: shown, never added. */
    per_year: integer(),
    sources: integer().notNull(),
    claims: integer().notNull(),
  },
  (t) => [
    index("lines_country_part").on(t.country_part),
    index("lines_flow_band").on(t.flow, t.band),
    index("lines_first").on(t.first_from),
  ],
);

export const exchange_rates = sqliteTable("exchange_rates", {
  currency: text().notNull(),
  month: text(),
  units_per_usd: real().notNull(),
  source: text().notNull(),
});
