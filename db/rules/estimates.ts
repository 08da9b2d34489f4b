// Damage, reconstruction cost, lost output and total loss are different measures: estimates are grouped by who assessed what, where and by which measure, and never added across measures or assessments.
import type { EstimateRecord } from "../figure-records";
import type { SourceRecord } from "../records";
import type { Measure } from "../vocabulary";
import { agreementOf } from "./claim-agreement";
import { numbersOf } from "./claim-dollars";
import { compareRanked, type Ranked } from "./claim-order";

export type JudgedEstimate<E extends EstimateRecord = EstimateRecord> = {
  /** Place in the list given. */
  index: number;
  estimate: E;
  verdict: "speaks" | "agrees" | "differs" | "rejected" | "aside";
};

type Keyed = Pick<
  EstimateRecord,
  | "assessment"
  | "measure"
  | "area"
  | "area_note"
  | "period"
  | "asset_class"
  | "sector"
  | "breakdown"
>;

/** What makes two rows reports of one estimate. */
export function estimateKey(e: Keyed): string {
  const { assessment, measure, area, area_note, period, asset_class, sector, breakdown } = e;
  return JSON.stringify([
    assessment,
    measure,
    area,
    area_note,
    period,
    asset_class,
    sector,
    breakdown,
  ]);
}

const stated = ({ best, low, high, qualifier }: EstimateRecord) => ({
  amount: best,
  low,
  high,
  qualifier,
});

/**
 * In: estimates, every source by id. Out: each with its verdict, in the order given. Which one speaks follows the
 * rule of figures: the editor's mark, the kind of source, the newest, the lower.
 */
export function judgeEstimates<E extends EstimateRecord>(
  estimates: readonly E[],
  sources: ReadonlyMap<string, SourceRecord>,
): JudgedEstimate<E>[] {
  const rankOf = (estimate: E, index: number): Ranked => {
    const source = sources.get(estimate.source);
    const { best, low } = numbersOf(stated(estimate));
    return { kind: source?.kind, dated: source?.published_on, amount: best ?? low, index };
  };
  const speakers = new Map<string, { estimate: E; index: number }>();
  estimates.forEach((estimate, index) => {
    if (estimate.speaks === "no" || estimate.rejected_en !== undefined) return;
    const key = estimateKey(estimate);
    const holder = speakers.get(key);
    const isChosen = estimate.speaks === "yes";
    const holderChosen = holder?.estimate.speaks === "yes";
    const goesFirst =
      holder === undefined ||
      (isChosen !== holderChosen
        ? isChosen
        : compareRanked(rankOf(estimate, index), rankOf(holder.estimate, holder.index)) < 0);
    if (goesFirst) speakers.set(key, { estimate, index });
  });
  return estimates.map((estimate, index): JudgedEstimate<E> => {
    if (estimate.rejected_en !== undefined) return { index, estimate, verdict: "rejected" };
    if (estimate.speaks === "no") return { index, estimate, verdict: "aside" };
    const speaking = speakers.get(estimateKey(estimate));
    if (speaking === undefined || speaking.index === index)
      return { index, estimate, verdict: "speaks" };
    const agreement = agreementOf(
      { claim: stated(speaking.estimate) },
      { claim: stated(estimate) },
    );
    return { index, estimate, verdict: agreement === "other-amount" ? "differs" : "agrees" };
  });
}

export type EstimateSum = {
  assessment: string;
  measure: Measure;
  low: number;
  best: number;
  high: number;
};

/**
 * In: estimates of one assessment and one measure that do not overlap, whole US dollars. Out: their sum.
 * A missing bound is taken from the best, a missing best from the low bound.
 * Throws RangeError for none, and for two measures or two assessments: those are never added.
 */
export function addEstimates(estimates: readonly EstimateRecord[]): EstimateSum {
  const [first] = estimates;
  if (first === undefined) throw new RangeError("no estimates to add");
  const sum = { assessment: first.assessment, measure: first.measure, low: 0, best: 0, high: 0 };
  for (const { id, measure, assessment, ...numbers } of estimates) {
    if (measure !== first.measure)
      throw new RangeError(`${id} measures ${measure}, not ${first.measure}`);
    if (assessment !== first.assessment)
      throw new RangeError(`${id} belongs to ${assessment}, not ${first.assessment}`);
    const best = numbers.best ?? numbers.low ?? 0;
    sum.low += numbers.low ?? best;
    sum.best += best;
    sum.high += numbers.high ?? best;
  }
  return sum;
}

/**
 * The highest estimate of what rebuilding the whole country costs, US dollars: the ceiling for a single deal.
 * In: the estimates of the assessment taken as the measure. Undefined when it gives none.
 */
export function reconstructionCeiling(
  estimates: readonly EstimateRecord[],
  assessment: string,
): number | undefined {
  const whole = estimates.filter(
    (e) =>
      e.assessment === assessment &&
      e.measure === "reconstruction-cost" &&
      e.area === "SYR" &&
      e.rejected_en === undefined,
  );
  const highs = whole.flatMap(({ high, best }) => high ?? best ?? []);
  return highs.length > 0 ? Math.max(...highs) : undefined;
}
