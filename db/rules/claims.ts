// Of all that is claimed about a deal one claim speaks: the one an editor chose with a reason, else the best kind of source, then the newest, then the lower amount; every other claim stays visible with its verdict.
import type { ClaimRecord, DealRecord, RateRecord, SourceRecord } from "../records";
import type { Verdict } from "../vocabulary";
import { agreementOf } from "./claim-agreement";
import {
  atOneRate,
  type ClaimDollars,
  dollarsOf,
  numbersOf,
  twinIn,
  type UsdRange,
} from "./claim-dollars";
import { compareRanked, type Ranked, whyFirst } from "./claim-order";
import { isSurelyBefore } from "./dates";
import { stageOf } from "./stages";

/** Why a claim has its verdict, one list for both languages to write sentences from. */
export const CLAIM_REASONS = [
  // speaks
  "chosen-by-editor",
  "only-claim",
  "only-one-in-dollars",
  "best-source-kind",
  "newest",
  "lower-amount",
  "first-listed",
  // agrees
  "same-amount",
  "same-before-conversion",
  "within-tolerance",
  "ranges-touch",
  "bound-holds",
  // differs
  "other-amount",
  // superseded
  "older-word-of-the-same-publisher",
  // rejected
  "rejected-by-editor",
  // aside
  "per-year",
  "part",
  "more",
  "no-dated-rate",
] as const;
export type ClaimReason = (typeof CLAIM_REASONS)[number];

export type JudgedClaim = {
  /** Place in the deal's file, from 0. */
  index: number;
  claim: ClaimRecord;
  verdict: Verdict;
  reason: ClaimReason;
  /** Partial date it is judged by: its own, else its source's. */
  dated?: string;
  /** Index of the claim that speaks on the same subject. */
  against?: number;
} & Partial<ClaimDollars>;

type Weighed = {
  index: number;
  claim: ClaimRecord;
  dated?: string;
  publisher?: string;
} & Partial<ClaimDollars>;
type Ruling = Pick<JudgedClaim, "verdict" | "reason">;

function setAside({ rejected, per, covers }: ClaimRecord): Ruling | undefined {
  if (rejected) return { verdict: "rejected", reason: "rejected-by-editor" };
  if (per === "year") return { verdict: "aside", reason: "per-year" };
  if (covers === "part" || covers === "more") return { verdict: "aside", reason: covers };
  return undefined;
}

/** The claim that speaks among those that may, and why. */
function speaker(
  candidates: readonly Weighed[],
  rankOf: (claim: Weighed) => Ranked,
): { claim: Weighed; reason: ClaimReason } | undefined {
  const chosen = candidates.find(({ claim }) => claim.chosen);
  if (chosen) return { claim: chosen, reason: "chosen-by-editor" };
  const isMoney = candidates[0]?.claim.currency !== undefined;
  const inDollars = candidates.filter(({ usd }) => usd);
  const ordered = [...(isMoney && inDollars.length > 0 ? inDollars : candidates)].sort((a, b) =>
    compareRanked(rankOf(a), rankOf(b)),
  );
  const [first, next] = ordered;
  if (first === undefined) return undefined;
  // Why it speaks is of interest against the first that says otherwise.
  const other = ordered.find((each) => rankOf(each).amount !== rankOf(first).amount) ?? next;
  if (other) return { claim: first, reason: whyFirst(rankOf(first), rankOf(other)) };
  return { claim: first, reason: candidates.length > 1 ? "only-one-in-dollars" : "only-claim" };
}

/** Dollars of two months are no two amounts: where both were said in one other currency, what was said in it counts. */
function agreeBeforeConversion(
  speaking: Weighed,
  other: Weighed,
  all: readonly ClaimRecord[],
): boolean {
  const [own, said] = [speaking.claim.currency, other.claim.currency];
  if (own === said) return false;
  const inOwn = own !== "USD" && twinIn(own, other.claim, all);
  if (inOwn) return agreementOf(speaking, { claim: inOwn }) === "same-amount";
  const speaks = said !== "USD" && twinIn(said, speaking.claim, all);
  return Boolean(speaks) && agreementOf({ claim: speaks || other.claim }, other) === "same-amount";
}

function ruleAgainst(speaking: Weighed, other: Weighed, all: readonly ClaimRecord[]): Ruling {
  const agreement = agreementOf(speaking, other);
  if (agreement !== "same-amount" && agreeBeforeConversion(speaking, other, all))
    return { verdict: "agrees", reason: "same-before-conversion" };
  if (agreement === "not-comparable") return { verdict: "aside", reason: "no-dated-rate" };
  if (agreement !== "other-amount") return { verdict: "agrees", reason: agreement };
  const older =
    other.publisher !== undefined &&
    other.publisher === speaking.publisher &&
    other.dated !== undefined &&
    speaking.dated !== undefined &&
    isSurelyBefore(other.dated, speaking.dated);
  if (older) return { verdict: "superseded", reason: "older-word-of-the-same-publisher" };
  return { verdict: "differs", reason: "other-amount" };
}

/**
 * In: a deal, every source by id, the cited exchange rates.
 * Out: each claim in file order with its verdict, its reason and, for money, whole US dollars. Each subject is judged among its own.
 * A source that is not known ranks last and is undated: that it is unknown is a complaint, not an error here.
 */
export function judgeClaims(
  deal: Pick<DealRecord, "claims" | "events">,
  sources: ReadonlyMap<string, SourceRecord>,
  rates: readonly RateRecord[],
): JudgedClaim[] {
  const { since } = stageOf(deal.events);
  const converted = deal.claims.map((claim, index): Weighed => {
    const source = sources.get(claim.source);
    const dated = claim.on ?? source?.published_on;
    const { usd, usdFrom, rate } = dollarsOf(claim, deal.claims, dated ?? since, rates) ?? {};
    return { index, claim, dated, publisher: source?.publisher, usd, usdFrom, rate };
  });
  const rankOf = ({ claim, dated, usd, index }: Weighed): Ranked => {
    const { low, best = low } = usd ?? numbersOf(claim);
    return { kind: sources.get(claim.source)?.kind, dated, amount: best, index };
  };
  const mayLead = converted.filter(({ claim }) => !setAside(claim));
  const weighed = atOneRate(converted, [
    ...mayLead.filter(({ claim }) => claim.chosen),
    ...[...mayLead].sort((a, b) => compareRanked(rankOf(a), rankOf(b))),
  ]);
  const speakers = new Map(
    [...new Set(deal.claims.map(({ what }) => what))].map((what) => {
      const candidates = weighed.filter(({ claim }) => claim.what === what && !setAside(claim));
      return [what, speaker(candidates, rankOf)] as const;
    }),
  );
  return weighed.map((said) => {
    const speaking = speakers.get(said.claim.what);
    const against = speaking?.claim.index;
    const aside = setAside(said.claim);
    if (aside) return judgedOf(said, against, aside);
    if (speaking === undefined || against === said.index)
      return judgedOf(said, against, {
        verdict: "speaks",
        reason: speaking?.reason ?? "only-claim",
      });
    return judgedOf(said, against, ruleAgainst(speaking.claim, said, deal.claims));
  });
}

/** Written out key by key: all are kept at once, and objects spread together take several times the memory. */
const judgedOf = (
  { index, claim, dated, usd, usdFrom, rate }: Weighed,
  against: number | undefined,
  { verdict, reason }: Ruling,
): JudgedClaim => ({ index, claim, verdict, reason, dated, against, usd, usdFrom, rate });

/** What a deal is said to be worth, whole US dollars: the speaking amount inside the spread of all sources that still stand. */
export type ValueSpan = { speaks?: JudgedClaim } & Partial<UsdRange>;

type Reasoned = { reason: string; claim: { currency?: string | null } };

/** Whether a claim states the amount of the one that speaks, and only the day of its conversion makes its dollars others. */
export const isSameBeforeConversion = (one: Reasoned, speaks: Reasoned): boolean =>
  one.reason === "same-before-conversion" ||
  (one.reason === "same-amount" &&
    one.claim.currency === speaks.claim.currency &&
    one.claim.currency !== "USD");

/**
 * In: a deal's judged claims. Out: low and high over the `value` claims that speak, agree or differ; `best` is the
 * speaking claim's single amount, missing when a range speaks. Nothing but `speaks` when that claim has no dollars.
 */
export function spanOf(judged: readonly JudgedClaim[]): ValueSpan {
  const values = judged.filter(({ claim }) => claim.what === "value");
  const speaks = values.find(({ verdict }) => verdict === "speaks");
  if (speaks?.usd === undefined) return { speaks };
  const own = speaks.usd;
  const standing = values.flatMap((one) => {
    const { verdict, usd } = one;
    if (!usd || !(verdict === "speaks" || verdict === "agrees" || verdict === "differs")) return [];
    return [isSameBeforeConversion(one, speaks) ? own : usd];
  });
  return {
    speaks,
    low: Math.min(...standing.map(({ low }) => low)),
    best: speaks.usd.best,
    high: Math.max(...standing.map(({ high }) => high)),
  };
}
