import type { Choice } from "@/db/queries/shown-first";
import type { SeriesGroup } from "@/db/vocabulary";
import type { Sources } from "../citations/source";
import type { Text } from "../i18n/bilingual";

/** A series in one row. */
export type SeriesSummary = {
  id: string;
  title: Text;
  group: SeriesGroup;
  /** The newest figure that speaks of what its page shows first; absent: none speaks. */
  latest?: { value: string; period: string; choice: Choice; sources: Sources };
  /** The newest period of anything that speaks in it, and when its source published that. */
  newest?: { period: string; publishedOn: string | null };
  lastChecked: string | null;
  freshness?: "fresh" | "due" | "overdue";
  figures: number;
  /** Its numbers are estimates of studies and stand with damage and cost. */
  isEstimates: boolean;
};
