import type { WaterfallStep } from "../marks";
import type { Box } from "../pen";
import type { Scale } from "../scale";
import type { WaterfallSpec } from "../spec";
import { textWidth, wrap } from "../text-width";
import { LEAST } from "./bars";

export type StepPlace = {
  step: WaterfallStep;
  lines: string[];
  labelY: number;
  /** Where the step begins, with the name over its bar. */
  topY: number;
  bar: Box;
  /** Where the running total stands after this step. */
  after: number;
  /** Longer than it is drawn. */
  isCut: boolean;
};

/** From where to where each step runs; a subtotal stands on zero. */
export function runningOf(
  steps: Pick<WaterfallStep, "amount" | "subtotal">[],
): { from: number; to: number }[] {
  let sum = 0;
  return steps.map((step) => {
    if (step.subtotal) return { from: 0, to: sum };
    const from = sum;
    sum += step.amount;
    return { from, to: sum };
  });
}

const BAR = 20;
const GAP = 10;

export function layWaterfall(spec: WaterfallSpec) {
  const above = spec.width < 440;
  const widest = Math.max(0, ...spec.steps.map((step) => textWidth(step.label, 13)));
  const gutter = above ? 0 : Math.min(Math.ceil(widest) + GAP + 2, Math.round(spec.width * 0.36));
  const held = (value: number) => Math.min(value, spec.cut ?? value);
  const runs = runningOf(spec.steps).map(({ from, to }) => ({
    from: held(from),
    to: held(to),
    isCut: held(from) < from || held(to) < to,
  }));
  const low = Math.min(0, ...runs.map((run) => run.to));
  const room = spec.width - gutter;
  let unit = room / (Math.max(0, ...runs.map((run) => run.to)) - low || 1);
  for (const [at, step] of spec.steps.entries()) {
    const run = runs[at];
    const far = run ? Math.max(run.from, run.to) - low : 0;
    if (far > 0) unit = Math.min(unit, (room - textWidth(step.amountLabel, 12) - 12) / far);
  }
  const x: Scale = (value) => gutter + (value - low) * unit;
  let y = 2;
  const places = spec.steps.map((step, at): StepPlace => {
    const { from, to, isCut } = runs[at] ?? { from: 0, to: 0, isCut: false };
    const lines = wrap(step.label, above ? spec.width - 6 : gutter - GAP, 13, 2);
    const head = above ? lines.length * 16 + 4 : 0;
    const body = above ? BAR : Math.max(BAR, lines.length * 16);
    const bar = {
      x: x(Math.min(from, to)),
      y: y + head + (body - BAR) / 2,
      width: from === to ? 0 : Math.max(LEAST, Math.abs(to - from) * unit),
      height: BAR,
    };
    const labelY = above ? y + 12 : bar.y + BAR / 2 + 5 - (lines.length - 1) * 8;
    const topY = y;
    y += head + body + 10;
    return { step, lines, labelY, topY, bar, after: x(to), isCut };
  });
  const foot = spec.steps.length === 0 ? 72 : y - 4;
  return {
    plot: { x: gutter, y: 0, width: room, height: foot },
    x,
    places,
    label: {
      above,
      x: above ? 6 : gutter - GAP,
      anchor: above ? ("start" as const) : ("end" as const),
    },
    height: foot + 2,
  };
}
