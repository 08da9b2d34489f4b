// Where an axis is labelled. How a label reads is the caller's: `format` speaks the reader's language.
import { scaleLinear } from "d3-scale";
import type { Axis, Tick } from "./spec";

const HALF_YEAR = 183 * 86_400_000;

type Format = (value: number) => string;

/** An axis from zero (or from below it) to a round number at or above the largest value. */
export function amountAxis(values: number[], format: Format, count = 4): Axis {
  const [least, most] = extent(values.filter(Number.isFinite));
  const [low, high] = [Math.min(0, least), Math.max(0, most)];
  // With nothing to measure, only zero is known.
  if (low === high) return { kind: "linear", domain: [0, 1], ticks: label([0], format) };
  const scale = scaleLinear([low, high], [0, 1]).nice(count);
  const [from = 0, to = 1] = scale.domain();
  return { kind: "linear", domain: [from, to], ticks: label(scale.ticks(count), format) };
}

/** An axis that ends where the data end: for bars that carry their own numbers. */
export function exactAxis(values: number[], format: Format, count = 4): Axis {
  const axis = amountAxis(values, format, count);
  const [, high] = extent(values.filter(Number.isFinite));
  if (high <= 0) return axis;
  return { ...axis, domain: [0, high], ticks: axis.ticks.filter((tick) => tick.value <= high) };
}

/** An axis that follows the data without zero: for lines, where position and not length is read. */
export function closeAxis(values: number[], format: Format, count = 4): Axis {
  const known = values.filter(Number.isFinite);
  if (known.length === 0) return amountAxis([], format, count);
  const [low, high] = extent(known);
  const pad = low === high ? Math.abs(low) * 0.1 || 1 : 0;
  const scale = scaleLinear([low - pad, high + pad], [0, 1]).nice(count);
  const [from = 0, to = 1] = scale.domain();
  return { kind: "linear", domain: [from, to], ticks: label(scale.ticks(count), format) };
}

/** From a power of ten below the values to one, or three of one, above them; what is not positive has no place on it. */
export function logAxis(values: number[], format: Format): Axis {
  const known = values.filter((value) => Number.isFinite(value) && value > 0);
  if (known.length === 0) return { kind: "log", domain: [1, 10], ticks: [] };
  const [low, high] = extent(known);
  const first = Math.floor(Math.log10(low) + 1e-9);
  const last = Math.max(first + 1, Math.ceil(Math.log10(high) - 1e-9));
  // Past the last power that is needed, a third of the way up is often enough.
  const end = high <= 3 * 10 ** (last - 1) && last > first + 1 ? 3 * 10 ** (last - 1) : 10 ** last;
  const powers = Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at));
  const step = Math.ceil(powers.length / 7);
  const kept = powers.filter((power, at) => power <= end && at % step === 0);
  return { kind: "log", domain: [10 ** first, end], ticks: label(kept, format) };
}

export type TimeStep = "year" | "month";

/** The first year is labelled although the data begin a little after its first day. */
const LEAD = 0.06;

/**
 * Real dates, in UTC milliseconds. Ticks stand where a year or a month begins, so that a label never stands for a day
 * it does not name; of more than `count` every second, third and so on is kept, always with the last.
 */
export function timeAxis(
  times: number[],
  format: (date: Date) => string,
  count = 5,
  step: TimeStep = "year",
): Axis {
  const known = times.filter(Number.isFinite);
  if (known.length === 0) return { kind: "linear", domain: [0, 1], ticks: [] };
  const [first, last] = extent(known);
  const room = first === last ? HALF_YEAR : 0;
  const [from, to] = [first - room, last + room];
  const [before = from, ...within] = startsOf(step, from, to);
  const isNear = from - before <= (to - from) * LEAD;
  const [low, starts] = isNear ? [before, [before, ...within]] : [from, within];
  const every = Math.max(1, Math.ceil(starts.length / count));
  const ticks = starts
    .filter((_, at) => (starts.length - 1 - at) % every === 0)
    .map((value) => ({ value, label: format(new Date(value)) }));
  return { kind: "linear", domain: [low, to], ticks };
}

/** The first day of every year or month up to `to`, beginning with the one `from` lies in. */
function startsOf(step: TimeStep, from: number, to: number): number[] {
  const day = new Date(from);
  const [year, month] = [day.getUTCFullYear(), step === "year" ? 0 : day.getUTCMonth()];
  const startAt = (n: number) =>
    step === "year" ? Date.UTC(year + n, 0) : Date.UTC(year, month + n);
  const starts: number[] = [];
  for (let n = 0; startAt(n) <= to; n += 1) starts.push(startAt(n));
  return starts;
}

function label(values: number[], format: Format): Tick[] {
  return values.map((value) => ({ value, label: format(value) }));
}

// Spreading thousands of values into Math.max overflows the stack.
function extent(values: number[]): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return values.length === 0 ? [0, 0] : [low, high];
}
