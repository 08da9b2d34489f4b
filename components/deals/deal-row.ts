import type { Flow, LeftOut, LineKind, Sector, Stage } from "@/db/vocabulary";
import type { Text } from "../i18n/bilingual";
import type { PartDimension } from "../overview/part-names";

/** A deal as a table shows it. Money in whole US dollars. */
export type DealSummary = {
  id: string;
  title: Text;
  /** `rest`: a package; its value is what its deals leave unexplained. */
  lineKind: LineKind;
  flow: Flow;
  stage: Stage;
  /** Partial date; null: no event on this rung is dated. */
  since: string | null;
  /** What the totals add. */
  amount: number | null;
  low: number | null;
  high: number | null;
  /** A package's own figure, of which its value is what is left. */
  gross: number | null;
  counted: boolean;
  leftOut: LeftOut | null;
  countries: readonly string[];
  /** Organisations that give its money, where it names no country. */
  funders: readonly Text[];
  sectors: readonly Sector[];
  sources: number;
  /** Filters of which it names a chosen value and others too: its money is theirs jointly. */
  jointIn: readonly PartDimension[];
};
