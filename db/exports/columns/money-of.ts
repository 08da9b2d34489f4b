// What a country, a governorate or a sector has: how many deals, and its money by kind, alone and jointly. Nothing is added across.
import { FLOWS, type Flow } from "../../vocabulary";
import type { Column } from "./column";

/** SQL of a row's own code; the table that says which deals name it, and the column of the code in it. */
const NAMED = {
  country: { code: "countries.iso3", table: "deal_countries", column: "iso3" },
  governorate: {
    code: "governorates.code",
    table: "deal_governorates",
    column: "governorate",
  },
  sector: { code: "sectors.code", table: "deal_sectors", column: "sector" },
} as const;
type Dimension = keyof typeof NAMED;

const SHARES = {
  alone: ["not exists", "whose lines name no other"],
  joint: ["exists", "whose lines name others too; it is in the row of each of them"],
} as const;

function amount(dimension: Dimension, flow: Flow, share: "alone" | "joint") {
  const { code, table, column } = NAMED[dimension];
  const [others, which] = SHARES[share];
  const names = `(select 1 from ${table} where deal = lines.id and ${column}`;
  return {
    name: `${flow}_${share}_usd`,
    type: "integer",
    description: `Counted ${flow} ${which}, in whole US dollars; empty: no such line is counted.`,
    sql: `(select case when count(*) > 0 then coalesce(sum(lines.amount), 0) end from lines
      where lines.counted = 1 and lines.flow = '${flow}'
      and exists ${names} = ${code}) and ${others} ${names} <> ${code}))`,
  } as const satisfies Column;
}

/** The columns of money of one row, and where the lines stand that add up to them. */
export const moneyOf = (dimension: Dimension): Column[] => [
  {
    name: "deals",
    type: "integer",
    description: "How many deals name it.",
    sql: `(select count(distinct deal) from ${NAMED[dimension].table}
      where ${NAMED[dimension].column} = ${NAMED[dimension].code})`,
  },
  ...FLOWS.flatMap((flow) => [amount(dimension, flow, "alone"), amount(dimension, flow, "joint")]),
  {
    name: "lines_url",
    type: "text",
    description:
      "The lines the amounts add up, each with its sources: by flow, usd_best where counted is true.",
    sql: `@base || '/lines.csv?${dimension}=' || ${NAMED[dimension].code} || '&release=' || @release`,
    plain: true,
  },
];
