// What may be asked of a chart, as a file or as a frame; apart from the drawing, so that the door can read it.
import { z } from "zod";
import { type ChartId, OF_FIGURES } from "@/db/exports/chart-ids";
import { DEAL_PARAMETERS, type Parameter } from "@/db/exports/parameters";
import { LOCALES } from "@/db/vocabulary";
import { ESTIMATE_CHART_PARAMETERS } from "./charts-of/estimates-asked";
import { CHOICE_PARAMETERS } from "./charts-of/explore-asked";
import { SERIES_PARAMETERS } from "./charts-of/series-asked";

export const LANGUAGE: Parameter = {
  name: "lang",
  many: false,
  schema: z.enum(LOCALES),
  description: "The language of the words; left out: en.",
};

export const CHART_PARAMETERS: readonly Parameter[] = [
  LANGUAGE,
  {
    name: "theme",
    many: false,
    schema: z.enum(["light", "dark"]),
    description: "The ground of a picture; left out: light.",
  },
  {
    name: "size",
    many: false,
    schema: z.enum(["wide", "narrow"]),
    description: "Laid out for a page or for a phone; left out: wide.",
  },
  {
    name: "bom",
    many: false,
    schema: z.literal("1"),
    description: "1: the CSV begins with a byte order mark.",
  },
];

/** What is asked of one chart alone. */
export const OWN_PARAMETERS: Partial<Record<ChartId, readonly Parameter[]>> = {
  explore: CHOICE_PARAMETERS,
  series: SERIES_PARAMETERS,
  ...ESTIMATE_CHART_PARAMETERS,
};

/** The keys of an address that are one chart's own. */
export const ownKeys = (id: ChartId): string[] =>
  (OWN_PARAMETERS[id] ?? []).map(({ name }) => name);

/** What is asked of one chart, however it is handed over. */
export const parametersOf = (id: ChartId): readonly Parameter[] => [
  ...(OF_FIGURES.includes(id) ? [] : DEAL_PARAMETERS),
  ...(OWN_PARAMETERS[id] ?? []),
];
