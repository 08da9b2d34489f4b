// Apart from the drawing, so that the proxy, the sitemap and the tests know the charts without it.
export const CHART_IDS = [
  "promise-and-need",
  "by-sector",
  "by-country",
  "by-governorate",
  "over-time",
  "waterfall",
  "ladder",
  "flow",
  "map",
  "claims",
  "explore",
  "series",
  "lives",
  "rates",
  "estimates",
  "estimates-by-asset",
  "estimates-by-sector",
  "estimates-by-governorate",
  "estimates-of-parts",
  "places",
] as const;
export type ChartId = (typeof CHART_IDS)[number];

/** Charts of what studies estimate, each of one measure. */
export const OF_ESTIMATES = [
  "estimates",
  "estimates-by-asset",
  "estimates-by-sector",
  "estimates-by-governorate",
  "estimates-of-parts",
] as const satisfies readonly ChartId[];

/** Charts of figures and estimates: they know nothing of deals. */
export const OF_FIGURES: readonly ChartId[] = ["series", "lives", "rates", ...OF_ESTIMATES];

/** Charts that a deal must be named for. */
export const OF_ONE_DEAL: readonly ChartId[] = ["claims"];
