export const totals = {
  "flow-investment": "{value} in investment",
  "flow-assistance": "{value} in assistance",
  "flow-trade": "{value} in trade",
  between: "between {low} and {high}, depending on the source",
  "state-a-value":
    "{count, plural, one {{stated, select, 0 {The one deal states no value} other {The one deal states a value}}} other {{stated} of # deals state a value}}",
  "counted-of":
    "{count, plural, one {{counted, select, 0 {The one deal is not counted} other {The one deal is counted}}} other {{counted} of # deals are counted}}",
  "flows-apart": "Kinds of money are never added together.",
  "left-out-count":
    "{count, plural, one {# deal not counted} other {# deals not counted}}, and why",
  "left-out-lines": "{count, plural, one {# deal} other {# deals}}: {reason}",
  "left-out-worth": "{lines}, {value}",
  "alone-and-joint": "{alone} from {names} alone, {joint} jointly with others",
  "alone-only": "all from {names} alone",
  "joint-only": "all of it jointly with others",
  "sector-alone-and-joint":
    "{alone} in {names} alone, {joint} in deals that span other sectors too",
  "sector-alone-only": "all in {names} alone",
  "sector-joint-only": "all in deals that span other sectors too",
  "place-alone-and-joint":
    "{alone} in {names} alone, {joint} in deals that span other governorates too",
  "place-alone-only": "all in {names} alone",
  "place-joint-only": "all in deals that span other governorates too",
  "no-value-yet": "No value counted",
} as const;
