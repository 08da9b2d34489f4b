// A line may join two points only when nothing is missing between them.
import type { LinePoint } from "./marks";

const DAY = 86_400_000;
// A monthly series has months of 28 to 31 days, a yearly one reports early or late: half as much again is no gap.
const SLACK = 1.5;

/**
 * Runs of points, by index, that one line may join: those that speak, in order of time, each no further from the
 * one before than the series' own rhythm allows. A run of one point is a dot without a line and is left out.
 */
export function segmentsOf(
  points: Pick<LinePoint, "at" | "mark">[],
  rhythmDays: number,
): number[][] {
  const order = points
    .map((point, index) => ({ ...point, index }))
    .filter((point) => point.mark === "speaks")
    .sort((a, b) => a.at - b.at);
  const runs: number[][] = [];
  let last: number | undefined;
  for (const { at, index } of order) {
    const run = runs.at(-1);
    if (run && last !== undefined && at - last <= rhythmDays * SLACK * DAY) run.push(index);
    else runs.push([index]);
    last = at;
  }
  return runs.filter((run) => run.length > 1);
}
