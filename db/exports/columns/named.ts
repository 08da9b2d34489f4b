// What a deal names: each list once as codes and once as names in both languages.
import { COUNTRY_ROLES, GOVERNORATES, PARTY_ROLES, SECTORS } from "../../vocabulary";
import { type Column, gathered } from "./column";

const countries = gathered("iso3", "deal_countries where deal = lines.id");
const sectors = gathered("sector", "deal_sectors where deal = lines.id");
const governorates = gathered("governorate", "deal_governorates where deal = lines.id");
const parties = (column: string) =>
  gathered(column, `(select ${column} from deal_parties where deal = lines.id order by position)`);

export const namedPlaces: Column[] = [
  {
    name: "country_codes",
    type: "list",
    description: "Countries the deal names (ISO 3166-1 alpha-3; EUU is the European Union).",
    sql: countries,
    distinct: true,
  },
  {
    name: "country_names_en",
    type: "list",
    description: "Their names in English, in the order of the codes.",
    sql: countries,
    distinct: true,
    each: (code, names) => names.country(code).en,
  },
  {
    name: "country_names_ar",
    type: "list",
    description: "Their names in Arabic, in the order of the codes.",
    sql: countries,
    distinct: true,
    each: (code, names) => names.country(code).ar,
  },
  {
    name: "sector_codes",
    type: "list",
    description: "Sectors of the deal.",
    sql: sectors,
    distinct: true,
    values: SECTORS,
  },
  {
    name: "sector_names_en",
    type: "list",
    description: "Their names in English, in the order of the codes.",
    sql: sectors,
    distinct: true,
    each: (code, names) => names.sector(code).en,
  },
  {
    name: "sector_names_ar",
    type: "list",
    description: "Their names in Arabic, in the order of the codes.",
    sql: sectors,
    distinct: true,
    each: (code, names) => names.sector(code).ar,
  },
  {
    name: "governorate_codes",
    type: "list",
    description: "Governorates of the deal (OCHA P-codes).",
    sql: governorates,
    distinct: true,
    values: GOVERNORATES,
  },
  {
    name: "governorate_names_en",
    type: "list",
    description: "Their names in English, in the order of the codes.",
    sql: governorates,
    distinct: true,
    each: (code, names) => names.governorate(code).en,
  },
  {
    name: "governorate_names_ar",
    type: "list",
    description: "Their names in Arabic, in the order of the codes.",
    sql: governorates,
    distinct: true,
    each: (code, names) => names.governorate(code).ar,
  },
];

export const namedParties: Column[] = [
  {
    name: "country_roles",
    type: "list",
    description: `What each country does in the deal, as CODE:role; roles are ${COUNTRY_ROLES.join(", ")}.`,
    sql: gathered("iso3 || ':' || role", "deal_countries where deal = lines.id"),
    distinct: true,
  },
  {
    name: "party_names",
    type: "list",
    description: "Companies, ministries and others named as parties.",
    sql: parties("name"),
  },
  {
    name: "party_names_ar",
    type: "list",
    description:
      "Their names in Arabic, in the order of party_names; the name itself where none is known yet.",
    sql: gathered(
      "name",
      "(select coalesce(name_ar, name) as name from deal_parties where deal = lines.id order by position)",
    ),
  },
  {
    name: "party_named_as",
    type: "list",
    description:
      "How the deal's file spells them, in the order of party_names: the name itself where it is spelt alike, several spellings with | between.",
    sql: gathered(
      "name",
      "(select coalesce(replace(named_as, '; ', ' | '), name) as name from deal_parties where deal = lines.id order by position)",
    ),
  },
  {
    name: "party_roles",
    type: "list",
    description: "Their roles, in the order of party_names.",
    sql: parties("role"),
    values: PARTY_ROLES,
  },
];
