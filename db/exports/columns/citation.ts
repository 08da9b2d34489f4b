// The columns that let a row be cited by itself: where it stands, what it rests on, under which terms.
import { SOURCE_KINDS } from "../../vocabulary";
import { type Column, gathered, id } from "./column";

/** @param address SQL text of the record's address below the ledger's origin, without its release. */
export const citation = (address: string): Column[] => [
  {
    name: "record_url",
    type: "text",
    description: "The record's own page, at this release.",
    sql: `@base || ${address} || '?release=' || @release`,
    plain: true,
  },
  {
    name: "licence",
    type: "text",
    description: "Licence of the ledger's data (SPDX identifier).",
    sql: "@licence",
    plain: true,
  },
  {
    name: "release",
    type: "text",
    description: "The release of the ledger this row was taken from.",
    sql: "@release",
    plain: true,
  },
];

/** Every source that the events, claims and capacities of a deal name. */
const sourcesOfDeal = ["claims", "deal_events", "deal_capacity"]
  .map((table) => `coalesce(${gathered("source", `${table} where deal = lines.id`)}, '')`)
  .join(" || char(31) || ");

const URLS = {
  name: "source_urls",
  type: "list",
  description:
    "Address of every source the row rests on, by the id of the source; an empty item: it has none.",
} as const;
const TITLES = {
  name: "source_titles",
  type: "list",
  description:
    "Title of every source, in the order of source_urls; where the title was not seen, what the page is.",
} as const;

export const dealSources: Column[] = [
  { ...URLS, sql: sourcesOfDeal, distinct: true, each: (id, names) => names.source(id).url },
  { ...TITLES, sql: sourcesOfDeal, distinct: true, each: (id, names) => names.source(id).title },
];

/** @param table the table whose `source` column names the one source of a row. */
export const rowSource = (table: string): Column[] => [
  id("source", `${table}.source`, "Id of the source."),
  {
    name: "source_publisher",
    type: "text",
    description: "Who published the source.",
    sql: "sources.publisher",
  },
  {
    name: "source_publisher_ar",
    type: "text",
    description: "Its name in Arabic; empty: it has none.",
    sql: "sources.publisher_ar",
  },
  {
    name: "source_kind",
    type: "text",
    description: "Kind of source.",
    sql: "sources.kind",
    values: SOURCE_KINDS,
  },
  {
    name: "source_published_on",
    type: "date",
    description: "When the source was published, as exact as it says; empty: it gives no date.",
    sql: "sources.published_on",
  },
  { ...URLS, sql: "sources.url" },
  { ...TITLES, sql: "coalesce(sources.title, sources.described_as)" },
];
