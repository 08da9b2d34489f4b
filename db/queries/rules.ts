// Each rule beside what it does to this very release: when the data changes, the example does.
import type { Db } from "../open";
import { citationDatesExample, citationsExample, complaintExample } from "./examples/citing";
import {
  claimAgreementExample,
  claimDollarsExample,
  claimOrderExample,
  claimsExample,
  currencyExample,
  plausibilityExample,
} from "./examples/claims";
import {
  aloneAndJointExample,
  groupByExample,
  leftOutExample,
  linesExample,
  packagesExample,
  partsExample,
  topPartsExample,
  totalsExample,
  waterfallExample,
} from "./examples/counting";
import type { Example, FindExample } from "./examples/fact";
import {
  estimatesExample,
  figuresExample,
  freshnessExample,
  needBesidePromiseExample,
} from "./examples/lives";
import { datesExample, deliveryClockExample, stagesExample } from "./examples/stages";

/** By the name of the rule's file in db/rules. How a page is cited is shown by the page itself. */
const FIND = {
  stages: stagesExample,
  dates: datesExample,
  "delivery-clock": deliveryClockExample,
  claims: claimsExample,
  "claim-order": claimOrderExample,
  "claim-agreement": claimAgreementExample,
  "claim-dollars": claimDollarsExample,
  currency: currencyExample,
  lines: linesExample,
  packages: packagesExample,
  "left-out": leftOutExample,
  parts: partsExample,
  "alone-and-joint": aloneAndJointExample,
  totals: totalsExample,
  waterfall: waterfallExample,
  "top-parts": topPartsExample,
  "group-by": groupByExample,
  estimates: estimatesExample,
  "need-beside-promise": needBesidePromiseExample,
  figures: figuresExample,
  freshness: freshnessExample,
  plausibility: plausibilityExample,
  complaint: complaintExample,
  citations: citationsExample,
  "citation-dates": citationDatesExample,
} as const satisfies Record<string, FindExample>;

export type ExampleName = keyof typeof FIND;

export type Examples = Partial<Record<ExampleName, Example>>;

/** A release never changes, so its examples are found once. */
const found = new WeakMap<Db, Examples>();

/** An example of every rule from the data; a rule of which the release holds none is missing. */
export function findExamples(db: Db): Examples {
  const known = found.get(db);
  if (known) return known;
  const examples: Examples = Object.fromEntries(
    Object.entries(FIND).flatMap(([rule, find]) => {
      const example = find(db);
      return example ? [[rule, example]] : [];
    }),
  );
  found.set(db, examples);
  return examples;
}
