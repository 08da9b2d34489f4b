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
] as const;
export type ChartId = (typeof CHART_IDS)[number];

/** Charts of figures: they know nothing of deals. */
export const OF_FIGURES: readonly ChartId[] = ["series", "lives", "rates"];

/** Charts that a deal must be named for. */
export const OF_ONE_DEAL: readonly ChartId[] = ["claims"];
