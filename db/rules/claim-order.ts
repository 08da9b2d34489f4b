// Among claims in dollars, the parties' own word goes before that of a multilateral, an agency, research and the press; then the newest speaks, then the lower amount.
import type { SourceKind } from "../vocabulary";
import { compareNewestFirst } from "./dates";

/** Lower speaks first. Officials and companies are the parties themselves. */
export const KIND_RANK: Record<SourceKind, number> = {
  official: 0,
  company: 0,
  multilateral: 1,
  agency: 2,
  research: 3,
  ngo: 3,
  press: 4,
};

const UNKNOWN_RANK = 5;

export type Ranked = {
  kind: SourceKind | undefined;
  /** Partial date: what the claim is true of, else when its source was published. */
  dated: string | undefined;
  amount: number;
  /** Place in the file. */
  index: number;
};

export type OrderReason = "best-source-kind" | "newest" | "lower-amount" | "first-listed";

const rank = (kind: SourceKind | undefined) =>
  kind === undefined ? UNKNOWN_RANK : KIND_RANK[kind];

const STEPS: readonly [OrderReason, (a: Ranked, b: Ranked) => number][] = [
  ["best-source-kind", (a, b) => rank(a.kind) - rank(b.kind)],
  ["newest", (a, b) => compareNewestFirst(a.dated, b.dated)],
  ["lower-amount", (a, b) => a.amount - b.amount],
  ["first-listed", (a, b) => a.index - b.index],
];

/** Sort order: the one that speaks first. */
export function compareRanked(a: Ranked, b: Ranked): number {
  for (const [, step] of STEPS) {
    const order = step(a, b);
    if (order !== 0) return order;
  }
  return 0;
}

/** In: the first and the second in order. Out: the step that put the first first. */
export function whyFirst(first: Ranked, second: Ranked): OrderReason {
  return STEPS.find(([, step]) => step(first, second) < 0)?.[0] ?? "first-listed";
}
