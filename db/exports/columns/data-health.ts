import { SERIES_GROUPS } from "../../vocabulary";
import { citation, rowSource } from "./citation";
import { type Column, id, stored } from "./column";

/** /data-health.csv: how old each series is, by its three dates and its own rhythm. */
export const HEALTH_COLUMNS: readonly Column[] = [
  id("id", "series.id", "Id of the series."),
  stored("series", "text", "title_en", "Title in English."),
  stored("series", "text", "title_ar", "Title in Arabic."),
  stored("series", "text", "group", "Group of the series.", SERIES_GROUPS),
  stored("series", "text", "definition_en", "What it measures, in English."),
  stored("series", "text", "definition_ar", "What it measures, in Arabic."),
  stored("series", "text", "unit", "Unit of its values, as a code."),
  stored("series", "text", "stored_in", "The file that holds its values.", [
    "figures",
    "estimates",
  ]),
  {
    name: "values",
    type: "integer",
    description: "How many values it has there, every source's.",
    sql: "health.number_of_values",
  },
  {
    name: "newest_period",
    type: "date",
    description:
      "What the newest value that speaks is of, among what the series shows first; empty: none speaks.",
    sql: "health.period",
  },
  stored("series", "date", "last_checked", "When the series was last looked up."),
  stored("series", "integer", "every_days", "Its rhythm in days; empty: it has none."),
  {
    name: "freshness",
    type: "text",
    description:
      "On the day of the release: fresh, due or overdue by its rhythm; empty: it has none.",
    sql: "health.freshness",
    values: ["fresh", "due", "overdue"],
  },
  ...rowSource("health"),
  ...citation("'/en/people/' || series.id"),
];
