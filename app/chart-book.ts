// Every chart that can be taken away: one id, one query, one drawing, for page, picture, file and frame.
import type { ChartId } from "@/db/exports/chart-ids";
import { breakdown } from "./charts-of/breakdown";
import type { Asked, ChartContext, Drawn } from "./charts-of/chart";
import { claimsOfDeal } from "./charts-of/claims";
import { estimatesOf } from "./charts-of/estimates";
import { exploreChart, placesMap } from "./charts-of/explore";
import { moneyFlow } from "./charts-of/flow";
import { rungsChart } from "./charts-of/ladder";
import { livesTogether } from "./charts-of/lives";
import { overTime } from "./charts-of/over-time";
import { placesNamed } from "./charts-of/places-named";
import { needChart } from "./charts-of/promise-and-need";
import { ratesTogether } from "./charts-of/rates";
import { figuresOverTime } from "./charts-of/series";
import { pathChart } from "./charts-of/waterfall";

export type { ChartContext } from "./charts-of/chart";
export { flowOf } from "./charts-of/flow-of";
export { needOf } from "./charts-of/promise-and-need";

/** A chart with its name; with `filters` and `asked` its address draws the same again. */
export type Chart = Drawn & { id: ChartId; asked: Asked };

const DRAW: Record<ChartId, (context: ChartContext) => Drawn> = {
  "promise-and-need": needChart,
  "by-sector": breakdown("by-sector", "sector"),
  "by-country": breakdown("by-country", "country"),
  "by-governorate": breakdown("by-governorate", "governorate"),
  "over-time": overTime,
  waterfall: pathChart("waterfall"),
  ladder: rungsChart,
  flow: moneyFlow,
  map: placesMap,
  claims: claimsOfDeal,
  explore: exploreChart,
  series: figuresOverTime,
  lives: livesTogether,
  rates: ratesTogether,
  estimates: estimatesOf("estimates"),
  "estimates-by-asset": estimatesOf("estimates-by-asset"),
  "estimates-by-sector": estimatesOf("estimates-by-sector"),
  "estimates-by-governorate": estimatesOf("estimates-by-governorate"),
  "estimates-of-parts": estimatesOf("estimates-of-parts"),
  places: placesNamed,
};

/** Draws one chart for the filters of an address. Throws AskMoreError where one deal or one series must be named and is not. */
export const chartOf = (id: ChartId, context: ChartContext): Chart => ({
  asked: [],
  ...DRAW[id](context),
  id,
});
