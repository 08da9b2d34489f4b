// The chart a file asks for, or what is wrong with the asking: a picture of something else would be a wrong picture.
import { words } from "@/components/i18n/messages";
import type { Asked } from "@/db/exports/asked";
import { type ChartId, OF_FIGURES } from "@/db/exports/chart-ids";
import { DEAL_PARAMETERS } from "@/db/exports/parameters";
import { dealFiltersIn, type QueryComplaint } from "@/db/exports/query";
import { NO_FILTERS } from "@/db/filters";
import type { Db } from "@/db/open";
import { getDealRows } from "@/db/queries/deals";
import type { Locale } from "@/db/vocabulary";
import { type Chart, chartOf } from "./chart-book";
import { ownKeys } from "./chart-parameters";
import { AskMoreError } from "./charts-of/chart";
import { CHOICE_KEYS, readChoice } from "./charts-of/explore-asked";

const LACKS = {
  deal: "explore.one-deal",
  series: "explore.one-series",
  measure: "explore.one-measure",
} as const;

type Open = { db: Db; locale: Locale };

/** Draws it, or says what of the query cannot be drawn. */
export function drawn(
  id: ChartId,
  { isPicture, sourced }: { isPicture: boolean; sourced: boolean },
  asked: Asked,
  { db, locale }: Open,
): { chart: Chart } | { complaints: QueryComplaint[] } {
  const complaints = [
    ...unknownDeals(asked, db),
    ...(id === "explore" ? unsuited(asked, isPicture) : []),
  ];
  if (complaints.length > 0) return { complaints };
  const filters = OF_FIGURES.includes(id)
    ? { ...NO_FILTERS, ...(asked.isPinned ? { release: asked.release } : {}) }
    : dealFiltersIn(asked.query, DEAL_PARAMETERS);
  const query = queryOf(asked, ownKeys(id));
  try {
    const chart = chartOf(id, {
      db,
      locale,
      filters,
      query,
      choice: readChoice(query).choice,
      sourced,
    });
    const passedOver = (chart.ignored ?? []).map(({ key, value }) => ({
      parameter: key,
      value,
      detail: "there is nothing of it to draw",
    }));
    return passedOver.length > 0 ? { complaints: passedOver } : { chart };
  } catch (error) {
    if (!(error instanceof AskMoreError)) throw error;
    const { parameter } = error;
    const value = (asked.query.get(parameter) ?? []).join(",");
    const detail = words("en")(LACKS[parameter]);
    return { complaints: [{ parameter, value, detail }] };
  }
}

const queryOf = ({ query }: Asked, keys: readonly string[]) =>
  new URLSearchParams(keys.flatMap((key) => (query.get(key) ?? []).map((value) => [key, value])));

function unknownDeals({ query, release }: Asked, db: Db): QueryComplaint[] {
  const deals = query.get("deal") ?? [];
  const held = new Set(getDealRows(db, deals).map(({ deal }) => deal.id));
  return deals
    .filter((deal) => !held.has(deal))
    .map((value) => ({ parameter: "deal", value, detail: `is not in release ${release}` }));
}

/** A page replaces what makes no sense and says so; a file cannot say anything. */
function unsuited(asked: Asked, isPicture: boolean): QueryComplaint[] {
  const { unsuited = {}, choice } = readChoice(queryOf(asked, CHOICE_KEYS));
  const complaints = Object.entries(unsuited).map(([parameter, value]) => ({
    parameter,
    value,
    detail: `does not suit by=${choice.by}`,
  }));
  if (complaints.length > 0) return complaints;
  if (choice.form !== "table" || !isPicture) return [];
  return [{ parameter: "form", value: "table", detail: words("en")("explore.no-picture") }];
}
