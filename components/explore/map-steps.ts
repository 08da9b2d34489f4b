// Steps of a map are round numbers, each about three times the one before: money is spread that unevenly.
import type { Tone } from "../charts/spec";

const TONES = ["step-1", "step-2", "step-3", "step-4", "step-5"] as const satisfies readonly Tone[];

export type MapStep = { tone: Tone; from: number; to?: number };

/** 1, 3, 10, 30 and so on: the largest that is not above `value`. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  return value >= 3 * power ? 3 * power : power;
}

/** 30 → 10, 10 → 3. */
const stepBefore = (round: number): number =>
  Math.log10(round) % 1 === 0 ? (round / 10) * 3 : round / 3;

/** Up to five steps that reach the largest value, palest first; the lowest starts at zero. None for no value. */
export function mapSteps(values: readonly number[]): MapStep[] {
  const most = Math.max(0, ...values);
  if (most <= 0) return [];
  const starts = [roundBelow(most)];
  while (starts.length < TONES.length - 1) {
    const before = stepBefore(starts[0] ?? 1);
    if (before < Math.min(1, most)) break;
    starts.unshift(before);
  }
  const bounds = [0, ...starts];
  const tones = TONES.slice(TONES.length - bounds.length);
  return bounds
    .map((from, at): MapStep => {
      const to = bounds[at + 1];
      return { tone: tones[at] ?? "step-5", from, ...(to === undefined ? {} : { to }) };
    })
    .filter(({ from, to }) =>
      values.some((v) => v > 0 && v >= from && (to === undefined || v < to)),
    );
}

export const stepOf = (value: number, steps: readonly MapStep[]): MapStep | undefined =>
  steps.find(({ from, to }) => value > 0 && value >= from && (to === undefined || value < to));
