import type { ClaimReason } from "@/db/rules/claims";

/** Why a claim has its verdict. */
export const reasons = {
  "chosen-by-editor": "An editor chose it.",
  "only-claim": "The only figure any source gives.",
  "only-one-in-dollars": "The only one that can be read in dollars.",
  "best-source-kind":
    "Its kind of source comes first: the parties’ own word, then multilateral bodies, agencies, research, the press.",
  newest: "The latest word among sources of its kind, by the day it is about.",
  "lower-amount": "The lower of two equally good figures.",
  "first-listed": "Nothing tells it from the others; listed first.",
  "same-before-conversion":
    "The same figure before it was converted; the dollars are of another day.",
  "same-amount": "The same as the figure we use.",
  "within-tolerance": "Rounded: within a few per cent of the figure we use.",
  "ranges-touch": "Its range meets the figure we use.",
  "bound-holds": "A limit, “at least” or “up to”, that the figure we use keeps.",
  "other-amount": "Another figure than the one we use.",
  "older-word-of-the-same-publisher": "The same publisher has since said otherwise.",
  "rejected-by-editor": "An editor rejected it.",
  "per-year": "A sum for one year; shown, never added.",
  part: "About a part of the deal.",
  more: "About more than this deal.",
  "no-dated-rate": "No dated exchange rate, so it cannot be compared.",
} as const satisfies Record<ClaimReason, string>;
