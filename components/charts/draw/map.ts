// The country keeps its shape in both directions of reading; only the words turn round.
import type { Markup } from "../escape";
import { type AreaPlace, type Geometry, layMap, type MapLayout } from "../layout/map";
import { placeLabels } from "../layout/map-labels";
import type { MapArea } from "../marks";
import type { Drawing, Pen, XY } from "../pen";
import type { MapSpec } from "../spec";
import { textWidth } from "../text-width";

const SIZE = 12;
const LINE = 15;
const NARROW = 440;

/** Smaller than this an area is hidden by the number on it. */
const TINY = 30;

type Named = {
  index: number;
  area: MapArea;
  room: AreaPlace["room"];
  size: number;
  at: XY;
  wide: number;
};

/** Areas filled by step of value; none is no fill, and nothing known a pattern, not the palest step. */
export function drawMap(spec: MapSpec, pen: Pen, geometry: Geometry): Drawing {
  const known = new Map(spec.areas.map((area) => [area.key, area]));
  const narrow = spec.width < NARROW;
  const margin = narrow ? 24 : Math.min(110, Math.round(spec.width * 0.17));
  const layout = layMap(geometry, margin, Math.min(spec.width - margin, 640));
  const { height } = layout;
  const named: Named[] = [];
  const fillOf = ({ tone, empty }: MapArea) =>
    tone ? pen.fill(tone) : empty ? pen.ink("ground") : pen.unknown();
  const body: Markup[] = [];
  // The small ones last and edged with ground: a capital shows in its countryside.
  const order = [...layout.areas.entries()].sort(
    ([, a], [, b]) => Number(a.isPart) - Number(b.isPart) || b.size - a.size,
  );
  for (const [index, { key, outline, isPart, room, size }] of order) {
    const area = known.get(key);
    if (isPart || !area) {
      const [fill, ink] = isPart
        ? (["none", pen.ink("text")] as const)
        : ([pen.ink("ground"), pen.ink("axis")] as const);
      body.push(pen.outline(outline, fill, ink, isPart ? "2 2" : undefined));
      continue;
    }
    const at: XY = [room.x + room.width / 2, room.y + room.height / 2];
    const wide = Math.max(textWidth(area.label, SIZE, true), textWidth(area.valueLabel, SIZE));
    named.push({ index, area, room, size, at, wide });
    if (size < TINY) body.push(pen.outline(outline, "none", pen.ink("ground"), undefined, 4));
    body.push(pen.mark(area, pen.outline(outline, fillOf(area), pen.ink("axis"))));
  }
  const fits = ({ room, wide }: Named) => wide <= room.width && LINE * 2 - 2 <= room.height;
  for (const one of named.filter(fits)) body.push(...drawInside(one, pen));
  const others = named.filter((one) => !fits(one)).sort((a, b) => a.at[1] - b.at[1]);
  const outside = narrow
    ? drawKey(others, height + 16, spec.width, pen)
    : drawBeside(others, layout, spec.width, pen);
  return { height: Math.max(height, outside.height), body: [...body, ...outside.body] };
}

function drawInside({ area, at }: Named, pen: Pen): Markup[] {
  return [area.label, area.valueLabel].map((words, row) =>
    pen.text(at[0], at[1] - 3 + row * LINE, words, {
      size: SIZE,
      anchor: "middle",
      bold: row === 0,
      on: area.tone,
      halo: area.tone === undefined,
    }),
  );
}

/** Areas too small for their words are named outside the country. */
function drawBeside(others: Named[], layout: MapLayout, width: number, pen: Pen): Drawing {
  const tall = LINE * 2;
  const room = { width, height: layout.height + tall };
  const smallFirst = [...others].sort((a, b) => a.size - b.size);
  const spots = placeLabels(
    smallFirst.map(({ index, at, wide }) => ({ index, at, width: wide, height: tall })),
    layout,
    room,
  );
  let foot = 0;
  const body = others.flatMap(({ index, area, at }) => {
    const spot = spots.get(index);
    if (!spot) return [];
    const { box, anchor, line } = spot;
    foot = Math.max(foot, box.y + box.height);
    const x =
      anchor === "end" ? box.x + box.width : anchor === "start" ? box.x : box.x + box.width / 2;
    const aside = anchor === "end" ? -3 : anchor === "start" ? 3 : 0;
    return pen.mark(
      area,
      pen.line(line[0], line[1], { ink: "text", width: 0.8 }),
      pen.circle(at, 2, pen.ink("text"), pen.ink("ground"), 1),
      pen.text(x + aside, box.y + 12, area.label, { size: SIZE, bold: true, anchor }),
      pen.text(x + aside, box.y + 12 + LINE, area.valueLabel, { size: SIZE, ink: "quiet", anchor }),
    );
  });
  return { height: foot, body };
}

/** On a phone they carry a number, and the names stand under the map in two columns. */
function drawKey(others: Named[], top: number, width: number, pen: Pen): Drawing {
  const rows = Math.ceil(others.length / 2);
  const rtl = pen.turn.direction === "rtl";
  const body = others.flatMap(({ area, at, size }, index) => {
    // Off an area that it would hide, towards the sea.
    const spot: XY = size < TINY ? [at[0] - 22, at[1]] : at;
    const number = String(index + 1);
    const column = Math.floor(index / rows);
    const from = (column * width) / 2;
    const y = top + (index % rows) * (LINE * 2 + 6);
    const x = rtl ? width - from : from;
    const side = rtl ? -1 : 1;
    const anchor = rtl ? "end" : "start";
    return pen.mark(
      area,
      ...(spot === at ? [] : [pen.line(spot, at, { ink: "text", width: 0.8 })]),
      pen.circle(spot, 8.5, pen.ink("ground"), pen.ink("axis"), 0.8),
      pen.text(spot[0], spot[1] + 4, number, { size: SIZE, anchor: "middle" }),
      pen.text(x, y, number, { size: SIZE, anchor, ink: "quiet" }),
      pen.text(x + side * 20, y, area.label, { size: SIZE, bold: true, anchor }),
      pen.text(x + side * 20, y + LINE, area.valueLabel, { size: SIZE, ink: "quiet", anchor }),
    );
  });
  return { height: others.length === 0 ? 0 : top + rows * (LINE * 2 + 6) - 10, body };
}
