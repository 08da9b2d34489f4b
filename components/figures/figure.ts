import type { Governorate, Qualifier } from "@/db/vocabulary";
import type { Source } from "../citations/source";
import type { Text } from "../i18n/bilingual";

export const FIGURE_VERDICTS = ["speaks", "agrees", "differs", "aside"] as const;
export type FigureVerdict = (typeof FIGURE_VERDICTS)[number];

/** One value of a series as one source gives it, in the series' own unit. */
export type Figure = {
  id: string;
  /** A date or a span: 2025-07, 2011/2024. */
  period: string;
  place: "SYR" | Governorate;
  value: number | null;
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
  /** key=value pairs as in the file: "group=children". */
  breakdown: string | null;
  verdict: FigureVerdict;
  /** An editor's reason. */
  why?: Text;
  note?: Text;
  source: Source;
};

/** The unit by its code, and in the reader's words where the code has no short form. */
export type Unit = { code: string; name?: string };
