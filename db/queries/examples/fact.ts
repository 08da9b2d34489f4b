// What an example is made of: codes, amounts and ids, which the page puts into words of its language.
import type { DealFilters } from "../../filters";
import type { Db } from "../../open";
import type { Freshness } from "../../rules/freshness";
import type { WaterfallStep } from "../../rules/waterfall";
import type { Currency, LeftOut, Measure, Qualifier, SourceKind, Stage } from "../../vocabulary";
import type { Source } from "../sources";

/** Where a number comes from: a source, a deal, or the list that adds up to it; of a step of the path, its page. */
export type Link =
  | { source: string }
  | { deal: string }
  | { deals: Partial<DealFilters>; lines: number; step?: WaterfallStep };

export type Fact =
  | { is: "number"; value: number }
  /** Whole US dollars. */
  | { is: "money"; usd: number; exact?: true; from: Link }
  /** As its source states it, in its own currency. */
  | {
      is: "stated";
      amount: number | null;
      low: number | null;
      high: number | null;
      currency: Currency | null;
      qualifier: Qualifier;
      from: Link;
    }
  /** A value of a series, in its unit. */
  | { is: "quantity"; value: number; unit: string; unit_en: string; unit_ar: string; from: Link }
  | { is: "rate"; value: number; from: Link }
  | { is: "deal"; id: string; en: string; ar: string | null }
  | { is: "series"; id: string; en: string; ar: string }
  | { is: "source"; source: Source }
  | { is: "countries"; codes: readonly string[] }
  | { is: "part"; part: string }
  | { is: "dimension"; code: "country" | "sector" | "governorate" }
  | { is: "stage"; code: Stage }
  | { is: "left-out"; code: LeftOut }
  | { is: "source-kind"; code: SourceKind }
  | { is: "measure"; code: Measure }
  | { is: "assets"; code: string }
  | { is: "freshness"; code: Freshness }
  | { is: "currency"; code: Currency }
  | { is: "percent"; value: number }
  | { is: "days"; value: number }
  | { is: "period"; period: string }
  /** An ISO date as it is stored. */
  | { is: "code"; text: string }
  | { is: "text"; en: string; ar: string | null };

/** The facts of one example, by the name they have in its sentence. */
export type Example = Readonly<Record<string, Fact>>;

/** Finds an example in a release; undefined when the release holds none. */
export type FindExample = (db: Db) => Example | undefined;

/** A number that a sentence counts with. */
export const number = (value: number): Fact => ({ is: "number", value });

/** Whole dollars and where they come from. */
export const money = (usd: number, from: Link): Fact => ({ is: "money", usd, from });

/** A source by its row. */
export const by = (source: Source): Fact => ({ is: "source", source });

/** A deal by its names. */
export const dealFact = (deal: {
  id: string;
  title_en: string;
  title_ar: string | null;
}): Fact => ({
  is: "deal",
  id: deal.id,
  en: deal.title_en,
  ar: deal.title_ar,
});
