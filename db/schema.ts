// The dictionary of the release. One sentence above each table, and above each column that is not obvious.
// Money is whole US dollars unless a currency stands beside it. Dates are ISO text, as exact as the source was.
import { index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

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
  /** As published; null where the headline was not seen, then described_as says what the page is. */
  title: text(),
  described_as: text(),
  /** Null: the text came without an address. */
  url: text(),
  /** Null: the page gave no date. */
  published_on: text(),
  language: text().notNull(),
  kind: text().notNull(),
  note: text(),
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

export const exchange_rates = sqliteTable("exchange_rates", {
  currency: text().notNull(),
  month: text(),
  units_per_usd: real().notNull(),
  source: text().notNull(),
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
