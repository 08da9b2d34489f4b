/** What each rule does to the data of this release. Keyed by the rule's file. */
export const examples = {
  stages:
    "{deal} has {events, plural, one {# sourced event} other {# sourced events}}. The furthest stage they report is “{stage}”, first on {since}, so that is where it stands.",
  dates:
    "{deal} is dated {since} and no closer: “{stage}” may have been reached on any day from {low} to {high}.",
  "delivery-clock":
    "On the day of this release nothing had been heard of {deal} since {heard}, {days}. {dormant, plural, one {# deal is} other {# deals are}} dormant.",
  claims:
    "{deal}: {claims, plural, one {# claim} other {# claims}} of its value. {speaker} speaks, with {value}. {rejecter} says {rejected}, which was rejected in writing: {why}",
  "claim-order":
    "{deal}: {first} ({firstKind}) says {firstValue}, {second} ({secondKind}) says {secondValue}. The first speaks.",
  "claim-agreement":
    "{deal}: {first} says {firstSaid}, {second} says {secondSaid}. In dollars that is {firstValue} and {secondValue}, {apart} apart: two amounts so worded agree within {within}. {same}: {sameSource} puts {sameStated} at {sameDollars}, and here it is counted as {countedDollars}; it is one amount, so the two agree.",
  "claim-dollars":
    "{source} says {stated} of {deal} and itself puts that at {dollars}, so its own dollars are taken.",
  currency:
    "{source} says {stated} of {deal}. At {rate} {currency} to the dollar in {month}, that is {dollars}.",
  lines:
    "This release has {lines, plural, one {# line} other {# lines}}. The {value} of {deal} are already in {holder} and are counted there, once. {why}",
  packages:
    "{package} is said to be worth {gross}. The deals found in it come to {children}; the {rest} between is one line, “not itemised”.",
  "left-out": "{deal} is put at {value}. It is in no total, and the reason is named: {reason}.",
  parts:
    "{deal} names {count, plural, one {# country} other {# countries}}: {countries}. Its {value} stand in the part “{part}” and in no other.",
  "alone-and-joint": "Investment that names {country}: {alone} alone, {joint} jointly with others.",
  totals:
    "Investment comes to {value}, from {low} to {high} by what all sources say. {counted, plural, one {# line is} other {# lines are}} counted out of {lines, number}; {without, plural, one {# states} other {# state}} no value for the whole.",
  waterfall:
    "Of investment everything ever claimed comes to {claimed}, and {counted} are counted. The steps between stand below.",
  "top-parts":
    "{dimension}, investment has {parts, plural, one {# part} other {# parts}} with money. The chart names {named, number}; the other {folded, number} are one part of {value}.",
  "group-by":
    "{lines, plural, one {# line} other {# lines}}: {investment, number} of investment, {assistance, number} of assistance, {trade, number} of trade, none in two.",
  estimates:
    "{study} puts the physical damage at {damage} and the cost of rebuilding at {cost}: two measures, never added.",
  "need-beside-promise":
    "{assets}: rebuilding is put at {need}, investment of the sectors that match comes to {promise}. Neither is a share of the other.",
  figures:
    "{series}, {period}: {first} says {firstValue}, {second} says {secondValue}. The first speaks; both are drawn.",
  freshness:
    "{series} comes about every {every}; its newest figure that speaks is of {newest}. On the day of this release: {freshness}.",
  plausibility:
    "{source} says {claimed} of {deal}. The highest estimate for rebuilding the whole country is {ceiling}. Nothing could be published before that claim was rejected in writing.",
  complaint:
    "One of {count, number} complaints of this release: “{sentence}” An editor answers: “{answer}”",
  citations: "{citation}",
  "citation-dates": "A page of {source} gives its date as {iso}; it is cited as of {written}.",
  "citation-formats": "{citation}",
} as const;
