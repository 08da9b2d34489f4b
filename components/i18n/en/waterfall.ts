/** The path from everything ever claimed to what is counted. */
export const waterfall = {
  finding: "Of {claimed} ever claimed, {counted} is counted",
  note: "Each deal’s highest claim, less what would be counted wrongly or twice, US dollars",
  "note-cut":
    "Each deal’s highest claim, less what would be counted wrongly or twice, US dollars. The first two bars are cut short: a slip of the pen is longer than the page",
  claimed: "Highest claim of every deal and package",
  rejected: "Rejected in writing",
  "lower-claim": "A lower claim speaks",
  itemised: "Packages’ own deals",
  inside: "The same money twice",
  regional: "For several countries",
  stopped: "Stopped",
  counted: "Counted",
  step: "{step}: {value}, {deals}",
  "step-label": "Step",
} as const;
