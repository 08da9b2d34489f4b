import type { ClaimReason } from "@/db/rules/claims";
import type { ClaimSubject, Covers, Currency, Qualifier, Verdict } from "@/db/vocabulary";
import type { Source } from "../citations/source";
import type { Text } from "../i18n/bilingual";

/** What one source says of a deal, judged. */
export type Claim = {
  id: string;
  what: ClaimSubject;
  amount: number | null;
  low: number | null;
  high: number | null;
  currency: Currency | null;
  qualifier: Qualifier;
  on: string | null;
  per: "year" | null;
  covers: Covers;
  verdict: Verdict;
  reason: ClaimReason;
  /** An editor's own words. */
  why?: Text;
  note?: Text;
  /** Whole US dollars; none for counts, or where no rate is cited. */
  usd: Dollars | null;
  source: Source;
};

export type Dollars = {
  low: number;
  best: number | null;
  high: number;
  from: "stated" | "same-source" | "rate";
  /** Units to the dollar; a peg has no month. */
  rate: number | null;
  rateMonth: string | null;
  rateSource: Source | null;
};
