export const overview = {
  title: "Overview",
  headline:
    "Since Assad fell, Syria has been promised investment put at {promised}. {completed} of it is finished.",
  "headline-none-done":
    "Since Assad fell, Syria has been promised investment put at {promised}. None of it is known to be finished.",
  "headline-filtered": "{promised} promised, {completed} finished: {filter}",
  "headline-filtered-none-done": "{promised} promised, none of it known to be finished: {filter}",
  "headline-nothing": "No counted value under this filter",
  "headline-finished-unstated":
    "{promised} promised; what is finished, no source puts a value on: {filter}",
  "deck-bands":
    "{onPaper} is announced or in memoranda, {signed} is signed, {underWay} is under way.",
  "deck-bands-unstated":
    "Announced or in memoranda: {onPaper}; signed: {signed}; under way: {underWay}.",
  "value-unstated": "value not stated ({count, plural, one {# deal} other {# deals}})",
  "deck-apart": "Of another kind of money: {deals}, counted apart.",
  "deals-apart": "{count, plural, one {# deal} other {# deals}}",
  "deck-cost":
    "To rebuild what the war destroyed would cost {cost}, between {low} and {high}, by the World Bank’s estimate.",
  "not-coverage":
    "Side by side to show scale. One is not a share of the other: promises are not all for rebuilding, and the cost is not all for investors.",
  "promise-and-need": "Promise and need, to one scale",
  "promise-and-need-note": "US dollars. Investment by stage reached, beside the cost of rebuilding",
  promised: "Promised",
  "to-rebuild": "To rebuild",
  "world-bank-range": "the World Bank’s range",
  "by-sector": "By sector",
  "by-sector-note": "counted value by sector, US dollars, by stage reached",
  "by-country": "By country",
  "by-country-note":
    "counted value by country of the money, US dollars; joint deals are counted once, as joint",
  "by-place": "By place",
  "by-place-note":
    "counted value by governorate, US dollars; deals in several are counted once, as several",
  "over-time-note": "counted value by the month each deal was first reported, US dollars",
  "undated-lines":
    "not drawn: {count, plural, one {# line} other {# lines}} without a month, {value}",
  "ladder-note": "Furthest stage that any source reports, number of deals",
  "ladder-finding":
    "{paper, number} of {all, plural, one {# deal} other {# deals}} {paper, plural, one {is} other {are}} still on paper; {done, plural, =0 {none is} one {# is} other {# are}} finished",
  meanwhile: "Meanwhile",
  "meanwhile-note":
    "How people live, the latest that speaks of each series. Dots that disagree are drawn, not averaged",
  disagree: "Where sources disagree",
  "disagree-all": "All disagreements",
  "disagree-spread": "{low} to {high}, {times} times apart",
  "change-added": "New",
  "change-changed": "Changed",
  "change-removed": "Removed",
  "change-verdict": "Judged anew",
  "all-deals": "All deals",
  "all-series": "All series",
  clock: "The clock",
  "dormant-note": "A dormant deal has had no sourced event for a year",
  "latest-reports": "Latest reports",
  "disagree-said":
    "The widest gaps between what sources say of one deal, rejected figures included",
  unfiltered: "{said}. The filter above does not apply here",
} as const;
