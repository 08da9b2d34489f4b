import { ALONE, NARROW } from "@/components/charts/widths";
import { estimateChartTable } from "@/components/damage/estimate-chart-table";
import {
  type EstimateChart,
  type EstimateCut,
  estimateCharts,
} from "@/components/damage/estimate-charts";
import { everyEstimate } from "@/components/damage/measure-panel";
import { href } from "@/components/layout/links";
import type { OF_ESTIMATES } from "@/db/exports/chart-ids";
import { type Ignored, NO_FILTERS } from "@/db/filters";
import { listSourcedEstimates } from "@/db/queries/estimates";
import { MEASURES, type Measure } from "@/db/vocabulary";
import { estimateOf } from "../estimates-of";
import { filtersOfDeals } from "../series-choice";
import { type Asked, AskMoreError, type ChartContext, type Drawn } from "./chart";
import { onMap } from "./outlines";

type EstimatesId = (typeof OF_ESTIMATES)[number];

const ID_OF: Record<EstimateCut, EstimatesId> = {
  studies: "estimates",
  class: "estimates-by-asset",
  sector: "estimates-by-sector",
  map: "estimates-by-governorate",
  narrower: "estimates-of-parts",
};

type Held = { id: EstimatesId; measure: Measure; chart: EstimateChart };

/** Every chart of estimates that the release holds, in the order of the page of damage. */
export function heldEstimates({ db, locale, filters: { release } }: ChartContext): Held[] {
  const estimates = listSourcedEstimates(db).map(estimateOf(locale));
  return MEASURES.flatMap((measure) =>
    estimateCharts(
      estimates.filter((one) => one.measure === measure),
      { measure, locale, ...(release ? { release } : {}) },
    ).map((chart) => ({ id: ID_OF[chart.cut], measure, chart })),
  );
}

const printAsked = ({ measure, chart: { group } }: Held): Asked => [
  ...(group ? [["group", group] as const] : []),
  ["measure", measure],
];

/** One of them, bound to its address. */
export function drawnEstimates(
  held: Held,
  { locale, filters: { release }, query }: ChartContext,
): Drawn & { id: EstimatesId; asked: Asked } {
  const { id, measure, chart } = held;
  const { title, subtitle, estimates, draw, cut } = chart;
  const pinned = release ? { release } : {};
  return {
    id,
    title,
    subtitle,
    spec: draw(ALONE),
    narrow: draw(NARROW),
    table: estimateChartTable(estimates, locale, release),
    ...(cut === "map" ? onMap(locale) : {}),
    filters: { ...NO_FILTERS, ...pinned },
    asked: printAsked(held),
    ignored: filtersOfDeals(query),
    sources: {
      count: new Set(estimates.map(({ source }) => source.id)).size,
      href: `${href(locale, "/damage", pinned)}#${everyEstimate(measure)}`,
    },
  };
}

const CHOOSES = {
  measure: (held: Held) => held.measure,
  group: (held: Held) => held.chart.group,
} as const;

/** What studies estimate of one measure: the one that is asked for, or the first; what there is no chart of is passed over. */
export const estimatesOf =
  (id: EstimatesId) =>
  (context: ChartContext): Drawn => {
    let held = heldEstimates(context).filter((one) => one.id === id);
    const ignored: Ignored[] = [];
    for (const key of ["measure", "group"] as const) {
      const value = context.query?.get(key);
      if (!value) continue;
      const own = held.filter((one) => CHOOSES[key](one) === value);
      if (own.length > 0) held = own;
      else ignored.push({ key, value });
    }
    const [first] = held;
    if (!first) throw new AskMoreError("measure");
    const drawn = drawnEstimates(first, context);
    return { ...drawn, ignored: [...(drawn.ignored ?? []), ...ignored] };
  };
