import type { Complaint } from "../rules/complaint";
import { NEED_ASSESSMENT } from "../queries/estimates";
import { reconstructionCeiling } from "../rules/estimates";
import { checkPlausibility } from "../rules/plausibility";
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

/** Every complaint of the rules about records that have their shapes. */
export function checkRecords(records: Records): Complaint[] {
  return checkPlausibility(records, {
    ceilingUsd: reconstructionCeiling(records.estimates, MEASURED_BY) ?? Number.MAX_SAFE_INTEGER,
    population: populationOf(records),
  });
}
