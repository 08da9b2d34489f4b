import type { Measure, Qualifier, Sector } from "@/db/vocabulary";
import type { Source } from "../citations/source";
import type { Text } from "../i18n/bilingual";

/** A study that estimates belong to. */
export type Study = {
  id: string;
  publisher: string;
  title: string;
  publishedOn: string | null;
  period: string | null;
  covers?: Text;
};

/** One number of one study, as one source gives it. Whole US dollars. */
export type Estimate = {
  id: string;
  study: Study;
  measure: Measure;
  /** SYR or a P-code. */
  area: string;
  /** English, as in the file. */
  areaNote: string | null;
  period: string;
  assetClass: string | null;
  sector: Sector | null;
  breakdown: string | null;
  low: number | null;
  best: number | null;
  high: number | null;
  qualifier: Qualifier;
  verdict: "speaks" | "agrees" | "differs" | "rejected" | "aside";
  rejected?: Text;
  note?: Text;
  source: Source;
};
