import { RUNGS } from "../../vocabulary";
import { citation, dealSources } from "./citation";
import { type Column, id, stored } from "./column";
import { standing } from "./line";

/** /delivery.csv: one row a deal, with the day it first reached each rung and the last that was heard of it. */
export const DELIVERY_COLUMNS: readonly Column[] = [
  id("id", "lines.id", "Id of the deal."),
  stored("deals", "text", "title_en", "Title in English."),
  stored("deals", "text", "title_ar", "Title in Arabic; empty: not yet written."),
  ...standing,
  {
    name: "memorandum_quarter",
    type: "text",
    description:
      "Quarter of its first memorandum, as 2025-Q3; empty: it has none, or its date is of no one quarter.",
    sql: "clock.value ->> '$.quarter'",
    plain: true,
  },
  ...RUNGS.map(
    (rung): Column => ({
      name: `${rung.replaceAll("-", "_")}_on`,
      type: "date",
      description: `First date a source gives for ${rung}, as exact as it is; empty: no dated event says so.`,
      sql: `clock.value ->> '$.${rung.replaceAll("-", "_")}'`,
    }),
  ),
  {
    name: "last_heard",
    type: "date",
    description:
      "Last day that the newest dated event can mean; empty: none is dated, so nothing is known of it.",
    sql: "clock.value ->> '$.lastHeard'",
  },
  {
    name: "days_since",
    type: "integer",
    description: "Whole days from last_heard to the day of the release.",
    sql: "clock.value ->> '$.days'",
  },
  {
    name: "dormant",
    type: "boolean",
    description:
      "Open, and no dated event for 365 days or more: a flag, not a stage. Never true without a date.",
    sql: "coalesce(clock.value ->> '$.dormant', 0)",
  },
  ...dealSources,
  ...citation("'/en/deals/' || lines.id"),
];
