// Which shape a release has. One published before a column was added is read as if it had it, empty: an address
// pinned to it keeps its answer.

/** Raised when a table or column is added or changes meaning. */
export const DATA_VERSION = 5;

/** What came with each shape after the first. */
export const ADDED: readonly { version: number; table: string; column: string }[] = [
  { version: 2, table: "deal_parties", column: "name_ar" },
  { version: 2, table: "deal_capacity", column: "what_ar" },
  { version: 2, table: "sources", column: "publisher_ar" },
  { version: 3, table: "sources", column: "described_ar" },
  { version: 4, table: "sources", column: "note_ar" },
  { version: 5, table: "deal_parties", column: "named_as" },
  { version: 5, table: "deal_parties", column: "named_as_ar" },
];
