import { gutterFor, headFor } from "../draw/axis";
import type { LinePoint, LineSeries } from "../marks";
import type { Box } from "../pen";
import { type Scale, scaleOf } from "../scale";
import type { LinesSpec } from "../spec";
import { textWidth } from "../text-width";

export type LinesLayout = { plot: Box; x: Scale; y: Scale; endRoom: number; height: number };

/** The point a series is labelled at: the latest that speaks. */
export function lastOf(series: LineSeries): LinePoint | undefined {
  let last: LinePoint | undefined;
  for (const point of series.points)
    if (point.mark === "speaks" && (!last || point.at > last.at)) last = point;
  return last;
}

/** No words stand beside the last point: it needs room for itself alone. */
export const ABOVE = 6;

export function layLines(spec: LinesSpec): LinesLayout {
  const narrow = spec.width < 440;
  const tall = narrow ? 220 : 280;
  const top = headFor(spec.axis);
  const gutter = gutterFor(spec.axis);
  const widest = Math.max(
    0,
    ...endWords(spec)
      .flat()
      .map((words) => textWidth(words, 12)),
  );
  const most = Math.round(spec.width * (narrow ? 0.22 : 0.26));
  // On a phone the one value stands over or under its line.
  const endRoom = narrow && spec.series.length < 2 ? ABOVE : Math.min(Math.ceil(widest) + 12, most);
  const plot = { x: gutter, y: top, width: spec.width - gutter - endRoom, height: tall - 30 - top };
  return {
    plot,
    x: scaleOf(spec.time, [plot.x + 6, plot.x + plot.width - 4]),
    y: scaleOf(spec.axis, [plot.y + plot.height, plot.y]),
    endRoom,
    height: tall,
  };
}

/** What stands at the end of each line: its value, and its name where there is more than one. */
export function endWords(spec: LinesSpec): string[][] {
  return spec.series.map((series) => {
    const last = lastOf(series);
    const name = spec.series.length > 1 ? [series.label] : [];
    return last ? [...name, last.label] : name;
  });
}
