// Where a country's areas lie on the page. It depends on nothing but outlines and width, so it is kept.
import { geoMercator, geoPath } from "d3-geo";
import type { FeatureCollection, Geometry as Shape } from "geojson";
import type { Box, XY } from "../pen";

export type Geometry = FeatureCollection;
export type AreaPlace = {
  key: string;
  outline: string;
  /** A part of another area, which is drawn over it: occupied land. */
  isPart: boolean;
  /** The largest box of a label's proportions inside the area. */
  room: Box;
  /** Its longer side. */
  size: number;
};
export type MapLayout = {
  areas: AreaPlace[];
  height: number;
  /** Which area lies at a point, by its place in the list; none outside the country. */
  areaAt: (x: number, y: number) => number | undefined;
};

const kept = new WeakMap<Geometry, Map<string, MapLayout>>();

/** The outlines fitted to `width`, their start edge at `x`. */
export function layMap(geometry: Geometry, x: number, width: number): MapLayout {
  const name = `${x} ${width}`;
  const known = kept.get(geometry) ?? new Map<string, MapLayout>();
  kept.set(geometry, known);
  const found = known.get(name);
  if (found) return found;
  const projection = geoMercator().fitWidth(width - 2, geometry);
  const [[left, top], [, bottom]] = geoPath(projection).bounds(geometry);
  const [dx, dy] = projection.translate();
  projection.translate([dx - left + x + 1, dy - top + 4]);
  const shapes = geometry.features.map((one) => ({
    one,
    rings: ringsOf(one.geometry).map((ring) => ring.map((at): XY => projection(at) ?? [0, 0])),
  }));
  const areas = shapes.map(({ one, rings }): AreaPlace => {
    const [[x0, y0], [x1, y1]] = boundsOf(rings);
    return {
      key: String(one.id),
      outline: outlineOf(rings),
      isPart: one.properties?.within !== undefined,
      room: roomIn(rings),
      size: Math.max(x1 - x0, y1 - y0),
    };
  });
  const whole = shapes.map(({ rings }, at) => (areas[at]?.isPart ? [] : rings));
  const layout = { areas, height: bottom - top + 8, areaAt: gridOf(whole) };
  known.set(name, layout);
  return layout;
}

/** Points are looked up in squares of this size. */
const SQUARE = 4;

/** Each square by the area its middle lies in. */
function gridOf(areas: XY[][][]): MapLayout["areaAt"] {
  const squares = new Map<string, number>();
  for (const [at, rings] of areas.entries()) {
    if (rings.length === 0) continue;
    const [[x0, y0], [x1, y1]] = boundsOf(rings);
    for (let i = Math.floor(x0 / SQUARE); i * SQUARE <= x1; i += 1)
      for (let j = Math.floor(y0 / SQUARE); j * SQUARE <= y1; j += 1)
        if (within(rings, (i + 0.5) * SQUARE, (j + 0.5) * SQUARE)) squares.set(`${i} ${j}`, at);
  }
  return (x, y) => squares.get(`${Math.floor(x / SQUARE)} ${Math.floor(y / SQUARE)}`);
}

function boundsOf(rings: XY[][]): [XY, XY] {
  const [xs, ys] = [rings.flat().map(([x]) => x), rings.flat().map(([, y]) => y)];
  return [
    [Math.min(...xs), Math.min(...ys)],
    [Math.max(...xs), Math.max(...ys)],
  ];
}

function ringsOf(shape: Shape): XY[][] {
  if (shape.type === "Polygon") return shape.coordinates as XY[][];
  if (shape.type === "MultiPolygon") return shape.coordinates.flat() as XY[][];
  return [];
}

/** On a grid of one pixel, neighbours' borders still meet, and the path is a quarter as long. */
function outlineOf(rings: XY[][]): string {
  return rings
    .map((ring) => {
      let [x, y] = [Number.NaN, Number.NaN];
      let d = "";
      for (const [atX, atY] of ring) {
        const [dx, dy] = [Math.round(atX) - x, Math.round(atY) - y];
        if (d !== "" && dx === 0 && dy === 0) continue;
        [x, y] = [Math.round(atX), Math.round(atY)];
        d += d === "" ? `M${x},${y}` : `l${dx}${dy < 0 ? "" : ","}${dy}`;
      }
      return `${d}Z`;
    })
    .join("");
}

const ASPECT = 2.2;
const GRID = 14;

function roomIn(rings: XY[][]): Box {
  const [[x0, y0], [x1, y1]] = boundsOf(rings);
  let best: Box = { x: (x0 + x1) / 2, y: (y0 + y1) / 2, width: 0, height: 0 };
  for (let i = 1; i < GRID; i += 1) {
    for (let j = 1; j < GRID; j += 1) {
      const [cx, cy] = [x0 + ((x1 - x0) * i) / GRID, y0 + ((y1 - y0) * j) / GRID];
      let half = Math.max(best.height / 2, 0.5);
      while (holds(rings, cx, cy, half * ASPECT, half)) half += 2;
      half -= 2;
      if (half * 2 > best.height)
        best = { x: cx - half * ASPECT, y: cy - half, width: half * ASPECT * 2, height: half * 2 };
    }
  }
  return best;
}

function holds(rings: XY[][], cx: number, cy: number, w: number, h: number): boolean {
  for (const across of [-1, -0.5, 0, 0.5, 1])
    for (const down of [-1, 0, 1]) if (!within(rings, cx + across * w, cy + down * h)) return false;
  // A town in the middle of its countryside may lie between the points just tried.
  return !rings.some((ring) => ring.some(([x, y]) => Math.abs(x - cx) < w && Math.abs(y - cy) < h));
}

// Even–odd over all rings at once, so that a hole (Damascus in its countryside) counts as outside.
function within(rings: XY[][], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let at = 0, before = ring.length - 1; at < ring.length; before = at, at += 1) {
      const [xa, ya] = ring[at] ?? [0, 0];
      const [xb, yb] = ring[before] ?? [0, 0];
      if (ya > y !== yb > y && x < ((xb - xa) * (y - ya)) / (yb - ya) + xa) inside = !inside;
    }
  }
  return inside;
}
