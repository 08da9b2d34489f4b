import { QUALIFIERS, SERIES_GROUPS } from "../../vocabulary";
import { citation, rowSource } from "./citation";
import { type Column, id, stored } from "./column";

/** /figures.csv: one value of a series as one source gives it. */
export const FIGURE_COLUMNS: readonly Column[] = [
  id("id", "figures.id", "Id of the figure: that of its series and its place in the series' file."),
  id("series", "figures.series", "Id of the series."),
  {
    name: "series_title_en",
    type: "text",
    description: "Title of the series in English.",
    sql: "series.title_en",
  },
  {
    name: "series_title_ar",
    type: "text",
    description: "Title of the series in Arabic.",
    sql: "series.title_ar",
  },
  {
    name: "series_group",
    type: "text",
    description: "Group of the series.",
    sql: 'series."group"',
    values: SERIES_GROUPS,
  },
  stored("series", "text", "unit", "Unit of the value, as a code."),
  stored("series", "text", "unit_en", "Unit of the value in English."),
  stored("series", "text", "unit_ar", "Unit of the value in Arabic."),
  stored(
    "figures",
    "date",
    "period",
    "Day, month or year the value is of, or a span of them: 2011/2024.",
  ),
  stored("figures", "text", "place", "SYR or a governorate (OCHA P-code)."),
  {
    name: "place_name_en",
    type: "text",
    description: "Name of the place in English.",
    sql: "coalesce(governorates.name_en, @syria_en)",
  },
  {
    name: "place_name_ar",
    type: "text",
    description: "Name of the place in Arabic.",
    sql: "coalesce(governorates.name_ar, @syria_ar)",
  },
  stored("figures", "number", "value", "The value, in the unit of the series."),
  stored("figures", "number", "low", "Lower end, where the source gives a range."),
  stored("figures", "number", "high", "Upper end, where the source gives a range."),
  stored("figures", "text", "qualifier", "How firmly the source puts it.", QUALIFIERS),
  stored(
    "figures",
    "text",
    "breakdown",
    "Part of the population or market it is of, as key=value pairs.",
  ),
  stored(
    "figures",
    "text",
    "verdict",
    "speaks: joined by the chart's line; agrees, differs or aside.",
    ["speaks", "agrees", "differs", "aside"],
  ),
  stored("figures", "text", "reason_en", "Why an editor chose it or kept it back, in English."),
  stored("figures", "text", "reason_ar", "Why an editor chose it or kept it back, in Arabic."),
  stored("figures", "text", "locator", "Where in the source it stands."),
  stored("figures", "text", "note_en", "Note in English."),
  stored("figures", "text", "note_ar", "Note in Arabic."),
  stored("series", "date", "last_checked", "When the series was last looked up."),
  ...rowSource("figures"),
  ...citation("'/en/people/' || figures.series"),
];
