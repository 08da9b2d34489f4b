// Dots that would cover each other climb; what a column of them says stands over it.
import type { Dot } from "../marks";
import type { Box, XY } from "../pen";
import { type Scale, scaleOf } from "../scale";
import type { DotsSpec } from "../spec";
import { textWidth } from "../text-width";

/** `span`: from low to high, where the claim is a range. `reach`: where a finger hits it and no other. */
export type DotPlace = { dot: Dot; x: number; y: number; span: [number, number]; reach: Box };
type Placed = Omit<DotPlace, "reach">;
/** `leader`: from the label down to its column, where they do not touch. */
export type LabelPlace = {
  lines: string[];
  box: Box;
  /** Where its lines are held: in the middle, or at the edge of the chart. */
  at: number;
  anchor: Anchor;
  mark: Dot["mark"];
  leader?: [XY, XY];
};
export type DotsLayout = {
  plot: Box;
  x: Scale;
  radius: number;
  dots: DotPlace[];
  labels: LabelPlace[];
  height: number;
};

const SIZE = 13;
const LINE = 17;
const TALLEST = 170;
/** From the middle of one sign to the next. */
const STEP = 11;

/** Dots and labels as if the axis stood at y = 0, then moved down by the height they turned out to need. */
export function layDots(spec: DotsSpec): DotsLayout {
  const x = scaleOf(spec.axis, [28, spec.width - 28]);
  const { places, radius } = stack(spec.dots, x);
  const labels = label(places, radius, spec.width);
  const tops = [...places.map((place) => place.y - radius), ...labels.map(({ box }) => box.y)];
  const up = tops.reduce((top, one) => Math.min(top, one), -64) - 6;
  const foot = -up;
  return {
    plot: { x: 0, y: 0, width: spec.width, height: foot },
    x,
    radius,
    dots: places
      .map((place) => ({ ...place, y: place.y + foot }))
      .map((place, _, all) => ({ ...place, reach: reachOf(place, all, radius) })),
    labels: labels.map((one) => lowered(one, foot)),
    height: foot + (spec.axis.unit ? 46 : 28),
  };
}

function lowered({ box, leader, ...one }: LabelPlace, by: number): LabelPlace {
  const moved: LabelPlace = { ...one, box: { ...box, y: box.y + by } };
  if (!leader) return moved;
  const [[x0, y0], [x1, y1]] = leader;
  return {
    ...moved,
    leader: [
      [x0, y0 + by],
      [x1, y1 + by],
    ],
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

/** Of one value, what is counted lies at the bottom and what was rejected on top. */
const FROM_BELOW: readonly Dot["mark"][] = [
  "speaks",
  "agrees",
  "superseded",
  "differs",
  "rejected",
];

function stack(dots: Dot[], x: Scale): { places: Placed[]; radius: number } {
  const order = [...dots].sort(
    (a, b) => a.value - b.value || FROM_BELOW.indexOf(a.mark) - FROM_BELOW.indexOf(b.mark),
  );
  const across = STEP;
  const taken: number[] = [];
  const levels = order.map((dot) => {
    const at = x(dot.value);
    let level = taken.findIndex((last) => at - last >= across);
    if (level < 0) level = taken.length;
    taken[level] = at;
    return { dot, at, level };
  });
  const step = Math.min(STEP, TALLEST / Math.max(1, taken.length));
  const radius = Math.max(1.2, Math.min(4.4, step * 0.6));
  const places = levels.map(({ dot, at, level }): Placed => {
    const span: [number, number] = [x(dot.low ?? dot.value), x(dot.high ?? dot.value)];
    return { dot, x: at, y: -10 - level * step, span };
  });
  return { places, radius };
}

/** Between a column and its label, and between two labels. */
const AIR = 6;
/** How often a label moves up a line before it stands where it would touch. */
const TRIES = 60;
/** As far up it is still read as its column's. */
const NEAR = 6;
const ANCHORS = ["middle", "end", "start"] as const;
type Anchor = (typeof ANCHORS)[number];

/**
 * Every label stands over the column it tells of, the lowest columns first; one that would touch another
 * label or column goes to the side, or moves up, and a line leads down from it.
 */
function label(places: Placed[], radius: number, width: number): LabelPlace[] {
  const groups = new Map<string, Placed[]>();
  for (const place of places) {
    const group = groups.get(place.dot.cluster);
    if (group) group.push(place);
    else groups.set(place.dot.cluster, [place]);
  }
  const columns = [...groups.values()].map((group) => ({ group, own: around(group, radius) }));
  const taken: Box[] = columns.map(({ own }) => own);
  const lowestFirst = [...columns].sort((a, b) => b.own.y - a.own.y);
  return lowestFirst.flatMap(({ group, own }): LabelPlace[] => {
    const [dot] = group.map((place) => place.dot);
    if (!dot || dot.clusterLabel.length === 0) return [];
    const lines = dot.clusterLabel;
    const wide = Math.max(...lines.map((words) => textWidth(words, SIZE)));
    const tall = lines.length * LINE;
    const column = group.reduce((sum, place) => sum + place.x, 0) / group.length;
    const inside = (x: number) => Math.min(Math.max(x, 2), width - wide - 2);
    const boxAt = (anchor: Anchor, up: number): Box => ({
      x: inside(column - { start: 4, middle: wide / 2, end: wide - 4 }[anchor]),
      y: own.y - AIR - tall - up * LINE,
      width: wide,
      height: tall,
    });
    const isFree = (box: Box) =>
      !taken.some((other) => other !== own && overlaps(other, roundabout(box)));
    // Over another column it would be read as that one's, and hide the line down to it.
    const isOwn = (box: Box) =>
      !columns.some(
        (one) =>
          one.own !== own && one.own.x + one.own.width > box.x - 2 && one.own.x < box.x + wide + 2,
      );
    const tried = Array.from({ length: TRIES }, (_, up) =>
      ANCHORS.map((anchor) => ({ up, box: boxAt(anchor, up) })),
    ).flat();
    const free = tried.filter((one) => isFree(one.box));
    const { up, box } = free.find((one) => one.up < NEAR && isOwn(one.box)) ??
      free[0] ?? { up: TRIES, box: boxAt("middle", TRIES) };
    taken.push(box);
    const leader: [XY, XY] = [
      [column, box.y + tall],
      [column, own.y - 1],
    ];
    const middle = box.x + wide / 2;
    const anchor = middle < column - 1 ? "end" : middle > column + 1 ? "start" : "middle";
    const held = { start: box.x, middle, end: box.x + wide }[anchor];
    return [{ lines, box, at: held, anchor, mark: dot.mark, ...(up > 0 ? { leader } : {}) }];
  });
}

const roundabout = ({ x, y, width, height }: Box): Box => ({
  x: x - AIR,
  y: y - AIR / 2,
  width: width + 2 * AIR,
  height: height + AIR,
});

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
