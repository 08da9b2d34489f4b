/** The long text alternative of a chart, made from its data. */
export const descriptions = {
  item: "{label}: {value}",
  bars: "{count, plural, one {One bar} other {# bars, in this order}}: {items}.",
  ranges: "Ranges: {items}.",
  waterfall: "{count, plural, one {One step} other {# steps, one after the other}}: {items}.",
  ladder: "{count, plural, one {One stage} other {# stages, from first to last}}: {items}.",
  columns:
    "{count, plural, one {One column} other {# columns}}, from {first} to {last}; {filled, plural, one {one is} other {# are}} not empty. The highest is {highest}: {value}.",
  series:
    "{label}: {points, plural, one {one report} other {# reports}}, from {first} ({firstValue}) to {last} ({lastValue}). Lowest {lowest} ({lowestValue}), highest {highest} ({highestValue}).",
  "series-short": "{label}: {points, plural, one {one report} other {# reports}}.",
  gaps: "The line breaks off {gaps, plural, one {once} other {# times}}, where a period is missing.",
  others: "{other, plural, one {One report differs} other {# reports differ}} from the one we use.",
  rejected: "{rejected, plural, one {One is} other {# are}} rejected.",
  multiples: "{count, plural, one {One small chart} other {# small charts}}: {items}.",
  dots: "{count, plural, one {One claim} other {# claims}}: {items}.",
  cluster: "{label} ({count})",
  flow: "{count, plural, one {One stream} other {# streams}}. The widest: {items}.",
  stream: "{from} to {to}, {value}",
  map: "Darkest first: {items}.",
  unknown: "Nothing known of: {names}.",
} as const;
