import type { Claim } from "./claim";

/** What of a claim a row tells, apart from who says it. */
const told = ({
  verdict,
  reason,
  why,
  covers,
  amount,
  low,
  high,
  currency,
  qualifier,
  per,
  usd,
}: Claim) =>
  JSON.stringify([
    [verdict, reason, why?.text, covers],
    [amount, low, high, currency, qualifier, per],
    usd && [usd.low, usd.best, usd.high, usd.from, usd.rate, usd.rateMonth],
  ]);

/** In: claims. Out: those that say the same with the same verdict together, in the order of the first of each. */
export function saidAlike(claims: readonly Claim[]): [Claim, ...Claim[]][] {
  const alike = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const found = alike.get(told(claim));
    if (found) found.push(claim);
    else alike.set(told(claim), [claim]);
  }
  return [...alike.values()];
}
