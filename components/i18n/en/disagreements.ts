export const disagreements = {
  title: "Where sources disagree",
  lede: "Every deal, estimate and figure of which two sources say different things: who says what, how far apart they are, and which one we use.",
  description:
    "Deals, estimates and figures whose sources differ: by how much, who says what, and which we use.",
  count:
    "{deals, plural, one {# deal} other {# deals}}, {figures, plural, one {# figure} other {# figures}} and {estimates, plural, one {# estimate} other {# estimates}} on which sources differ.",
  article: "The article this ledger began from",
  "article-note":
    "It was checked figure by figure. What it says stands here beside the figure we use instead, and why.",
  "article-alike": "It says the same as the figure we use of:",
  "article-says": "The article says",
  "speaks-instead": "We use",
  "nothing-speaks": "no other figure is known",
  about: "About",
  rejected: "Rejected figures",
  "rejected-note":
    "Slips and wrong conversions. Each stays visible with the reason; none is counted.",
  widest: "The widest disagreements",
  "chart-title": "{deal}: from {low} to {high}, the highest {times} times the lowest",
  "chart-slip": "{deal}: {counted}, which one source prints as {slip}; rejected",
  "slip-billion": "A billion in place of a million",
  "slip-million": "A million in place of a billion",
  "dot-rejected": "Rejected",
  deals: "Deals",
  "deals-note": "Figures not rejected that differ from the one we use, the farthest apart first.",
  spread: "From {low} to {high}: the highest {times} times the lowest",
  "spread-percent": "From {low} to {high}: {percent} apart",
  "said-by": "{publisher}: {value}",
  subject: "{deal}: {what}",
  figures: "How people live",
  "figures-note":
    "Figures of one series, place and period whose sources differ by more than their rounding.",
  estimates: "Damage and cost",
  "estimates-rejected": "Estimates rejected",
  studies: "Studies of the whole country, by measure",
  "studies-note":
    "Studies cover other periods and count other things, so that two numbers may both be right. They are never averaged and never added.",
  "studies-spread":
    "{measure}: {count, plural, one {# study} other {# studies}}, from {low} to {high}",
  none: "Nowhere do two sources differ.",
  study: "Study",
  value: "Value",
  apart: "How far apart",
  why: "Why",
  source: "Source",
  verdict: "Verdict",
  csv: "Claims (CSV)",
} as const;
