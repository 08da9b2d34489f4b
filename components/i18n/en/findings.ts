/** What a chart shows, in the sentence that is its title. */
export const findings = {
  filtered: "{filter}: {finding}",
  "chosen-deals": "{count, plural, one {# chosen deal} other {# chosen deals}}",
  "below-one": "less than 1%",
  "of-counted": "of what is counted",
  "of-deals": "of the deals",
  "unnamed-only": "All of it, {value}, stands in one part: {name}",
  "stage-money": "{paper} of {all} is still on paper, {share}; {done} is finished",
  "month-all": "All of it, {value}, was first reported in {month}",
  "month-money": "{month} saw the most promised: {value}, {share} {whole}",
  "month-deals": "{month} saw the most deals first reported: {value}, {share} {whole}",
  stream:
    "From one country to one sector, most runs from {from} to {sector}: {value}, {share} {whole}",
  "stream-name": "{from} to {sector}",
  "streams-tied":
    "From one country to one sector, most runs from {names}: {value} each, {share} {whole}",
  streams:
    "{count, plural, one {# flow from one country to one sector is} other {# flows from one country to one sector are}} the largest alike: {value} each, {share} {whole}",
  nothing: "No deal under this filter",
  "alone-country": "All of it, {value}, is from {first}",
  "alone-sector": "All of it, {value}, is for {first}",
  "alone-governorate": "All of it, {value}, is for {first}",
  "leads-one": "{first} leads with {value}, {share} {whole}",
  "leads-two": "{first} leads with {value}, {share} {whole}; {second} follows with {secondValue}",
  "single-country":
    "Of single countries {first} leads with {value}, {share} {whole}; {second} follows with {secondValue}",
  "single-sector":
    "Of single sectors {first} leads with {value}, {share} {whole}; {second} follows with {secondValue}",
  "single-governorate":
    "Of single governorates {first} leads with {value}, {share} {whole}; {second} follows with {secondValue}",
  "unnamed-country-none":
    "For {unnamed}, {share} {whole}, no source names the country; {rivals, select, none {the only country named is {first}, with {value}} other {of countries named {first} leads with {value}}}",
  "unnamed-country-joint":
    "The largest part, {unnamed} or {share} {whole}, is promised jointly; {rivals, select, none {the only single country is {first}, with {value}} other {of single countries {first} leads with {value}}}",
  "unnamed-sector-none":
    "For {unnamed}, {share} {whole}, no source names a sector; {rivals, select, none {the only sector named is {first}, with {value}} other {of sectors named {first} leads with {value}}}",
  "unnamed-sector-joint":
    "The largest part, {unnamed} or {share} {whole}, spans several sectors; {rivals, select, none {the only single sector is {first}, with {value}} other {of single sectors {first} leads with {value}}}",
  "unnamed-governorate-none":
    "For {unnamed}, {share} {whole}, no source names a place; {rivals, select, none {the only governorate named is {first}, with {value}} other {of governorates {first} leads with {value}}}",
  "unnamed-governorate-joint":
    "The largest part, {unnamed} or {share} {whole}, spans several governorates; {rivals, select, none {the only single governorate is {first}, with {value}} other {of single governorates {first} leads with {value}}}",
  "claims-of": "{deal}: {finding}",
  "claims-agree": "every source says {value}",
  "claims-one": "one source puts it at {value}",
  "claims-none": "no source states a value in dollars",
  "claims-most": "{agree} of {all, plural, one {# claim} other {# claims}} say {value}",
  "claims-spread":
    "{all, plural, one {# claim runs} other {# claims run}} from {low} to {high}; {value} is the figure we use",
  "claims-other": "{others, plural, one {the other says {range}} other {the others say {range}}}",
  "claims-rejected":
    "{rejected, plural, one {the one that says {said} was rejected} other {# that say {said} were rejected}}",
} as const;
