// Border: what an address asks of the chart of a series.
import { z } from "zod";
import { FIGURE_PARAMETERS, type Parameter } from "@/db/exports/parameters";

const LONGEST = 200;

/** Whether the series has the place and the breakdown is seen when it is drawn. */
export const SERIES_PARAMETERS: readonly Parameter[] = [
  ...FIGURE_PARAMETERS.filter(({ name }) => name === "series" || name === "place").map(
    (parameter) => ({ ...parameter, many: false }),
  ),
  {
    name: "breakdown",
    many: false,
    schema: z.string().min(1).max(LONGEST),
    description: "The breakdown of the series, as /figures.csv writes it; none: the whole.",
  },
];

export const SERIES_KEYS = SERIES_PARAMETERS.map(({ name }) => name);
