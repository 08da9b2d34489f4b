import type { ClaimSubject, Measure } from "@/db/vocabulary";
import type { Estimate } from "../damage/estimate";
import type { Claim } from "../deals/claim";
import type { Figure, Unit } from "../figures/figure";
import type { Named } from "../sources/said";

/** Dollars for money, else the count's own unit. */
export type Spread = { low: number; high: number; times: number };

/** One subject of one deal on which sources differ; the claim that speaks stands first. */
export type Dispute = {
  deal: Named;
  what: ClaimSubject;
  claims: readonly Claim[];
  speaks?: Claim;
  rejected: readonly Claim[];
  /** Of the claims that stand. */
  standing?: Spread;
  /** Of everything said. */
  said?: Spread;
};

export type FigureDispute = { series: Named; unit: Unit; figures: readonly Figure[] } & Spread;

export type Studies = { measure: Measure; studies: readonly Estimate[] };

/** What the founding article says, beside what speaks instead. */
export type ArticleCheck = {
  disputes: readonly Dispute[];
  /** The id of the article's source. */
  source: string;
  figures: readonly { series: Named; unit: Unit; says: Figure; speaks?: Figure }[];
  estimates: readonly { says: Estimate; speaks?: Estimate }[];
};

/** Lowest and highest a claim allows; undefined when it cannot be compared. */
export function endsOf(claim: Claim): { low: number; high: number } | undefined {
  if (claim.currency !== null)
    return claim.usd ? { low: claim.usd.low, high: claim.usd.high } : undefined;
  const [low, high] = [claim.low ?? claim.amount, claim.high ?? claim.amount];
  return low === null || high === null ? undefined : { low, high };
}
