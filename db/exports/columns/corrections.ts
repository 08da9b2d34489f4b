import { citation } from "./citation";
import { type Column, stored } from "./column";

/** /corrections.csv: what was wrong and what it says now; only a header while nothing had to be corrected. */
export const CORRECTION_COLUMNS: readonly Column[] = [
  {
    name: "id",
    type: "integer",
    description: "Its number in the list of corrections.",
    sql: "corrections.position",
  },
  stored("corrections", "date", "date", "When it was corrected."),
  stored(
    "corrections",
    "text",
    "record",
    "What was corrected, as kind:id, like deal:silklink-stc.",
  ),
  stored("corrections", "text", "was_en", "What it said, in English."),
  stored("corrections", "text", "was_ar", "What it said, in Arabic; empty: not yet written."),
  stored("corrections", "text", "now_en", "What it says now, in English."),
  stored("corrections", "text", "now_ar", "What it says now, in Arabic; empty: not yet written."),
  stored("corrections", "text", "reported_by", "Who told us."),
  ...citation("'/en/corrections'"),
];
