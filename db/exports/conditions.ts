// What a query chooses, as SQL text for the statements that files are streamed from.
import type { DealFilters } from "../filters";
import type { Db } from "../open";
import { whereLines } from "../queries/where";
import { lines } from "../schema/money";
import { DEAL_PARAMETERS } from "./parameters";
import { dealFiltersIn, type Query, single } from "./query";

/** `positional` fill the question marks of `text`, in order; `named` the names. */
export type Condition = { text: string; positional: unknown[]; named: Record<string, string> };

/** The same condition as every page's, so that a file holds exactly the rows of its page. */
function onLines(db: Db, filters: DealFilters): Condition[] {
  const where = whereLines(db, filters);
  if (!where) return [];
  const { sql, params } = db.select({ id: lines.id }).from(lines).where(where).toSQL();
  return [
    { text: sql.slice(sql.indexOf(" where ") + " where ".length), positional: params, named: {} },
  ];
}

/** The lines a query's deal filters choose; empty: all of them. Joined rows must hold the table `lines`. */
export const chosenLines = (db: Db, query: Query): Condition[] =>
  onLines(db, dealFiltersIn(query, DEAL_PARAMETERS));

/** Sources that the events, claims and capacities of the chosen deals name. */
export const sourcesOfChosenLines = (db: Db, query: Query): Condition[] =>
  chosenLines(db, query).map((chosen) => ({
    ...chosen,
    text: `sources.id in (
      with chosen as (select id from lines where ${chosen.text})
      select source from claims where deal in chosen
      union select source from deal_events where deal in chosen
      union select source from deal_capacity where deal in chosen)`,
  }));

/** @param column SQL of the column that a list parameter chooses by. */
export function oneOf(query: Query, name: string, column: string): Condition[] {
  const values = query.get(name);
  if (!values) return [];
  return [
    {
      text: `${column} in (select value from json_each(@any_${name}))`,
      positional: [],
      named: { [`any_${name}`]: JSON.stringify(values) },
    },
  ];
}

const firstDay = (text: string) => `substr(${text} || '-01-01', 1, 10)`;
const lastDay = (text: string) =>
  `case length(${text}) when 4 then ${text} || '-12-31' when 7 then ${text} || '-31' else ${text} end`;

/** A period known only to the year could lie on either side: it is kept when it may lie inside. */
export function within(query: Query, period: string): Condition[] {
  const begins = `substr(${period}, 1, instr(${period} || '/', '/') - 1)`;
  const ends = `substr(${period}, instr(${period}, '/') + 1)`;
  const [from, to] = [single(query, "from"), single(query, "to")];
  const condition = (text: string, name: string, value: string): Condition => ({
    text,
    positional: [],
    named: { [name]: value },
  });
  return [
    ...(from ? [condition(`${lastDay(ends)} >= ${firstDay("@from")}`, "from", from)] : []),
    ...(to ? [condition(`${firstDay(begins)} <= ${lastDay("@to")}`, "to", to)] : []),
  ];
}
