/** What a chart shows, in the sentence that is its title. */
export const findings = {
  filtered: "{filter}: {finding}",
  "chosen-deals": "{count, plural, one {# chosen deal} other {# chosen deals}}",
  "below-one": "less than 1%",
  "of-counted": "of what is counted",
  "of-deals": "of the deals",
  "leads-alone": "{first} alone, with {value}",
  "leads-one": "{first} leads with {value}, {share} {whole}",
  "leads-two": "{first} leads with {value}, {share} {whole}, then {second}",
  "unnamed-country-none":
    "{unnamed}, {share} {whole}, without a named country; of those named, {first} leads with {value}",
  "unnamed-country-joint":
    "Joint promises lead with {unnamed}, {share} {whole}; alone, {first} leads with {value}",
  "unnamed-sector-none":
    "{unnamed}, {share} {whole}, without a named sector; of those named, {first} leads with {value}",
  "unnamed-sector-joint":
    "{unnamed}, {share} {whole}, across several sectors; of single ones {first} leads with {value}",
  "unnamed-governorate-none":
    "{unnamed}, {share} {whole}, without a named place; of governorates {first} leads with {value}",
  "unnamed-governorate-joint":
    "{unnamed}, {share} {whole}, across several governorates; of single ones {first} leads with {value}",
  "unnamed-only": "{name}: all of {value}",
  "stage-money": "{paper} of {all} is still on paper, {share}; {done} is finished",
  "month-all": "All of it, {value}, was first reported in {month}",
  "month-money": "{month} saw the most promised: {value}, {share} {whole}",
  "month-deals": "{month} saw the most deals first reported: {value}, {share} {whole}",
  stream: "From {from} to {sector} runs the widest named stream: {value}, {share} {whole}",
  "stream-name": "{from} to {sector}",
  "streams-tied": "{names}: the widest named streams, each with {value}, {share} {whole}",
  streams:
    "{count, plural, one {# named stream is} other {# named streams are}} the widest alike: each with {value}, {share} {whole}",
  "claims-agree": "{deal}: every source says {value}",
  "claims-one": "{deal}: one source, {value}",
  "claims-differ":
    "{deal}: {agree} of {all, plural, one {# claim} other {# claims}} say {value}; all of them run from {low} to {high}",
  "claims-none": "{deal}: no source states a value in dollars",
  nothing: "No deal under this filter",
} as const;
