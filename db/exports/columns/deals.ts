import { KINDS, SCOPES } from "../../vocabulary";
import { citation, dealSources } from "./citation";
import { type Column, id, stored } from "./column";
import { money, parts, standing } from "./line";
import { namedParties, namedPlaces } from "./named";

/** /deals.csv: one row a deal or package, with what its line adds to a total. */
export const DEAL_COLUMNS: readonly Column[] = [
  id("id", "lines.id", "Id of the deal; never changes."),
  stored("deals", "text", "title_en", "Title in English."),
  stored("deals", "text", "title_ar", "Title in Arabic; empty: not yet written."),
  stored("deals", "text", "summary_en", "Summary in English."),
  stored("deals", "text", "summary_ar", "Summary in Arabic; empty: not yet written."),
  stored("deals", "text", "kind", "Kind of deal; a package contains deals.", KINDS),
  stored(
    "deals",
    "text",
    "scope",
    "regional: the money also goes to other countries; sought: it is asked for and promised by nobody. Both are in no total.",
    SCOPES,
  ),
  ...standing,
  ...money,
  ...namedPlaces,
  ...namedParties,
  ...parts,
  id("package", "deals.parent", "Id of the package this deal is in."),
  stored("deals", "integer", "package_count", "How many deals the package is said to hold."),
  stored(
    "deals",
    "text",
    "counted_in_why_en",
    "Why another deal already counts this money, in English.",
  ),
  stored(
    "deals",
    "text",
    "counted_in_why_ar",
    "Why another deal already counts this money, in Arabic.",
  ),
  stored("deals", "number", "term_years", "Length of the concession or contract in years."),
  stored("lines", "integer", "claims", "How many claims sources make of the deal; see claims.csv."),
  ...dealSources,
  ...citation("'/en/deals/' || lines.id"),
];
