import { MEASURES, QUALIFIERS } from "../../vocabulary";
import { citation, rowSource } from "./citation";
import { type Column, id, stored } from "./column";

/** /estimates.csv: one number of one study of damage, cost or loss. Different measures are never added. */
export const ESTIMATE_COLUMNS: readonly Column[] = [
  id("id", "estimates.id", "Id of the estimate."),
  id("assessment", "estimates.assessment", "Id of the study it belongs to."),
  {
    name: "assessment_title_en",
    type: "text",
    description: "Title of the study in English.",
    sql: "assessments.title_en",
  },
  {
    name: "assessment_title_ar",
    type: "text",
    description: "Title of the study in Arabic.",
    sql: "assessments.title_ar",
  },
  {
    name: "assessment_publisher_en",
    type: "text",
    description: "Who made the study, in English.",
    sql: "assessments.publisher_en",
  },
  {
    name: "assessment_publisher_ar",
    type: "text",
    description: "Who made the study, in Arabic.",
    sql: "assessments.publisher_ar",
  },
  stored(
    "estimates",
    "text",
    "measure",
    "What is measured; measures are never added together.",
    MEASURES,
  ),
  stored("estimates", "text", "area", "SYR or a governorate (OCHA P-code)."),
  {
    name: "area_name_en",
    type: "text",
    description: "Name of the area in English.",
    sql: "coalesce(governorates.name_en, @syria_en)",
  },
  {
    name: "area_name_ar",
    type: "text",
    description: "Name of the area in Arabic.",
    sql: "coalesce(governorates.name_ar, @syria_ar)",
  },
  stored("estimates", "text", "area_note", "The area in words, where it is neither."),
  stored(
    "estimates",
    "date",
    "period",
    "Day, month or year it is of, or a span of them: 2011/2024.",
  ),
  stored("estimates", "text", "asset_class", "Class of assets, where it is of one."),
  stored("estimates", "text", "sector", "Sector, where it is of one."),
  stored("estimates", "text", "breakdown", "Other ways the study cuts it, as key=value pairs."),
  stored("estimates", "text", "currency", "Currency of the amounts."),
  stored("estimates", "integer", "low", "Lower end, whole units of the currency."),
  stored("estimates", "integer", "best", "Single amount, whole units of the currency."),
  stored("estimates", "integer", "high", "Upper end, whole units of the currency."),
  stored("estimates", "text", "qualifier", "How firmly the source puts it.", QUALIFIERS),
  stored(
    "estimates",
    "text",
    "verdict",
    "What the rules make of it beside other reports of the same estimate.",
  ),
  stored("estimates", "text", "rejected_en", "Why an editor rejected it, in English."),
  stored("estimates", "text", "rejected_ar", "Why an editor rejected it, in Arabic."),
  stored("estimates", "text", "locator", "Where in the source it stands."),
  stored("estimates", "text", "note_en", "Note in English."),
  stored("estimates", "text", "note_ar", "Note in Arabic."),
  ...rowSource("estimates"),
  ...citation("'/en/damage'"),
];
