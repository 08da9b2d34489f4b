// Money is grouped here and added in db/rules/totals.ts; nowhere else.
import type { DealFilters } from "../filters";
import type { Db } from "../open";
import type { LineGroup } from "../rules/totals";
import type { Band, Flow, LeftOut, LineKind } from "../vocabulary";
import { eachBit } from "./bits";
import { chosenLines } from "./chosen-lines";
import { type Coded, type LineIndex, lineIndex } from "./line-index";
import { monthsOf } from "./months";

/** What a whole can be cut by; each line is in exactly one part of each. */
export const DIMENSIONS = ["country", "sector", "governorate", "stage", "month", "none"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

function partsIn(index: LineIndex, dimension: Dimension): Coded {
  if (dimension === "none") return { values: ["all"], codes: new Uint32Array(0) };
  if (dimension === "stage") return index.stages;
  return dimension === "month" ? monthsOf(index) : index.parts[dimension];
}

type Fate = [Flow, Band, 0 | 1, LeftOut | null, LineKind, 0 | 1];
type Sums = { lines: number; low: number; best: number; high: number };

/** Sums by part and fate, together one number: part × fates + fate. */
function addUp(index: LineIndex, { codes }: Coded, chosen: ReturnType<typeof chosenLines>) {
  const { fate, low, amount, high } = index;
  const fates = fate.values.length;
  const slots = new Map<number, Sums>();
  let last = -1;
  let sums: Sums | undefined;
  eachBit(chosen, (at) => {
    const slot = (codes[at] ?? 0) * fates + (fate.codes[at] ?? 0);
    if (slot !== last || !sums) {
      sums = slots.get(slot) ?? { lines: 0, low: 0, best: 0, high: 0 };
      if (sums.lines === 0) slots.set(slot, sums);
      last = slot;
    }
    sums.lines += 1;
    sums.low += low[at] ?? 0;
    sums.best += amount[at] ?? 0;
    sums.high += high[at] ?? 0;
  });
  return slots;
}

/**
 * The chosen lines added up by part, flow, band and fate. Whole US dollars.
 * Feed the answer to totalOf (the headline) or partsOf (the breakdown): both come from the same groups.
 */
export function groupLines(db: Db, filters: DealFilters, dimension: Dimension): LineGroup[] {
  const index = lineIndex(db);
  const parts = partsIn(index, dimension);
  const fates = index.fate.values.map((fate) => JSON.parse(fate ?? "[]") as Fate);
  const groups = new Map<string, LineGroup>();
  for (const [slot, { lines, low, best, high }] of addUp(index, parts, chosenLines(db, filters))) {
    const [flow, band, counted, leftOut, kind, stated] = fates[slot % fates.length] as Fate;
    const part = parts.values[Math.floor(slot / fates.length)] ?? "";
    // Stated and unstated lines of one fate are one group.
    const name = JSON.stringify([part, flow, band, counted, leftOut ?? "", kind]);
    const group = groups.get(name) ?? {
      part,
      flow,
      band,
      counted: counted === 1,
      leftOut: leftOut ?? undefined,
      kind,
      lines: 0,
      stated: 0,
      low: 0,
      best: 0,
      high: 0,
    };
    groups.set(name, {
      ...group,
      lines: group.lines + lines,
      stated: group.stated + stated * lines,
      low: group.low + low,
      best: group.best + best,
      high: group.high + high,
    });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
