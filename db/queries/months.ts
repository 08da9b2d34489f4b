// The month a line was first reported in, as a part of the whole like any other.
import type { Coded, LineIndex } from "./line-index";

const MONTH = 100;
const YEAR = 10_000;

/** A date known only to the year has no month: it is a part of its own, "2025". */
function monthOf(from: number, to: number): string {
  if (from === 0) return "none";
  const year = String(Math.floor(from / YEAR)).padStart(4, "0");
  if (Math.floor(from / MONTH) !== Math.floor(to / MONTH)) return year;
  return `${year}-${String(Math.floor(from / MONTH) % MONTH).padStart(2, "0")}`;
}

function readMonths({ size, firstFrom, firstTo }: LineIndex): Coded {
  const byMonth = new Map<string, number>();
  const codes = new Uint32Array(size);
  for (let at = 0; at < size; at++) {
    const month = monthOf(firstFrom[at] ?? 0, firstTo[at] ?? 0);
    const code = byMonth.get(month) ?? byMonth.size;
    byMonth.set(month, code);
    codes[at] = code;
  }
  return { values: [...byMonth.keys()], codes };
}

const known = new WeakMap<LineIndex, Coded>();

/** Each line's month, "2025-07"; its year, where no more is known; or "none". Read once a release. */
export function monthsOf(index: LineIndex): Coded {
  const kept = known.get(index) ?? readMonths(index);
  known.set(index, kept);
  return kept;
}
