import type { Metadata } from "next";
import type { Locale } from "@/db/vocabulary";
import type { Chart } from "./chart-book";
import { chartFile } from "./chart-links";

/** The picture other sites show of a chart's page: the chart itself. */
export const withPicture = (metadata: Metadata, chart: Chart, locale: Locale): Metadata =>
  chart.tableOnly
    ? metadata
    : {
        ...metadata,
        openGraph: {
          ...metadata.openGraph,
          images: [{ url: chartFile(chart, locale, "png"), alt: chart.title }],
        },
        twitter: { card: "summary_large_image" },
      };
