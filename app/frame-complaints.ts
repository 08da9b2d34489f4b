import { ledger } from "@/db/client";
import { CHART_IDS, type ChartId } from "@/db/exports/chart-ids";
import { isKept } from "@/db/exports/database-file";
import { unknownValues } from "@/db/exports/known-values";
import { RELEASE } from "@/db/exports/parameters";
import { type Query, type QueryComplaint, readQuery } from "@/db/exports/query";
import type { Db } from "@/db/open";
import { LANGUAGE, parametersOf } from "./chart-parameters";

/** What a chart is of: without one of it there is nothing to draw. */
const OF_ONE: Partial<Record<ChartId, string>> = { claims: "deal", series: "series" };

function lacking(id: ChartId, query: Query): QueryComplaint[] {
  const parameter = OF_ONE[id];
  const asked = parameter === undefined ? [] : (query.get(parameter) ?? []);
  if (parameter === undefined || asked.length === 1) return [];
  return [{ parameter, value: asked.join(","), detail: "one, and no more, is drawn" }];
}

/**
 * What of a query a frame does not understand. On another site nobody reads a notice: a frame that passed over a filter
 * would put the whole country's total under somebody else's headline, so it refuses as a file does.
 */
export function frameComplaints(
  id: ChartId,
  search: URLSearchParams,
  opened: { db: Db; release: string },
): QueryComplaint[] {
  const { query, complaints } = readQuery(search, [...parametersOf(id), LANGUAGE, RELEASE]);
  return [...complaints, ...unknownValues(opened, query), ...lacking(id, query)];
}

/** The same of a whole address; none where no chart or release stands at it, which is said otherwise. */
export function frameComplaintsAt(address: string): QueryComplaint[] {
  const { pathname, searchParams } = new URL(address, "http://any");
  const id = CHART_IDS.find((known) => pathname === `/embed/${known}`);
  const release = searchParams.get("release") ?? undefined;
  if (id === undefined || (release !== undefined && !isKept(release))) return [];
  return frameComplaints(id, searchParams, ledger(release));
}
