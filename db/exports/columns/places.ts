import { citation } from "./citation";
import { type Column, id, namesIn, stored } from "./column";
import { moneyOf } from "./money-of";

const figuresAt = (table: string, column: string) =>
  `(select count(*) from ${table} where ${table}.${column} = governorates.code)`;

/** /places.csv: the governorates, with what is known of each. */
export const PLACE_COLUMNS: readonly Column[] = [
  id("id", "governorates.code", "P-code of the governorate (OCHA)."),
  ...namesIn("governorates"),
  stored("governorates", "text", "iso3166_2", "Its code in ISO 3166-2."),
  stored("governorates", "text", "aliases", "Other spellings of its name."),
  ...moneyOf("governorate"),
  {
    name: "figures",
    type: "integer",
    description: "How many figures of figures.csv are of it.",
    sql: figuresAt("figures", "place"),
  },
  {
    name: "estimates",
    type: "integer",
    description: "How many estimates of estimates.csv are of it.",
    sql: figuresAt("estimates", "area"),
  },
  ...citation("'/en/places/' || governorates.code"),
];
