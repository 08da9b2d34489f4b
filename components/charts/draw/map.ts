// The country keeps its shape in both directions of reading; only the words turn round.
import type { Markup } from "../escape";
import { type AreaPlace, type Geometry, layMap } from "../layout/map";
import type { MapArea } from "../marks";
import type { Drawing, Pen, XY } from "../pen";
import type { MapSpec } from "../spec";
import { textWidth } from "../text-width";

const SIZE = 12;
const LINE = 15;
const NARROW = 440;

type Named = { area: MapArea; room: AreaPlace["room"]; at: XY; wide: number };

/** Areas filled by step of value; no value is a pattern and not the palest step. */
export function drawMap(spec: MapSpec, pen: Pen, geometry: Geometry): Drawing {
  const known = new Map(spec.areas.map((area) => [area.key, area]));
  const narrow = spec.width < NARROW;
  const margin = narrow ? 0 : Math.min(150, Math.round(spec.width * 0.23));
  const { areas, height } = layMap(geometry, margin, Math.min(spec.width - margin, 640));
  const named: Named[] = [];
  const body = areas.map(({ key, outline, isPart, room }): Markup => {
    if (isPart) return pen.outline(outline, "none", pen.ink("text"), "2 2");
    const area = known.get(key);
    if (!area) return pen.outline(outline, pen.ink("ground"), pen.ink("axis"));
    const at: XY = [room.x + room.width / 2, room.y + room.height / 2];
    const wide = Math.max(textWidth(area.label, SIZE, true), textWidth(area.valueLabel, SIZE));
    named.push({ area, room, at, wide });
    return pen.mark(
      area,
      pen.outline(outline, area.tone ? pen.fill(area.tone) : pen.unknown(), pen.ink("axis")),
    );
  });
  const fits = ({ room, wide }: Named) => wide <= room.width && LINE * 2 - 2 <= room.height;
  for (const one of named.filter(fits)) body.push(...drawInside(one, pen));
  const others = named.filter((one) => !fits(one)).sort((a, b) => a.at[1] - b.at[1]);
  const outside = narrow
    ? drawKey(others, height + 16, spec.width, pen)
    : drawBeside(others, height, margin, pen);
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

/** Areas too small for their words are named in the margin towards the sea, in their order from the north. */
function drawBeside(others: Named[], height: number, margin: number, pen: Pen): Drawing {
  const slot = LINE * 2 + 6;
  let free = 12;
  const body = others.flatMap(({ area, at, wide }, index) => {
    const lowest = height - slot * (others.length - index) + 10;
    const y = Math.max(Math.min(at[1] - 4, lowest), free);
    free = y + slot;
    const bend: XY = [margin - 2, y + 3];
    return pen.mark(
      area,
      pen.line([Math.min(wide + 6, margin - 12), y - 4], [margin - 12, y - 4], { ink: "axis" }),
      pen.line([margin - 12, y - 4], [bend[0], at[1]], { ink: "axis" }),
      pen.line([bend[0], at[1]], at, { ink: "axis" }),
      pen.circle(at, 2, pen.ink("text"), pen.ink("ground"), 1),
      pen.text(0, y, area.label, { size: SIZE, bold: true, halo: true }),
      pen.text(0, y + LINE, area.valueLabel, { size: SIZE, ink: "quiet", halo: true }),
    );
  });
  return { height: free - slot + LINE + 10, body };
}

/** On a phone they carry a number, and the names stand under the map in two columns. */
function drawKey(others: Named[], top: number, width: number, pen: Pen): Drawing {
  const rows = Math.ceil(others.length / 2);
  const rtl = pen.turn.direction === "rtl";
  const body = others.flatMap(({ area, at }, index) => {
    const number = String(index + 1);
    const column = Math.floor(index / rows);
    const from = (column * width) / 2;
    const y = top + (index % rows) * (LINE * 2 + 6);
    const x = rtl ? width - from : from;
    const side = rtl ? -1 : 1;
    const anchor = rtl ? "end" : "start";
    return pen.mark(
      area,
      pen.circle(at, 7, pen.ink("ground"), pen.ink("axis"), 0.8),
      pen.text(at[0], at[1] + 3.5, number, { size: 10, anchor: "middle" }),
      pen.text(x, y, number, { size: SIZE, anchor, ink: "quiet" }),
      pen.text(x + side * 20, y, area.label, { size: SIZE, bold: true, anchor }),
      pen.text(x + side * 20, y + LINE, area.valueLabel, { size: SIZE, ink: "quiet", anchor }),
    );
  });
  return { height: others.length === 0 ? 0 : top + rows * (LINE * 2 + 6) - 10, body };
}
