// From everything ever claimed to what is counted: each step takes off one kind of money by name, and the steps add up exactly.
import { BANDS, type Band, LEFT_OUT, type LeftOut } from "../vocabulary";
import type { Line } from "./lines";
import { addDollars } from "./totals";

/** What the path needs of a line; the database holds the same numbers. */
export type WaterfallLine = Pick<
  Line,
  | "id"
  | "band"
  | "counted"
  | "leftOut"
  | "claimedMax"
  | "standingMax"
  | "gross"
  | "amount"
  | "perYear"
>;

/**
 * claimed: the highest amount any source gave for each deal and package ·
 * rejected: what rejected claims had on top · lower-claim: the claim that speaks is lower than the highest that stands ·
 * itemised: the part of packages that their own deals explain · then what a line is left out for.
 */
export const WATERFALL_STEPS = [
  "claimed",
  "rejected",
  "lower-claim",
  "itemised",
  "inside",
  "regional",
  "sought",
  "stopped",
] as const;
export type WaterfallStep = (typeof WATERFALL_STEPS)[number];

/** Whole US dollars; all steps but the first are 0 or below. `ids` are the deals it touches. */
export type Step = {
  code: WaterfallStep;
  amount: number;
  byBand: Record<Band, number>;
  lines: number;
  ids: string[];
};

export type Waterfall = {
  steps: Step[];
  /** What is left: the counted total, equal to the sum of all steps. */
  counted: Omit<Step, "code">;
  /** Where that stands: the same money once more, by band. Its parts add up to `counted`. */
  standing: (Omit<Step, "code" | "byBand"> & { band: Band })[];
  /** Lines that state no dollars for the whole, by reason: they add nothing to any step but what was rejected. */
  withoutValue: { code: LeftOut; lines: number; ids: string[] }[];
  /** Dollars a year, kept apart and never added to the rest. */
  perYear: { amount: number; lines: number; ids: string[] };
};

const EFFECT: Record<WaterfallStep, (line: WaterfallLine) => number> = {
  claimed: (line) => line.claimedMax,
  rejected: (line) => line.standingMax - line.claimedMax,
  "lower-claim": (line) => line.gross - line.standingMax,
  itemised: (line) => (line.amount ?? 0) - line.gross,
  inside: (line) => (line.leftOut === "inside" ? -(line.amount ?? 0) : 0),
  regional: (line) => (line.leftOut === "regional" ? -(line.amount ?? 0) : 0),
  sought: (line) => (line.leftOut === "sought" ? -(line.amount ?? 0) : 0),
  stopped: (line) => (line.leftOut === "stopped" ? -(line.amount ?? 0) : 0),
};

/** What one line brings to a step, or takes off in it; whole US dollars. The step is the sum over all lines. */
export const effectOf = (step: WaterfallStep, line: WaterfallLine): number => EFFECT[step](line);

const amountOf = ({ amount = 0 }: WaterfallLine) => amount;

/** Adds `effect` over the lines; lines it leaves alone are not among its ids. */
function addUp(
  lines: readonly WaterfallLine[],
  effect: (line: WaterfallLine) => number,
): Omit<Step, "code"> {
  const byBand = Object.fromEntries(BANDS.map((band) => [band, 0])) as Record<Band, number>;
  const touched = lines.filter((line) => effect(line) !== 0);
  let amount = 0;
  for (const line of touched) {
    amount = addDollars(amount, effect(line));
    byBand[line.band] = addDollars(byBand[line.band], effect(line));
  }
  return { amount, byBand, lines: touched.length, ids: touched.map(({ id }) => id) };
}

/**
 * In: any set of lines. Out: the path from all that was claimed to what is counted, whole US dollars, in total and by
 * band. The amounts of the steps add up to `counted` for every set of lines and for every band.
 * In SQL: sum(claimed_most), sum(standing_most - claimed_most), sum(gross - standing_most),
 * sum(coalesce(amount, 0) - gross), then -sum(amount) for each left_out.
 */
export function waterfallOf(lines: readonly WaterfallLine[]): Waterfall {
  const stated = ({ amount, leftOut }: WaterfallLine) =>
    amount !== undefined || leftOut === undefined;
  const silent = lines.filter((line) => !stated(line));
  const counted = lines.filter((line) => line.counted);
  const yearly = lines.filter(({ perYear }) => perYear !== undefined);
  return {
    steps: WATERFALL_STEPS.map((code) => ({ code, ...addUp(lines, EFFECT[code]) })),
    counted: addUp(counted, amountOf),
    standing: BANDS.flatMap((band) => {
      const { amount, lines, ids } = addUp(
        counted.filter((line) => line.band === band),
        amountOf,
      );
      return ids.length > 0 ? [{ band, amount, lines, ids }] : [];
    }),
    withoutValue: LEFT_OUT.flatMap((code) => {
      const ids = silent.filter(({ leftOut }) => leftOut === code).map(({ id }) => id);
      return ids.length > 0 ? [{ code, lines: ids.length, ids }] : [];
    }),
    perYear: {
      amount: yearly.reduce((sum, { perYear = 0 }) => addDollars(sum, perYear), 0),
      lines: yearly.length,
      ids: yearly.map(({ id }) => id),
    },
  };
}
