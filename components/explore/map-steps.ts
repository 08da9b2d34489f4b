// Steps of a map are round numbers, each about three times the one before: money is spread that unevenly.
import type { Locale } from "@/db/vocabulary";
import type { LegendEntry, Tone } from "../charts/spec";
import { words } from "../i18n/messages";

const TONES: readonly Tone[] = ["step-1", "step-2", "step-3", "step-4", "step-5"];

export type MapStep = { tone: Tone; from: number; to?: number };

/** 1, 3, 10, 30 and so on: the largest that is not above `value`. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  return value >= 3 * power ? 3 * power : power;
}

/** 30 → 10, 10 → 3. */
const stepBefore = (round: number): number =>
  Math.log10(round) % 1 === 0 ? (round / 10) * 3 : round / 3;

/**
 * As many steps as there are tones, at most, that reach the largest value, palest first; the lowest starts at zero.
 * None for no value.
 */
export function mapSteps(values: readonly number[], palestFirst = TONES): MapStep[] {
  const most = Math.max(0, ...values);
  if (most <= 0) return [];
  const starts = [roundBelow(most)];
  while (starts.length < palestFirst.length - 1) {
    const before = stepBefore(starts[0] ?? 1);
    if (before < Math.min(1, most)) break;
    starts.unshift(before);
  }
  const bounds = [0, ...starts];
  const tones = palestFirst.slice(palestFirst.length - bounds.length);
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

/** The key to a map's steps: from how much to how much each is; what is counted in whole ends one before the next. */
export function stepLegend(
  steps: readonly MapStep[],
  write: (value: number) => string,
  locale: Locale,
  isCounted = false,
): LegendEntry[] {
  const t = words(locale);
  const label = ({ from, to }: MapStep) => {
    if (to === undefined) return t("explore.step-and-more", { low: write(from) });
    if (from === 0) return t("explore.step-under", { high: write(to) });
    const last = isCounted ? to - 1 : to;
    if (last === from) return write(from);
    return t("explore.step-between", { low: write(from), high: write(last) });
  };
  return steps.map((step) => ({ key: step.tone, tone: step.tone, label: label(step) }));
}

type Held = { tone?: Tone; empty?: boolean };

/** The key to areas without a step: those known to have none, and those of which nothing is known. */
export const otherLegend = (
  areas: readonly Held[],
  said: { empty: string; unknown: string },
): LegendEntry[] => [
  ...(areas.some(({ empty }) => empty)
    ? [{ key: "empty", label: said.empty, tone: "neutral" as const, shape: "empty" as const }]
    : []),
  ...(areas.some(({ tone, empty }) => !tone && !empty)
    ? [{ key: "unknown", label: said.unknown, tone: "neutral" as const, shape: "unknown" as const }]
    : []),
];
