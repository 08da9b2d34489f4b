import { citation } from "./citation";
import { type Column, id, namesIn } from "./column";
import { moneyOf } from "./money-of";

/** /countries.csv: the countries that deals name. */
export const COUNTRY_COLUMNS: readonly Column[] = [
  id(
    "id",
    "countries.iso3",
    "Code of the country (ISO 3166-1 alpha-3; EUU is the European Union).",
  ),
  ...namesIn("countries"),
  ...moneyOf("country"),
  ...citation("'/en/countries/' || countries.iso3"),
];
