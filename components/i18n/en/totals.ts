export const totals = {
  "flow-investment": "{value} in investment",
  "flow-assistance": "{value} in assistance",
  "flow-trade": "{value} in trade",
  between: "between {low} and {high} by what all sources say",
  "state-a-value":
    "{count, plural, one {{stated, select, 0 {The one line states no value} other {The one line states a value}}} other {{stated} of # lines state a value}}",
  "flows-apart": "Kinds of money are never added together.",
  "left-out-count": "{count, plural, one {# line left out} other {# lines left out}}, and why",
  "left-out-lines": "{count, plural, one {# line} other {# lines}}: {reason}",
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
