/** From promise to works: what became of memoranda, and of which deals nothing is heard. */
export const delivery = {
  title: "The delivery clock",
  lede: "What became of each quarter’s memoranda, and which deals have gone silent. Silence is a flag, not a stage: it may only mean that nobody wrote.",
  "conversion-title": "Of {memoranda} memoranda dated to a quarter, {further} have gone further",
  "conversion-note":
    "Memoranda by the quarter of their first report, by the furthest stage reached since, number of deals",
  unplaced:
    "{count, plural, =0 {Every memorandum is dated to a quarter.} one {# memorandum is not dated to any one quarter and is not shown.} other {# memoranda are not dated to any one quarter and are not shown.}}",
  quarter: "Q{quarter} {year}",
  "of-quarter": "Quarter",
  segment: "{quarter}, {fate}: {deals}",
  memoranda: "Memoranda",
  memorandum: "Still a memorandum",
  signed: "Signed",
  works: "Works under way",
  stopped: "Stopped",
  "at-least-agreement": "At least an agreement",
  "at-least-contract": "At least a contract",
  "dormant-title":
    "{count, plural, =0 {No deal is dormant} one {# deal is dormant} other {# deals are dormant}}",
  "dormant-note":
    "No dated, sourced event for a year or more before {date}. Completed and stopped deals are not dormant; deals with no dated event are not listed.",
  "no-date":
    "{count, plural, =0 {Every open deal has a dated event.} one {# open deal has no dated event.} other {# open deals have no dated event.}}",
  "last-heard": "Last heard of",
  silent: "Silent for",
  "the-others":
    "{count, plural, one {The other deal, silent less long} other {The other # deals, silent less long}}",
  "heard-on": "{date}, {days} before this release",
  dormant: "Dormant",
  "rung-days": "{days} before this release",
  "rung-days-most": "up to {days} before this release",
} as const;
