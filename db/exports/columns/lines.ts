import { LINE_KINDS } from "../../vocabulary";
import { citation, dealSources } from "./citation";
import { type Column, id, stored } from "./column";
import { money, parts, standing } from "./line";
import { namedPlaces } from "./named";

/** /lines.csv: the pieces of money that may be added up, none of them twice. One row a deal. */
export const LINE_COLUMNS: readonly Column[] = [
  id("id", "lines.id", "Id of the line: that of its deal."),
  stored("deals", "text", "title_en", "Title of the deal in English."),
  stored("deals", "text", "title_ar", "Title of the deal in Arabic; empty: not yet written."),
  stored(
    "lines",
    "text",
    "kind",
    "deal: a deal by itself; rest: what a package says beyond the deals in it.",
    LINE_KINDS,
  ),
  ...standing,
  ...money,
  ...namedPlaces,
  ...parts,
  id("package", "deals.parent", "Id of the package the deal is in."),
  id("claim", "lines.claim", "Id of the claim that speaks; see claims.csv."),
  ...dealSources,
  ...citation("'/en/deals/' || lines.id"),
];
