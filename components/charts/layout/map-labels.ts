// Names of areas too small to hold them: as near as they find room outside the country, with a line that runs through
// no other area.
import type { Box, XY } from "../pen";
import type { MapLayout } from "./map";

export type Unplaced = {
  /** Its place in the list of areas. */
  index: number;
  /** Where its line ends. */
  at: XY;
  width: number;
  height: number;
};
export type LabelSpot = { box: Box; line: [XY, XY]; anchor: "start" | "middle" | "end" };

/** Where a label may lie from its area; those at the side first, since words are wider than high. */
const SIDES: readonly { dx: number; dy: number }[] = [
  [-1, 0],
  [-0.92, -0.38],
  [-0.92, 0.38],
  [-0.7, -0.7],
  [-0.7, 0.7],
  [0, 1],
  [0.38, 0.92],
  [0.7, 0.7],
  [1, 0],
  [0.7, -0.7],
  [0, -1],
].map(([dx = 0, dy = 0]) => ({ dx, dy }));

const STEP = 6;
const FARTHEST = 320;
/** Between a label and a border, and two labels. */
const AIR = 4;

/** A spot for each, the most cramped first; undefined where nothing is free. */
export function placeLabels(
  labels: readonly Unplaced[],
  { areaAt }: MapLayout,
  room: { width: number; height: number },
): Map<number, LabelSpot> {
  const found = new Map<number, LabelSpot>();
  const taken: Box[] = [];
  const isFree = ({ box }: LabelSpot) =>
    box.x >= 0 &&
    box.y >= 0 &&
    box.x + box.width <= room.width &&
    box.y + box.height <= room.height &&
    !taken.some((other) => touches(other, box)) &&
    !pointsOf(box).some(([x, y]) => areaAt(x, y) !== undefined);
  const runsThrough = ({ line: [from, to] }: LabelSpot, own: number) =>
    between(from, to).filter(([x, y]) => ![undefined, own].includes(areaAt(x, y))).length;
  const lines: [XY, XY][] = [];
  for (const label of labels) {
    let best: { spot: LabelSpot; cost: number } | undefined;
    for (let far = STEP; far <= FARTHEST; far += STEP)
      for (const side of SIDES) {
        const spot = spotAt(label, side, far);
        if (best && far >= best.cost) break;
        if (!isFree(spot) || lines.some((line) => crosses(line, spot, taken))) continue;
        const cost = far + 40 * runsThrough(spot, label.index);
        if (!best || cost < best.cost) best = { spot, cost };
      }
    if (!best) continue;
    found.set(label.index, best.spot);
    taken.push(best.spot.box);
    lines.push(best.spot.line);
  }
  return found;
}

function spotAt({ at, width, height }: Unplaced, { dx, dy }: XYBy, far: number): LabelSpot {
  const end: XY = [at[0] + dx * far, at[1] + dy * far];
  const anchor = dx < -0.5 ? "end" : dx > 0.5 ? "start" : "middle";
  const x = anchor === "end" ? end[0] - width : anchor === "start" ? end[0] : end[0] - width / 2;
  const y = anchor !== "middle" ? end[1] - height / 2 : dy > 0 ? end[1] : end[1] - height;
  return { box: { x, y, width, height }, line: [end, at], anchor };
}
type XYBy = { dx: number; dy: number };

/** Whether a line placed before runs through this label, or the two lines cross. */
function crosses(line: [XY, XY], spot: LabelSpot, taken: readonly Box[]): boolean {
  const inside = (box: Box, [x, y]: XY) =>
    x > box.x - AIR && x < box.x + box.width + AIR && y > box.y && y < box.y + box.height;
  if (between(...line).some((point) => inside(spot.box, point))) return true;
  if (between(...spot.line).some((point) => taken.some((box) => inside(box, point)))) return true;
  const side = ([a, b]: [XY, XY], p: XY) =>
    Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
  return (
    side(line, spot.line[0]) !== side(line, spot.line[1]) &&
    side(spot.line, line[0]) !== side(spot.line, line[1])
  );
}

const touches = (a: Box, b: Box) =>
  a.x < b.x + b.width + AIR &&
  b.x < a.x + a.width + AIR &&
  a.y < b.y + b.height + AIR &&
  b.y < a.y + a.height + AIR;

/** Close enough together to find any area under a box. */
function pointsOf({ x, y, width, height }: Box): XY[] {
  const points: XY[] = [];
  for (let across = -AIR; across <= width + AIR; across += STEP)
    for (let down = -AIR / 2; down <= height + AIR / 2; down += STEP)
      points.push([x + across, y + down]);
  return points;
}

function between([x0, y0]: XY, [x1, y1]: XY): XY[] {
  const count = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 3));
  return Array.from({ length: count + 1 }, (_, at): XY => {
    const part = at / count;
    return [x0 + (x1 - x0) * part, y0 + (y1 - y0) * part];
  });
}
