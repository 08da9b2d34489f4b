// Dots that would cover each other climb; each cluster's words go beside it, or above where there is no room.
import type { Dot } from "../marks";
import type { Box } from "../pen";
import { type Scale, scaleOf } from "../scale";
import type { DotsSpec } from "../spec";
import { textWidth } from "../text-width";

/** `span`: from low to high, where the claim is a range. `reach`: where a finger hits it and no other. */
export type DotPlace = { dot: Dot; x: number; y: number; span: [number, number]; reach: Box };
type Placed = Omit<DotPlace, "reach">;
export type ClusterPlace = {
  lines: string[];
  x: number;
  y: number;
  mark: Dot["mark"];
  anchor: "start" | "middle" | "end";
};
export type DotsLayout = {
  plot: Box;
  x: Scale;
  radius: number;
  dots: DotPlace[];
  clusters: ClusterPlace[];
  height: number;
};

const SIZE = 13;
const LINE = 17;
const TALLEST = 170;

/** Dots and labels as if the axis stood at y = 0, then moved down by the height they turned out to need. */
export function layDots(spec: DotsSpec): DotsLayout {
  const x = scaleOf(spec.axis, [28, spec.width - 28]);
  const { places, radius } = stack(spec.dots, x);
  const clusters = label(places, radius, spec.width);
  const tops = [...places.map((place) => place.y - radius), ...clusters.map((one) => one.y - SIZE)];
  const up = tops.reduce((top, one) => Math.min(top, one), -64) - 6;
  const foot = -up;
  return {
    plot: { x: 0, y: 0, width: spec.width, height: foot },
    x,
    radius,
    dots: places
      .map((place) => ({ ...place, y: place.y + foot }))
      .map((place, _, all) => ({ ...place, reach: reachOf(place, all, radius) })),
    clusters: clusters.map((one) => ({ ...one, y: one.y + foot })),
    height: foot + 28,
  };
}

/** Half of what a finger needs. */
const FINGER = 12;

/** As much as a finger needs; half the way to a dot that is nearer. */
function reachOf({ x, y }: Placed, all: readonly Placed[], radius: number): Box {
  let [across, along] = [FINGER, FINGER];
  for (const other of all) {
    const [dx, dy] = [Math.abs(other.x - x), Math.abs(other.y - y)];
    if ((dx === 0 && dy === 0) || dx >= 2 * FINGER || dy >= 2 * FINGER) continue;
    if (dx > dy) across = Math.min(across, dx / 2);
    else along = Math.min(along, dy / 2);
  }
  const [wide, tall] = [Math.max(across, radius), Math.max(along, radius)];
  return { x: x - wide, y: y - tall, width: 2 * wide, height: 2 * tall };
}

function stack(dots: Dot[], x: Scale): { places: Placed[]; radius: number } {
  const order = [...dots].sort((a, b) => a.value - b.value);
  const across = 10;
  const taken: number[] = [];
  const levels = order.map((dot) => {
    const at = x(dot.value);
    let level = taken.findIndex((last) => at - last >= across);
    if (level < 0) level = taken.length;
    taken[level] = at;
    return { dot, at, level };
  });
  const step = Math.min(10, TALLEST / Math.max(1, taken.length));
  const radius = Math.max(1.2, Math.min(4.4, step * 0.6));
  const places = levels.map(({ dot, at, level }): Placed => {
    const span: [number, number] = [x(dot.low ?? dot.value), x(dot.high ?? dot.value)];
    return { dot, x: at, y: -10 - level * step, span };
  });
  return { places, radius };
}

function label(places: Placed[], radius: number, width: number): ClusterPlace[] {
  const groups = new Map<string, Placed[]>();
  for (const place of places) {
    const group = groups.get(place.dot.cluster);
    if (group) group.push(place);
    else groups.set(place.dot.cluster, [place]);
  }
  const taken: Box[] = [...groups.values()].map((group) => around(group, radius));
  return [...groups.values()].flatMap((group) => {
    const dot = group[0]?.dot;
    if (!dot || dot.clusterLabel.length === 0) return [];
    const lines = dot.clusterLabel;
    const wide = Math.max(...lines.map((words) => textWidth(words, SIZE)));
    const tall = lines.length * LINE;
    const own = around(group, radius);
    const middle = own.y + own.height / 2 - tall / 2;
    const spots: (Box & { anchor: ClusterPlace["anchor"]; at: number })[] = [
      {
        x: own.x + own.width + 7,
        y: middle,
        width: wide,
        height: tall,
        anchor: "start",
        at: own.x + own.width + 7,
      },
      { x: own.x - 7 - wide, y: middle, width: wide, height: tall, anchor: "end", at: own.x - 7 },
    ];
    const centre = Math.min(Math.max(own.x + own.width / 2, wide / 2), width - wide / 2);
    for (let up = 0; up < 40; up += 1) {
      const y = own.y - 6 - tall - up * LINE;
      spots.push({
        x: centre - wide / 2,
        y,
        width: wide,
        height: tall,
        anchor: "middle",
        at: centre,
      });
    }
    const free = spots.find(
      (spot) =>
        spot.x >= -0.5 &&
        spot.x + spot.width <= width + 0.5 &&
        spot.y + spot.height <= 4 &&
        !taken.some((box) => box !== own && overlaps(box, spot)),
    );
    const spot = free ?? spots.at(-1);
    if (!spot) return [];
    taken.push(spot);
    return [{ lines, x: spot.at, y: spot.y + SIZE, mark: dot.mark, anchor: spot.anchor }];
  });
}

function around(group: Placed[], radius: number): Box {
  let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y, span } of group) {
    [x0, x1] = [Math.min(x0, x, span[0]), Math.max(x1, x, span[1])];
    [y0, y1] = [Math.min(y0, y), Math.max(y1, y)];
  }
  return {
    x: x0 - radius,
    y: y0 - radius,
    width: x1 - x0 + 2 * radius,
    height: y1 - y0 + 2 * radius,
  };
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
