import { SOURCE_KINDS } from "../../vocabulary";
import { citation } from "./citation";
import { type Column, id, stored } from "./column";

/** /sources.csv: where every number comes from. */
export const SOURCE_COLUMNS: readonly Column[] = [
  id("id", "sources.id", "Id of the source; never changes."),
  stored("sources", "text", "publisher", "Who published it."),
  stored(
    "sources",
    "text",
    "publisher_ar",
    "Its name in Arabic; empty: it has none, as most foreign papers.",
  ),
  stored("sources", "text", "title", "Title as published; empty: the headline was not seen."),
  stored("sources", "text", "described_as", "What the page is, where its title was not seen."),
  stored("sources", "text", "described_ar", "The same in Arabic."),
  stored("sources", "text", "url", "Its address."),
  stored(
    "sources",
    "date",
    "published_on",
    "When it was published, as exact as it says; empty: it gives no date.",
  ),
  stored("sources", "text", "language", "Its language (ISO 639-1)."),
  stored("sources", "text", "kind", "Kind of source.", SOURCE_KINDS),
  stored("sources", "text", "note", "Note on the source, in English."),
  stored("sources", "text", "note_ar", "The same in Arabic."),
  stored(
    "sources",
    "integer",
    "cited",
    "How many events, claims, figures, estimates and rates cite it.",
  ),
  ...citation("'/en/sources/' || sources.id"),
];
