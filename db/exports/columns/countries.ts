import { citation } from "./citation";
import { type Column, id, stored } from "./column";
import { moneyOf } from "./money-of";

/** /countries.csv: the countries that deals name. */
export const COUNTRY_COLUMNS: readonly Column[] = [
  id(
    "id",
    "countries.iso3",
    "Code of the country (ISO 3166-1 alpha-3; EUU is the European Union).",
  ),
  stored("countries", "text", "name_en", "Name in English."),
  stored("countries", "text", "name_ar", "Name in Arabic."),
  ...moneyOf({
    dimension: "country",
    code: "countries.iso3",
    table: "deal_countries",
    column: "iso3",
  }),
  ...citation("'/en/countries/' || countries.iso3"),
];
