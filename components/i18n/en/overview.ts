export const overview = {
  title: "Overview",
  headline:
    "Since Assad fell, Syria has been promised investment put at {promised}. {completed} of it is finished.",
  "headline-none-done":
    "Since Assad fell, Syria has been promised investment put at {promised}. None of it is known to be finished.",
  "headline-filtered": "{filter}: {promised} promised, {completed} of it finished",
  "headline-filtered-none-done": "{filter}: {promised} promised, none of it known to be finished",
  "headline-nothing": "No counted value under this filter",
  "headline-finished-unstated":
    "{filter}: {promised} promised; no source puts a value on what is finished",
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
  "by-sector-note": "Counted value by sector, US dollars, by stage reached",
  "by-country": "By country",
  "by-country-note":
    "Counted value by country of the money, US dollars; a deal of several countries is counted once, as joint",
  "by-place": "By place",
  "by-place-note":
    "Counted value by governorate, US dollars; a deal in several governorates is counted once, apart",
  "over-time-note": "Counted value by the month each deal was first reported, US dollars",
  "undated-lines":
    "Not drawn: {count, plural, one {# deal} other {# deals}} without a month, {value}",
  "ladder-note": "Furthest stage that any source reports, number of deals",
  "ladder-finding":
    "{paper, number} of {all, plural, one {# deal} other {# deals}} {paper, plural, one {is} other {are}} still on paper; {done, plural, =0 {none is} one {# is} other {# are}} finished",
  "meanwhile-note":
    "The latest figure we use of each series. Where sources disagree every figure is drawn and none averaged",
  disagree: "Where sources disagree",
  "disagree-all": "All disagreements",
  "disagree-spread": "{low} to {high}, the highest {times} times the lowest",
  "change-added": "New",
  "change-changed": "Changed",
  "change-removed": "Removed",
  "change-verdict": "Judged anew",
  "all-deals": "All deals",
  "all-series": "All series",
  clock: "See the delivery clock",
  "dormant-note": "A dormant deal has had no sourced event for a year.",
  "latest-reports": "Latest reports",
  "disagree-said":
    "The widest gaps between what sources say of one deal, rejected figures included",
  unfiltered: "{said}. The filter above does not apply here",
  "latest-until": "Latest reports, up to {date}",
} as const;
