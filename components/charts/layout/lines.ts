import { gutterFor } from "../draw/axis";
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

export function layLines(spec: LinesSpec): LinesLayout {
  const narrow = spec.width < 440;
  const tall = narrow ? 220 : 280;
  const gutter = gutterFor(spec.axis);
  const widest = Math.max(
    0,
    ...endWords(spec)
      .flat()
      .map((words) => textWidth(words, 12)),
  );
  const endRoom = Math.min(Math.ceil(widest) + 12, Math.round(spec.width * (narrow ? 0.22 : 0.26)));
  const plot = { x: gutter, y: 12, width: spec.width - gutter - endRoom, height: tall - 42 };
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
