/** Breakdowns: what a part, a segment and a row of their tables are called. */
export const parts = {
  segment: "{of}, {band}: {value}, {deals}",
  other: "All others",
  total: "Total",
  stated: "State a value",
  "n-of-m": "{n} of {m}",
  "first-reported": "First reported",
  lines: "Lines",
  "promised-note": "investment announced since December 2024",
  "to-rebuild-title": "{assets}: {value}",
  "need-finding": "{signed} is signed or under way; rebuilding is put at {cost}",
  "need-finding-only": "Rebuilding is put at {cost}",
  "one-flow": "The charts show {flow}: kinds of money are never stacked on each other.",
  "unnamed-country-none":
    "{value} names no country; of those named, {first} leads with {firstValue}",
  "unnamed-country-joint":
    "Joint promises lead with {value}; alone, {first} leads with {firstValue}",
  "unnamed-sector-none": "{value} names no sector; of those named, {first} leads with {firstValue}",
  "unnamed-sector-joint":
    "{value} spans several sectors; of single ones {first} leads, with {firstValue}",
  "unnamed-governorate-none":
    "{value} names no place; of governorates {first} leads, with {firstValue}",
  "unnamed-governorate-joint":
    "{value} spans several governorates; of single ones {first} leads, with {firstValue}",
  "of-flow": "{flow}: {note}",
} as const;
