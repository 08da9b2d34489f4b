import type { Locale } from "@/db/vocabulary";
import type { Claim } from "../deals/claim";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { endsOf, type Spread } from "./dispute";

/** Below this, "so many per cent apart" reads better than "so many times". */
const TIMES_FROM = 1.5;

/** "From $300 m to $800 m: 2.7 times apart". */
export function spreadWords(
  locale: Locale,
  spread: Spread,
  write: (value: number) => string,
): string {
  const t = words(locale);
  const [low, high] = [write(spread.low), write(spread.high)];
  if (spread.times < TIMES_FROM) {
    const percent = format(locale).percent((spread.times - 1) * 100);
    return t("disagreements.spread-percent", { low, high, percent });
  }
  return t("disagreements.spread", { low, high, times: timesWords(locale, spread.times) });
}

const [MILLION, BILLION] = [1e6, 1e9];

/** Whether the higher is the lower with a billion for its million, or nearly: rounding may lie between. */
const isSlip = (low: number, high: number): boolean =>
  low >= MILLION && low < BILLION && Math.abs(high / low / (BILLION / MILLION) - 1) < 0.01;

/** How a rejected amount that is a thousand times the one counted, or a thousandth of it, came about. */
export function slipWords(locale: Locale, rejected: Claim, counted: Claim): string | undefined {
  const [said, true_] = [rejected.usd?.best, counted.usd?.best];
  if (rejected.verdict !== "rejected" || said == null || true_ == null) return undefined;
  const t = words(locale);
  if (isSlip(true_, said)) return t("disagreements.slip-billion");
  return isSlip(said, true_) ? t("disagreements.slip-million") : undefined;
}

/** How far two claims of one subject are apart; undefined where they cannot be compared or say the same. */
export function apartWords(locale: Locale, one: Claim, other: Claim): string | undefined {
  const slip = slipWords(locale, one, other);
  if (slip) return slip;
  const [a, b] = [endsOf(one), endsOf(other)];
  if (!a || !b) return undefined;
  const [low, high] = [Math.min(a.low, b.low), Math.max(a.high, b.high)];
  if (low <= 0 || low === high) return undefined;
  return spreadWords(
    locale,
    { low, high, times: high / low },
    writerOf(locale, one.currency !== null),
  );
}

/** One place below ten, none above. */
export const timesWords = (locale: Locale, times: number): string =>
  format(locale).number(times < 10 ? Math.round(times * 10) / 10 : Math.round(times));

/** How a subject's numbers are written: money, or a count. */
export const writerOf =
  (locale: Locale, money: boolean) =>
  (value: number): string =>
    money ? format(locale).money(value) : format(locale).number(value);

/** What a claim comes to: dollars where it is money, else its count; as stated where it has no dollars. */
export function claimValue(locale: Locale, claim: Claim): string {
  const ends = endsOf(claim);
  if (!ends) return format(locale).stated(claim);
  const write = writerOf(locale, claim.currency !== null);
  const best = claim.currency === null ? claim.amount : claim.usd?.best;
  if (best != null) return write(best);
  return words(locale)("units.range", { low: write(ends.low), high: write(ends.high) });
}
