/** Breakdowns: what a part, a segment and a row of their tables are called. */
export const parts = {
  segment: "{of}, {band}: {value}, {deals}",
  other: "All others",
  total: "Total",
  stated: "Deals with a value",
  "n-of-m": "{n} of {m}",
  "first-reported": "First reported",
  lines: "Deals",
  "promised-note": "Investment announced since December 2024",
  "to-rebuild-title": "{assets}: {value}",
  "need-finding": "{signed} is signed or under way; rebuilding is put at {cost}",
  "one-flow": "The charts show one kind of money, {flow}: kinds are never stacked on each other.",
  "of-flow": "{flow}: {note}",
} as const;
