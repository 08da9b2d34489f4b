import type { Markup } from "../escape";
import { type Range, spreadOf } from "../marks";
import type { Pen, XY } from "../pen";
import type { Scale } from "../scale";
import { textWidth } from "../text-width";

const SIZE = 12;
const widthOf = (words: string) => textWidth(words, SIZE);

/** How far a whisker reaches to either side of its line. */
const CAP = 2.5;
/** From the bar to the middle of its whisker, and the room the whisker takes from the next row. */
export const WHISKER = { away: 4.5, room: 5 };

/** Low to high as a thin line with an end at each side: beside the bar, so that no colour hides it. */
export function drawWhisker(from: XY, to: XY, told: string, pen: Pen, cap = CAP): Markup {
  return pen.mark({ title: told }, whisker(from, to, cap, pen));
}

/** The line of a whisker and its ends, in one stroke. */
export function whisker(from: XY, to: XY, cap: number, pen: Pen): Markup {
  const upright = from[0] === to[0];
  const end = ([x, y]: XY, by: number): XY => (upright ? [x + by, y] : [x, y + by]);
  const points = [end(from, -cap), end(from, cap), from, to, end(to, -cap), end(to, cap)];
  return pen.path(points, { ink: "text", width: 1 });
}

/** Height a bracket with its labels takes under a bar. */
export function bracketHeight(range: Range, x: Scale, width: number): number {
  return fitsBetween(range, endsOf(range, x, width)) || !range.label ? 38 : 54;
}

/** A low–high bracket, a label under each end, and its name between them or below. */
export function drawBracket(range: Range, x: Scale, y: number, width: number, pen: Pen): Markup[] {
  const [low, high] = [x(range.low), x(range.high)];
  const ink = { ink: "text" } as const;
  const ends: [XY, XY][] = [
    [
      [low, y + 5],
      [high, y + 5],
    ],
    [
      [low, y],
      [low, y + 10],
    ],
    [
      [high, y],
      [high, y + 10],
    ],
  ];
  const spread = endsOf(range, x, width);
  const text = (at: number, down: number, words: string) =>
    pen.text(at, y + down, words, { size: SIZE, anchor: "middle", ink: "quiet" });
  const title = [range.label, spreadOf(range)].filter(Boolean).join(": ");
  const between = fitsBetween(range, spread);
  const half = widthOf(range.label ?? "") / 2;
  const aim = between ? (spread.low + spread.high) / 2 : (low + high) / 2;
  const middle = Math.min(Math.max(aim, half), width - half);
  return [
    pen.mark({ title }, ...ends.map(([from, to]) => pen.line(from, to, ink))),
    text(spread.low, 26, range.lowLabel),
    text(spread.high, 26, range.highLabel),
    text(middle, between ? 26 : 42, range.label ?? ""),
  ];
}

/** The two end labels stay inside the chart and off each other. */
function endsOf(range: Range, x: Scale, width: number): { low: number; high: number } {
  const [lowHalf, highHalf] = [widthOf(range.lowLabel) / 2, widthOf(range.highLabel) / 2];
  const high = Math.min(Math.max(x(range.high), highHalf), width - highHalf);
  const low = Math.max(Math.min(x(range.low), high - highHalf - lowHalf - 10), lowHalf);
  return { low, high: Math.max(high, low + lowHalf + highHalf + 10) };
}

function fitsBetween(range: Range, ends: { low: number; high: number }): boolean {
  const taken = (widthOf(range.lowLabel) + widthOf(range.highLabel)) / 2 + 24;
  return ends.high - ends.low - taken > widthOf(range.label ?? "");
}
