import { notFound } from "next/navigation";
import { parseFilters } from "@/db/filters";
import { type Chart, type ChartContext, chartOf } from "./chart-book";
import { CHART_IDS, type ChartId } from "./chart-ids";
import { NotOneDealError } from "./charts-of/claims";
import { CHOICE_KEYS, readChoice } from "./charts-of/explore-asked";

/** A chart's id in an address; any other name is a page that does not exist. */
export const knownChart = (id: string): ChartId =>
  CHART_IDS.find((known) => known === id) ?? notFound();

/** Keys of a query that belong to a chart, not to the filters. */
export const keysOf = (id: ChartId): readonly string[] =>
  id === "explore" ? ["lang", ...CHOICE_KEYS] : ["lang"];

/** The chart a query asks for, or no such page where it asks for claims of no deal the release holds. */
export function chartAsked(
  id: ChartId,
  query: URLSearchParams,
  context: Omit<ChartContext, "filters">,
): Chart {
  const { filters } = parseFilters(query, keysOf(id));
  try {
    return chartOf(id, { ...context, filters, choice: readChoice(query).choice });
  } catch (error) {
    if (error instanceof NotOneDealError) notFound();
    throw error;
  }
}
