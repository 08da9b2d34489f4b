import { NEED_ASSESSMENT } from "../queries/estimates";
import type { Complaint } from "../rules/complaint";
import { reconstructionCeiling } from "../rules/estimates";
import { checkFacts } from "../rules/plausibility";
import { type Facts, factsOf } from "../rules/plausibility/facts";
import type { Records } from "./read-data";

/** The latest figure that speaks for how many people live in the country; nothing may claim more. */
function populationOf(records: Records): number {
  const people = records.figures
    .filter((f) => f.series === "population" && f.place === "SYR" && !f.breakdown)
    .flatMap((f) => f.high ?? f.value ?? []);
  return Math.max(...people, 0);
}

/** The study that a single deal is measured against: the World Bank's of 2025. */
const MEASURED_BY = NEED_ASSESSMENT;

/**
 * Records judged once, for the checks and for the building: each claim with its verdict, each deal with its stage.
 * Throws when the study that deals are measured against is missing: a check must not fall silent.
 */
export function factsFor(records: Records): Facts {
  const ceilingUsd = reconstructionCeiling(records.estimates, MEASURED_BY);
  if (ceilingUsd === undefined)
    throw new RangeError(`estimates.csv gives no cost of rebuilding by ${MEASURED_BY}`);
  return factsOf(records, { ceilingUsd, population: populationOf(records) });
}

/** Every complaint of the rules about records that have their shapes. Throws as factsFor does. */
export const checkRecords = (records: Records): Complaint[] => checkFacts(factsFor(records));
