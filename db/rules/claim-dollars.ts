// A claim is read in the source's own dollars where it gives them; else it is converted at the cited rate of its own month, or of the month the source was published; claims that state one amount of a deal are converted once, at the rate of the one that goes first.
import type { ClaimRecord, RateRecord } from "../records";
import { toUsd } from "./currency";

/** Whole US dollars; `best` is missing when the source gives a range and no single amount. */
export type UsdRange = { low: number; best?: number; high: number };

export type ClaimDollars = {
  usd: UsdRange;
  usdFrom: "stated" | "same-source" | "rate";
  rate?: RateRecord;
};

type Numbers = { amount?: number; low?: number; high?: number };

/** In: a claim or another stated number. Out: its numbers in its own unit, as low, best and high. */
export function numbersOf({ amount, low, high }: Numbers): UsdRange {
  return { low: low ?? amount ?? 0, best: amount, high: high ?? amount ?? 0 };
}

function convert(claim: ClaimRecord, when: string | undefined, rates: readonly RateRecord[]) {
  if (claim.currency === undefined) return undefined;
  const { low, best, high } = numbersOf(claim);
  const [lowUsd, highUsd] = [low, high].map((n) => toUsd(n, claim.currency ?? "USD", when, rates));
  const bestUsd = best === undefined ? undefined : toUsd(best, claim.currency, when, rates);
  if (!lowUsd || !highUsd || "reason" in lowUsd || "reason" in highUsd) return undefined;
  if (bestUsd && "reason" in bestUsd) return undefined;
  return { usd: { low: lowUsd.usd, best: bestUsd?.usd, high: highUsd.usd }, rate: lowUsd.rate };
}

const speakOfTheSame = (a: ClaimRecord, b: ClaimRecord) =>
  a.source === b.source &&
  a.what === b.what &&
  a.per === b.per &&
  (a.covers ?? "whole") === (b.covers ?? "whole") &&
  b.rejected === undefined;

/**
 * In: a claim, all claims of its deal, a currency.
 * Out: the one figure in it that the same source sets beside this one; none when it is not clear which belongs to which.
 */
export function twinIn(
  currency: ClaimRecord["currency"],
  claim: ClaimRecord,
  all: readonly ClaimRecord[],
): ClaimRecord | undefined {
  const beside = all.filter((other) => speakOfTheSame(claim, other));
  for (const group of [beside, beside.filter((other) => other.on === claim.on)]) {
    const twins = group.filter((other) => other.currency === currency);
    const own = group.filter((other) => other.currency === claim.currency);
    if (twins.length === 1 && own.length === 1) return twins[0];
  }
  return undefined;
}

/**
 * In: a claim, all claims of its deal, the partial date it is true of, the cited rates.
 * Out: its dollars and where they come from; undefined for a count, or when no figure and no rate gives them.
 */
export function dollarsOf(
  claim: ClaimRecord,
  all: readonly ClaimRecord[],
  when: string | undefined,
  rates: readonly RateRecord[],
): ClaimDollars | undefined {
  const twin = claim.currency === "USD" ? undefined : twinIn("USD", claim, all);
  const converted = convert(twin ?? claim, when, rates);
  if (converted === undefined) return undefined;
  if (twin) return { usd: converted.usd, usdFrom: "same-source" };
  return { ...converted, usdFrom: claim.currency === "USD" ? "stated" : "rate" };
}

type Converted = { claim: ClaimRecord } & Partial<ClaimDollars>;

const STATEMENT = ["what", "currency", "amount", "low", "high", "per"] as const;

/** The same number in the same money about the same thing, whoever says it and when. */
const stateTheSame = (a: ClaimRecord, b: ClaimRecord) =>
  STATEMENT.every((key) => a[key] === b[key]) && (a.covers ?? "whole") === (b.covers ?? "whole");

/**
 * In: the claims of one deal with their dollars, and those of them that may speak, the first to speak first.
 * Out: the same claims; one that was converted at a rate takes the dollars and the rate of the first that states the
 * same amount, so that two months of one currency never look like two amounts.
 */
export function atOneRate<C extends Converted>(claims: readonly C[], ordered: readonly C[]): C[] {
  const leaders = ordered.filter(({ usdFrom }) => usdFrom === "rate");
  return claims.map((said) => {
    if (said.usdFrom !== "rate") return said;
    const leader = leaders.find(({ claim }) => stateTheSame(claim, said.claim));
    return leader ? { ...said, usd: leader.usd, rate: leader.rate } : said;
  });
}
