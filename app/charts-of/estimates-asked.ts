// Border: what an address asks of the charts of estimates.
import { z } from "zod";
import type { OF_ESTIMATES } from "@/db/exports/chart-ids";
import { ESTIMATE_PARAMETERS, type Parameter } from "@/db/exports/parameters";

const MEASURE: readonly Parameter[] = ESTIMATE_PARAMETERS.filter(
  ({ name }) => name === "measure",
).map((parameter) => ({
  ...parameter,
  many: false,
  description: `${parameter.description} Left out: the first that has such a chart.`,
}));

/** Whether the measure has the group is seen when it is drawn. */
const GROUP: Parameter = {
  name: "group",
  many: false,
  schema: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .max(300),
  description:
    "The study, its period and what it leaves out, as the address of the chart names them; left out: the first of the measure.",
};

const GROUPED = [...MEASURE, GROUP];

export const ESTIMATE_CHART_PARAMETERS: Record<
  (typeof OF_ESTIMATES)[number],
  readonly Parameter[]
> = {
  estimates: MEASURE,
  "estimates-by-asset": GROUPED,
  "estimates-by-sector": GROUPED,
  "estimates-by-governorate": GROUPED,
  "estimates-of-parts": MEASURE,
};
