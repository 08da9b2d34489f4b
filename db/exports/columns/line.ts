// The columns that a deal and its line share: where it stands, what it adds, and to which part of a whole.
import { BANDS, FLOWS, LEFT_OUT, STAGES } from "../../vocabulary";
import { type Column, id } from "./column";

export const standing: Column[] = [
  {
    name: "flow",
    type: "text",
    description: "Kind of money; flows are never added together.",
    sql: "lines.flow",
    values: FLOWS,
  },
  {
    name: "stage",
    type: "text",
    description: "The furthest stage a source reports.",
    sql: "lines.stage",
    values: STAGES,
  },
  {
    name: "band",
    type: "text",
    description: "The stages as readers are shown them.",
    sql: "lines.band",
    values: BANDS,
  },
  {
    name: "since",
    type: "date",
    description: "First dated event on that stage.",
    sql: "lines.since",
  },
  {
    name: "first_reported",
    type: "date",
    description: "First dated event of the deal, as exact as its source.",
    sql: `case when lines.first_from = lines.first_to then lines.first_from
      when substr(lines.first_from, 1, 7) = substr(lines.first_to, 1, 7) then substr(lines.first_from, 1, 7)
      else substr(lines.first_from, 1, 4) end`,
  },
];

export const money: Column[] = [
  {
    name: "counted",
    type: "boolean",
    description:
      "Whether the row is part of the totals. Add usd_best of the rows that are true, by flow and band.",
    sql: "lines.counted",
  },
  {
    name: "left_out_because",
    type: "text",
    description: "Why the row is in no total; empty when it is counted.",
    sql: "lines.left_out",
    values: LEFT_OUT,
  },
  id("counted_in", "lines.inside", "Id of the deal that already counts this money."),
  {
    name: "usd_low",
    type: "integer",
    description: "Lowest figure that stands, in whole US dollars.",
    sql: "lines.low",
  },
  {
    name: "usd_best",
    type: "integer",
    description:
      "What the row adds to a total, in whole US dollars; of a range, its low bound; empty: no value in dollars.",
    sql: "lines.amount",
  },
  {
    name: "usd_high",
    type: "integer",
    description: "Highest figure that stands, in whole US dollars.",
    sql: "lines.high",
  },
  {
    name: "usd_best_from",
    type: "text",
    description:
      "claim: one amount speaks; range-low: only a range does; rest: a package less the deals in it.",
    sql: "lines.amount_from",
    values: ["claim", "range-low", "rest"],
  },
  {
    name: "usd_whole",
    type: "integer",
    description:
      "Of a package, its worth before the deals inside are taken off; of a deal, the same as usd_best.",
    sql: "case when lines.stated = 1 then lines.gross end",
  },
  {
    name: "usd_per_year",
    type: "integer",
    description:
      "Whole US dollars a year, where a source gives a yearly amount; shown, never added.",
    sql: "lines.per_year",
  },
];

const part = (dimension: string, description: string): Column => ({
  name: `${dimension}_part`,
  type: "text",
  description,
  sql: `lines.${dimension}_part`,
  plain: true,
});

const share = (dimension: string, table: string, column: string): Column => ({
  name: `share_${dimension}`,
  type: "text",
  description: `With a ${dimension} filter: alone when the deal names only what was asked for, joint when it names others too.`,
  // The list is asked for once, not for each row: SQLite keeps an uncorrelated subquery.
  sql: `case when @${dimension} is null then null
    when exists (select 1 from ${table} where deal = lines.id
      and ${column} not in (select value from json_each(@${dimension}))) then 'joint'
    else 'alone' end`,
  values: ["alone", "joint"],
});

export const parts: Column[] = [
  part("country", "The one part of the breakdown by country: a code, joint:A+B, or none."),
  part("sector", "The one part of the breakdown by sector: a code, several, or none."),
  part("governorate", "The one part of the breakdown by governorate: a code, several, or none."),
  share("country", "deal_countries", "iso3"),
  share("sector", "deal_sectors", "sector"),
  share("governorate", "deal_governorates", "governorate"),
];
