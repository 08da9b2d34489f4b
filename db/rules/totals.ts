// Every total says how many lines it adds, how many it leaves out and why, and the low and high of what the sources say; this is the one place where money is added.
import {
  BANDS,
  type Band,
  FLOWS,
  type Flow,
  LEFT_OUT,
  type LeftOut,
  type LineKind,
  WITHOUT_VALUE,
} from "../vocabulary";
import { groupBy } from "./group-by";

/** Lines that share a part, a flow, a band and a fate, already added up (by SQL, or a group of one). Whole US dollars. */
export type LineGroup = {
  part: string;
  flow: Flow;
  band: Band;
  counted: boolean;
  leftOut?: LeftOut;
  kind?: LineKind;
  lines: number;
  /** How many of them state a value in dollars. */
  stated: number;
  low: number;
  /** Sum of the lines' amounts: the speaking single amount, or the low bound where a range speaks. */
  best: number;
  high: number;
};

/** Whole US dollars. */
export type Sum = { lines: number; low: number; best: number; high: number };

export type Total = Sum & {
  /** All lines looked at, counted or not; "n of m": `counted` of `counted + withoutValue` state a value. */
  lines: number;
  counted: number;
  /** Lines with a value in dollars, also those left out for another reason. */
  stated: number;
  /** Lines left out because no value for the whole is known in dollars. */
  withoutValue: number;
  /** The same by band: a band without money may still hold deals. */
  withoutValueByBand: Record<Band, number>;
  byBand: Record<Band, Sum>;
  byFlow: Record<Flow, Sum>;
  byFlowAndBand: Record<Flow, Record<Band, Sum>>;
  leftOut: Record<LeftOut, { lines: number; best: number }>;
};

export type Part = Total & { part: string };

const emptySum = (): Sum => ({ lines: 0, low: 0, best: 0, high: 0 });

function record<K extends string, V>(keys: readonly K[], value: () => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value()])) as Record<K, V>;
}

/** a + b in whole dollars. Throws RangeError for a fraction or beyond what a number holds exactly. */
export function addDollars(a: number, b: number): number {
  const sum = a + b;
  if (!Number.isSafeInteger(sum)) throw new RangeError(`not an exact whole amount: ${a} + ${b}`);
  return sum;
}

function addTo(sum: Sum, group: LineGroup): void {
  sum.lines = addDollars(sum.lines, group.lines);
  sum.low = addDollars(sum.low, group.low);
  sum.best = addDollars(sum.best, group.best);
  sum.high = addDollars(sum.high, group.high);
}

/**
 * In: groups of lines, any number. Out: their total; low, best and high over counted lines only, the rest in `leftOut`.
 * Nothing is left out in silence: counted + all of leftOut = lines. Throws RangeError beyond exact whole dollars,
 * and for a group that neither counts nor says why not.
 */
export function totalOf(groups: Iterable<LineGroup>): Total {
  const sum = emptySum();
  const byBand = record(BANDS, emptySum);
  const byFlow = record(FLOWS, emptySum);
  const byFlowAndBand = record(FLOWS, () => record(BANDS, emptySum));
  const withoutValueByBand = record(BANDS, () => 0);
  const leftOut = record(LEFT_OUT, () => ({ lines: 0, best: 0 }));
  let [lines, stated, withoutValue] = [0, 0, 0];
  for (const group of groups) {
    lines = addDollars(lines, group.lines);
    stated = addDollars(stated, group.stated);
    if (group.counted) {
      for (const each of [
        sum,
        byBand[group.band],
        byFlow[group.flow],
        byFlowAndBand[group.flow][group.band],
      ]) {
        addTo(each, group);
      }
      continue;
    }
    if (group.leftOut === undefined)
      throw new RangeError(`lines of ${group.part} are left out without a reason`);
    const reason = leftOut[group.leftOut];
    reason.lines = addDollars(reason.lines, group.lines);
    reason.best = addDollars(reason.best, group.best);
    if (!WITHOUT_VALUE.includes(group.leftOut)) continue;
    withoutValue += group.lines;
    withoutValueByBand[group.band] += group.lines;
  }
  return {
    ...sum,
    counted: sum.lines,
    lines,
    stated,
    withoutValue,
    withoutValueByBand,
    byBand,
    byFlow,
    byFlowAndBand,
    leftOut,
  };
}

/** In: groups of lines. Out: one total a part, the largest first, then by more lines, then by name. Adds up to totalOf of the same groups. */
export function partsOf(groups: Iterable<LineGroup>): Part[] {
  return [...groupBy(groups, ({ part }) => part)]
    .map(([part, own]): Part => ({ part, ...totalOf(own) }))
    .sort((a, b) => b.best - a.best || b.lines - a.lines || (a.part < b.part ? -1 : 1));
}
