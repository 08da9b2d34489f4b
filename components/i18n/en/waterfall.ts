/** The path from everything ever claimed to what is counted. */
export const waterfall = {
  finding: "Of {claimed} ever claimed, {counted} is counted",
  note: "each deal’s highest claim, less what would be counted wrongly or twice, US dollars",
  "note-cut":
    "each deal’s highest claim, less what would be counted wrongly or twice, US dollars. The first two bars are cut short: the slip would be longer than the page",
  claimed: "Highest claim of every deal and package",
  rejected: "Rejected in writing",
  "lower-claim": "A lower claim speaks",
  itemised: "Packages’ own deals",
  inside: "The same money twice",
  regional: "For several countries",
  stopped: "Stopped",
  counted: "Counted",
  "of-which": "of which {band}",
  step: "{step}: {value}, {deals}",
  "step-label": "Step",
  sought: "Only asked for",
  "whole-path": "The whole path",
  "why-claimed":
    "The highest amount any source gave for each deal and package, rejected ones included.",
  "why-rejected": "What rejected claims say beyond the highest claim that stands.",
  "why-lower-claim": "Where the claim that speaks is lower than the highest that stands.",
  "why-itemised": "The part of each package that its own deals explain: it is counted there.",
  "why-inside": "Money that another deal already counts.",
  "why-regional": "Money that also goes to other countries.",
  "why-sought": "Money asked for that nobody has promised.",
  "why-stopped": "Deals suspended or cancelled.",
} as const;
