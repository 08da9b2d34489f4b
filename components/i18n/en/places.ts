export const places = {
  "n-of-m-note":
    "Under each amount: its low and high, where sources give a range, and how many of its lines state a value.",
  title: "Governorates",
  lede: "What is promised to each governorate, what was destroyed there, how people live, and what nobody has said yet.",
  choose: "Choose a governorate",
  "choose-note": "Number of deals that name it, alone or with others",
  "choose-finding": "{first} is named in the most deals, {count} of them",
  "choose-alike": "Named in the most deals: {names}, each in {deals}",
  "choose-many":
    "{places, plural, one {# governorate is} other {# governorates are}} named in the most deals, each in {deals}",
  "deals-naming": "{place}: {deals}",
  "none-named": "no deal names it",
  governorate: "Governorate",
  "codes-note": "OCHA P-code {code} · ISO 3166-2 {iso}",
  aliases: "Also written",
  "boundary-note":
    "Dashed: the part of Quneitra that Israel has occupied since 1967. Outlines from Natural Earth (public domain), the west of Quneitra from OCHA (CC BY 3.0 IGO), simplified. Boundaries and names imply no endorsement.",
  deals: "Deals",
  "deals-note": "Alone in this governorate, and jointly with others",
  "all-deals": "Show these in the list of deals",
  "no-deals": "No deal in the ledger names it.",
  damage: "Damage",
  "damage-note": "Estimates for this governorate alone",
  people: "How people live",
  "people-note":
    "The latest figure that speaks of each series that reaches down to this governorate",
  unknown: "What is not known",
  "unknown-value":
    "{count, plural, one {# deal names it and states no value} other {# deals name it and state no value}}.",
  "unknown-joint":
    "How much of the {value} of investment promised jointly with others falls to it: no source divides the sum.",
  "unknown-damage": "What was destroyed here: no study in the ledger gives a sum for it alone.",
  "unknown-war-damage":
    "What the war destroyed here: the sums found are of the earthquakes of 2023.",
  "unknown-cost": "What rebuilding it would cost: no study gives that by governorate.",
  "unknown-series": "Series that reach other governorates and not this one: {series}.",
  alone: "Alone",
  joint: "Jointly",
  countries: "Countries",
  "countries-lede":
    "Whose money is promised to Syria, country by country: alone, and jointly with others. A joint sum is never divided.",
  country: "Country",
  "countries-note": "Counted value, US dollars. Kinds of money are never added together.",
  "joint-note":
    "A joint deal stands at every country that names it: the column does not add up to a total.",
  role: "Role",
  stages: "By stage",
  "stages-note": "Furthest stage that any source reports, number of deals",
  "stages-finding": "{paper} of {all} deals are still on paper; {done} are finished",
  timeline: "Timeline",
  "timeline-note":
    "When each deal that names the country reached each stage, as the first source with a date says. Stages that no source dates are not here.",
  "timeline-earlier": "{count, number} earlier",
  parties: "Parties",
  "parties-note": "Named by sources, with their country",
  party: "Party",
  "no-parties": "No party of this country is named.",
  "number-of-deals": "Deals",
  sectors: "Sectors",
  "sectors-lede": "What each sector was promised, and how far it got.",
  "sectors-note":
    "A deal in several sectors is listed with each of them and counted once, as several.",
} as const;
