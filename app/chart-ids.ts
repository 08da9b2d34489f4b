// Apart from the drawing, so that the proxy can know the charts without it.
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
] as const;
export type ChartId = (typeof CHART_IDS)[number];
