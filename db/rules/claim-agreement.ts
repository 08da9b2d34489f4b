// Two claims agree when they are within 1% of each other in one currency, within 3% across currencies, within 5% when either says "about", when their ranges touch, when one is a bound ("at least", "up to") that the other keeps and comes within 10% of, or when both were one amount in one currency before anyone converted it.
import type { ClaimRecord } from "../records";
import { numbersOf, type UsdRange } from "./claim-dollars";

export type Agreement =
  | "same-amount"
  | "within-tolerance"
  | "ranges-touch"
  | "bound-holds"
  | "other-amount"
  | "not-comparable";

type Stated = Pick<ClaimRecord, "amount" | "low" | "high" | "currency" | "qualifier">;
/** What was said: money or a count in its own unit, and in dollars where known. */
export type Said = { claim: Stated; usd?: UsdRange };

const SAME_CURRENCY = 0.01;
const OTHER_CURRENCY = 0.03;
const ABOUT = 0.05;
/** "More than 3 bn" is no word for 4 bn: a bound allows it, but it is another amount. */
const BOUND = 0.1;

/** As it is stored too, where a missing currency is null. */
type Worded = { qualifier: string; currency?: string | null };

/** In: two claims. Out: how far apart they may be and still agree, as a part of the larger. */
export function toleranceOf(a: Worded, b: Worded): number {
  if (a.qualifier === "about" || b.qualifier === "about") return ABOUT;
  return a.currency === b.currency ? SAME_CURRENCY : OTHER_CURRENCY;
}

/** Both in the one unit they share: their own currency or count, else dollars. */
function inOneUnit(a: Said, b: Said): [UsdRange, UsdRange] | undefined {
  if (a.claim.currency === b.claim.currency) return [numbersOf(a.claim), numbersOf(b.claim)];
  return a.usd && b.usd ? [a.usd, b.usd] : undefined;
}

const isBound = (claim: Stated) => claim.qualifier === "at-least" || claim.qualifier === "up-to";

/** "At least 5" allows everything above 5; "up to 5" everything below. */
function reach(claim: Stated, { low, high }: UsdRange): [number, number] {
  if (claim.qualifier === "at-least") return [low, Number.POSITIVE_INFINITY];
  if (claim.qualifier === "up-to") return [0, high];
  return [low, high];
}

const close = (a: number, b: number, within: number) => Math.abs(a - b) <= within * Math.max(a, b);
const touch = ([a, b]: [number, number], [c, d]: [number, number], within: number) =>
  a * (1 - within) <= d && c * (1 - within) <= b;

/** In: the claim that speaks and another of the same deal and subject. Out: how they stand to each other. */
export function agreementOf(speaking: Said, other: Said): Agreement {
  const both = inOneUnit(speaking, other);
  if (both === undefined) return "not-comparable";
  const [s, o] = both;
  const within = toleranceOf(speaking.claim, other.claim);
  const [sPoint, oPoint] = [s.best ?? s.low, o.best ?? o.low];
  const isRange = s.low < s.high || o.low < o.high;
  if (!isRange && sPoint === oPoint) return "same-amount";
  // Two bounds of one direction always overlap, so they are compared as amounts.
  const bounds = isBound(speaking.claim) || isBound(other.claim);
  const oneDirection = speaking.claim.qualifier === other.claim.qualifier;
  if (bounds && !oneDirection) {
    const holds = touch(reach(speaking.claim, s), reach(other.claim, o), within);
    const near = touch([s.low, s.high], [o.low, o.high], BOUND);
    return holds && near ? "bound-holds" : "other-amount";
  }
  if (isRange)
    return touch([s.low, s.high], [o.low, o.high], within) ? "ranges-touch" : "other-amount";
  return close(sPoint, oPoint, within) ? "within-tolerance" : "other-amount";
}
