// Every deal is one line and every package one line for what it says beyond its deals, so that any set of lines can be added and nothing is counted twice.
import type { DealRecord } from "../records";
import {
  type Band,
  FLOW_OF,
  type Flow,
  type LeftOut,
  type LineKind,
  type Stage,
} from "../vocabulary";
import { type JudgedClaim, spanOf } from "./claims";
import type { DaySpan } from "./dates";
import { leftOutOf } from "./left-out";
import { packageRests, worthOf } from "./packages";
import { countryPartOf, governoratePartOf, sectorPartOf } from "./parts";
import { type DealStage, firstReported } from "./stages";

/** Where a line's amount comes from. `range-low`: only a range speaks, so its low bound is added. */
export type AmountFrom = "claim" | "range-low" | "rest";

/** A piece of money that may be added up. All money in whole US dollars. */
export type Line = {
  /** The deal's id: one line a deal. */
  id: string;
  deal: string;
  kind: LineKind;
  flow: Flow;
  stage: Stage;
  band: Band;
  since?: string;
  first?: DaySpan;
  low?: number;
  /** The speaking single amount (of a package: its rest); missing when a range speaks. */
  best?: number;
  high?: number;
  /** What the middle sum adds: best, or the low bound of a range. Missing when nothing is stated in dollars. */
  amount?: number;
  amountFrom?: AmountFrom;
  /** Whether a value in dollars is stated. */
  stated: boolean;
  counted: boolean;
  leftOut?: LeftOut;
  /** The deal that counts this money. */
  inside?: string;
  /** Place of the claim that speaks in the deal's file. */
  claimIndex?: number;
  countryPart: string;
  sectorPart: string;
  governoratePart: string;
  countries: string[];
  sectors: string[];
  governorates: string[];
  /** The highest amount any source gave for the whole, rejected ones included; 0 when none gave dollars. */
  claimedMax: number;
  /** The same without rejected claims. */
  standingMax: number;
  /** What the deal or package is worth before a package's own deals are taken off; 0 when not stated. */
  gross: number;
  /** Dollars a year, where a claim is per year: shown, never added. */
  perYear?: number;
};

const sorted = <T extends string>(values: readonly T[]): T[] =>
  values.length < 2 ? [...values] : [...new Set(values)].sort();

const amountFromOf = (kind: LineKind, isRange: boolean): AmountFrom =>
  kind === "rest" ? "rest" : isRange ? "range-low" : "claim";

/** The highest of what is said of the whole. */
function highest(judged: readonly JudgedClaim[], withRejected: boolean): number {
  let most = 0;
  for (const { claim, verdict, usd } of judged) {
    const isOfWhole =
      claim.what === "value" && claim.per === undefined && (claim.covers ?? "whole") === "whole";
    if (isOfWhole && (withRejected || verdict !== "rejected"))
      most = Math.max(most, usd?.best ?? usd?.high ?? 0);
  }
  return most;
}

/** Several claims a year: the lower amount, as everywhere in doubt. */
function perYearOf(judged: readonly JudgedClaim[]): number | undefined {
  const yearly = judged.flatMap(({ claim, reason, usd }) =>
    claim.what === "value" && reason === "per-year" && usd ? [usd.best ?? usd.low] : [],
  );
  return yearly.length > 0 ? Math.min(...yearly) : undefined;
}

/**
 * In: all deals, the judged claims and the stage of each by id. Out: a function from each of these deals to its line:
 * a large ledger's lines are made one at a time and need not all be held.
 * Assumes that parents and counted_in exist and hold no cycle (checkReferences and checkCycles say so first).
 * The function throws RangeError for a deal without a stage or judged claims.
 */
export function lineOf(
  deals: readonly DealRecord[],
  judged: ReadonlyMap<string, readonly JudgedClaim[]>,
  stages: ReadonlyMap<string, DealStage>,
): (deal: DealRecord) => Line {
  const { rest } = packageRests(deals, (id) => worthOf(spanOf(judged.get(id) ?? [])));
  return (deal) => {
    const [claims, stage] = [judged.get(deal.id), stages.get(deal.id)];
    if (claims === undefined || stage === undefined)
      throw new RangeError(`no stage or claims for ${deal.id}`);
    const span = spanOf(claims);
    const gross = worthOf(span);
    const kind = deal.kind === "package" ? "rest" : "deal";
    const worth = kind === "rest" ? rest(deal.id) : gross;
    const isRange = span.best === undefined;
    const leftOut = leftOutOf(deal, stage.band, claims, worth?.amount);
    const countries = sorted(deal.countries.map(({ iso3 }) => iso3));
    return {
      id: deal.id,
      deal: deal.id,
      kind,
      flow: deal.kind === "package" ? (deal.flow ?? "investment") : FLOW_OF[deal.kind],
      stage: stage.stage,
      band: stage.band,
      since: stage.since,
      first: firstReported(deal.events),
      low: worth?.low,
      best: isRange ? undefined : worth?.amount,
      high: worth?.high,
      amount: worth?.amount,
      amountFrom: worth && amountFromOf(kind, isRange),
      stated: gross !== undefined,
      counted: leftOut === undefined,
      leftOut,
      inside: deal.counted_in?.deal,
      claimIndex: span.speaks?.index,
      countryPart: countryPartOf(countries),
      sectorPart: sectorPartOf(deal.sectors),
      governoratePart: governoratePartOf(deal.governorates),
      countries,
      sectors: sorted(deal.sectors),
      governorates: sorted(deal.governorates),
      claimedMax: highest(claims, true),
      standingMax: highest(claims, false),
      gross: gross?.amount ?? 0,
      perYear: perYearOf(claims),
    };
  };
}
