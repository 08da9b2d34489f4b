import { LINE_KINDS } from "../../vocabulary";
import { citation, dealSources } from "./citation";
import { type Column, id, stored } from "./column";
import { money, parts, standing } from "./line";
import { namedPlaces } from "./named";

/** What the path from everything claimed to what is counted begins with; the rest of its steps stand in `money`. */
const claimed: Column[] = [
  {
    name: "usd_claimed_most",
    type: "integer",
    description:
      "Highest amount any source gives for the whole, also a rejected one, in whole US dollars; empty: none gives dollars.",
    sql: "nullif(lines.claimed_most, 0)",
  },
  {
    name: "usd_standing_most",
    type: "integer",
    description:
      "The same of the claims that stand. Path: claimed usd_claimed_most; rejected, this less usd_claimed_most; lower claim, usd_whole less this; itemised, usd_best less usd_whole; then what left_out_because takes of usd_best. Empty is 0.",
    sql: "nullif(lines.standing_most, 0)",
  },
];

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
  ...claimed,
  ...namedPlaces,
  ...parts,
  id("package", "deals.parent", "Id of the package the deal is in."),
  id("claim", "lines.claim", "Id of the claim that speaks; see claims.csv."),
  {
    name: "claim_reason",
    type: "text",
    description: "Why that claim speaks, as a code; the method page explains each.",
    sql: "(select reason from claims where id = lines.claim)",
    plain: true,
  },
  ...dealSources,
  ...citation("'/en/deals/' || lines.id"),
];
