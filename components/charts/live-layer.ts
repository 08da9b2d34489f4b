/** Where a live chart is laid over the drawing beside it; it names the address of its spec. */
export const LIVE_LAYER = "chart-live";
