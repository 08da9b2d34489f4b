// An amount in another currency becomes dollars only by a cited rate of its month or by a cited peg; without one it is left out by name, never guessed.
import type { RateRecord } from "../records";
import type { Currency } from "../vocabulary";

export type Converted = { usd: number; rate?: RateRecord } | { reason: "other-currency" };

/**
 * The cited rate for a currency: the one of that month, else the peg (a rate without a month).
 * `when` is a partial date; a bare year names no month and so finds no dated rate.
 */
export function rateFor(
  currency: Currency,
  when: string | undefined,
  rates: readonly RateRecord[],
): RateRecord | undefined {
  const month = when?.slice(0, 7);
  const own = rates.filter((rate) => rate.currency === currency);
  return (
    own.find((rate) => rate.month !== undefined && rate.month === month) ??
    own.find((r) => r.month === undefined)
  );
}

/**
 * In: an amount in units of `currency`, the partial date it is true of, the cited rates.
 * Out: whole US dollars, rounded once from the amount as stated, with the rate used (none for dollars); or why there are none.
 */
export function toUsd(
  amount: number,
  currency: Currency,
  when: string | undefined,
  rates: readonly RateRecord[],
): Converted {
  if (currency === "USD") return { usd: Math.round(amount) };
  const rate = rateFor(currency, when, rates);
  if (rate === undefined) return { reason: "other-currency" };
  return { usd: Math.round(amount / rate.units_per_usd), rate };
}
