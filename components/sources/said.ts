import type { Currency, SeriesGroup } from "@/db/vocabulary";
import type { Source } from "../citations/source";
import type { Estimate } from "../damage/estimate";
import type { Claim } from "../deals/claim";
import type { StageEvent } from "../deals/ladder-event";
import type { Figure, Unit } from "../figures/figure";
import type { Text } from "../i18n/bilingual";

/** A record by its name. */
export type Named = { id: string; title: Text };

export type SaidFigure = { series: Named & { group: SeriesGroup }; unit: Unit; figure: Figure };

/** Everything in the ledger that rests on one source. */
export type Said = {
  source: Source;
  /** An editor's note on it. */
  note?: Text;
  cited: number;
  claims: readonly { deal: Named; claim: Claim }[];
  events: readonly { deal: Named; event: StageEvent }[];
  capacity: readonly { deal: Named; amount: number; unit: string; what: Text }[];
  figures: readonly SaidFigure[];
  /** Addresses of the files with all its figures. */
  figureFiles: { csv: string; json: string };
  estimates: readonly Estimate[];
  /** A peg has no month. */
  rates: readonly { currency: Currency; month: string | null; units: number }[];
};
