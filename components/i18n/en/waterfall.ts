/** The path from everything ever claimed to what is counted. */
export const waterfall = {
  finding: "Of {claimed} ever claimed, {counted} is counted",
  note: "Each deal’s highest claim, less what would be counted wrongly or twice, US dollars",
  "note-cut":
    "Each deal’s highest claim, less what would be counted wrongly or twice, US dollars. The first two bars are shortened to fit",
  claimed: "The highest figure for every deal and package",
  rejected: "Rejected as wrong",
  "lower-claim": "A lower figure is used",
  itemised: "Packages: already in their deals",
  inside: "The same money twice",
  regional: "For several countries",
  stopped: "Stopped",
  counted: "Counted",
  "of-which": "of which {band}",
  step: "{step}: {value}, {deals}",
  "step-label": "Step",
  sought: "Asked for, not promised",
  "whole-path": "The whole path",
  "why-claimed":
    "The highest amount any source gave for each deal and package, rejected ones included.",
  "why-rejected": "What rejected figures say beyond the highest figure that was not rejected.",
  "why-lower-claim": "Where the figure we use is lower than the highest that was not rejected.",
  "why-itemised":
    "A package’s sum includes deals that are counted by themselves; this part is taken off, so that it is not counted twice.",
  "why-inside": "Money that is already counted in another deal.",
  "why-regional": "Money that also goes to other countries.",
  "why-sought": "Money asked for that nobody has promised.",
  "why-stopped": "Deals suspended or cancelled.",
  "finding-all": "All of the {counted} ever claimed is counted",
  "finding-rejected":
    "Sources claim {claimed} in all: {rejected} of it was rejected as wrong, and {counted} is counted",
} as const;
