/** What each rule does to the data of this release. Keyed by the rule's file. */
export const examples = {
  stages:
    "{deal} has {events, plural, one {# sourced event} other {# sourced events}}. The furthest stage they report is “{stage}”, first on {since}, so that is where it stands.",
  dates:
    "{deal} is dated {since} and no closer: “{stage}” may have been reached on any day from {low} to {high}.",
  "delivery-clock":
    "On the day of this release the last word of {deal} was of {heard}, {days} before. {dormant, plural, one {# deal is} other {# deals are}} dormant.",
  claims:
    "{deal}: {claims, plural, one {# claim} other {# claims}} of its value. We use {speaker}’s, {value}. {rejecter} says {rejected}, which was rejected as wrong: {why}",
  "claim-order":
    "{deal}: {first} ({firstKind}) says {firstValue}, {second} ({secondKind}) says {secondValue}. We use the first.",
  "claim-agreement":
    "{deal}: {first} says {firstSaid}, {second} says {secondSaid}. In dollars that is {firstValue} and {secondValue}, {apart} apart: two amounts so worded agree within {within}. {same}: {sameSource} puts {sameStated} at {sameDollars}, and here it is counted as {countedDollars}; it is one amount, so the two agree.",
  "claim-dollars":
    "{source} says {stated} of {deal} and itself puts that at {dollars}, so its own dollars are taken.",
  currency:
    "{source} says {stated} of {deal}. At {rate} {currency} to the dollar in {month}, that is {dollars}.",
  lines:
    "This release has {lines, plural, one {# line} other {# lines}}, one for each deal or package. The {value} of {deal} are already in {holder} and are counted there, once. {why}",
  packages:
    "{package} is said to be worth {gross}. The deals found in it come to {children}; the {rest} between is counted as the rest of the package.",
  "left-out": "{deal} is put at {value}. It is in no total, and the reason is named: {reason}.",
  parts:
    "{deal} names {count, plural, one {# country} other {# countries}}: {countries}. Its {value} stand in the part “{part}” and in no other.",
  "alone-and-joint": "Investment that names {country}: {alone} alone, {joint} jointly with others.",
  totals:
    "Investment comes to {value}, between {low} and {high} depending on the source. {counted, plural, one {# deal is} other {# deals are}} counted out of {lines, number}; {without, plural, one {# states} other {# state}} no value for the whole.",
  waterfall:
    "Of investment everything ever claimed comes to {claimed}, and {counted} are counted. The steps between stand below.",
  "top-parts":
    "{dimension}, investment has {parts, plural, one {# part} other {# parts}} with money. The chart names {named, number}; the other {folded, number} are one part of {value}.",
  "group-by":
    "{lines, plural, one {# deal} other {# deals}}: {investment, number} of investment, {assistance, number} of assistance, {trade, number} of trade, none in two.",
  estimates:
    "{study} puts the physical damage at {damage} and the cost of rebuilding at {cost}: two measures, never added.",
  "need-beside-promise":
    "{assets}: rebuilding is put at {need}, investment of the sectors that match comes to {promise}. Neither is a share of the other.",
  figures:
    "{series}, {period}: {first} says {firstValue}, {second} says {secondValue}. We use the first; both are drawn.",
  freshness:
    "{series} comes about every {every}; the newest figure we use is of {newest}. On the day of this release: {freshness}.",
  plausibility:
    "{source} says {claimed} of {deal}. The highest estimate for rebuilding the whole country is {ceiling}. Nothing could be published before an editor rejected that figure with a written reason.",
  complaint:
    "One of {count, number} complaints of this release: “{sentence}” An editor answers: “{answer}”",
  citations: "{citation}",
  "citation-dates": "A page of {source} gives its date as {iso}; it is cited as of {written}.",
  "citation-formats": "{citation}",
} as const;
