import { notFound } from "next/navigation";
import { CHART_IDS, type ChartId } from "@/db/exports/chart-ids";
import { parseFilters } from "@/db/filters";
import { type Chart, type ChartContext, chartOf } from "./chart-book";
import { ownKeys } from "./chart-parameters";
import { AskMoreError } from "./charts-of/chart";
import { readChoice } from "./charts-of/explore-asked";

/** A chart's id in an address; any other name is a page that does not exist. */
export const knownChart = (id: string): ChartId =>
  CHART_IDS.find((known) => known === id) ?? notFound();

/** Keys of a query that belong to a chart, not to the filters. */
export const keysOf = (id: ChartId): readonly string[] => ["lang", ...ownKeys(id)];

/** The chart a query asks for, or no such page where it asks for a deal or a series the release does not hold. */
export function chartAsked(
  id: ChartId,
  query: URLSearchParams,
  context: Omit<ChartContext, "filters">,
): Chart {
  const { filters } = parseFilters(query, keysOf(id));
  try {
    return chartOf(id, { ...context, filters, choice: readChoice(query).choice, query });
  } catch (error) {
    if (error instanceof AskMoreError) notFound();
    throw error;
  }
}
