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
};
export type MapLayout = { areas: AreaPlace[]; height: number };

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
  const areas = geometry.features.map((one): AreaPlace => {
    const rings = ringsOf(one.geometry).map((ring) =>
      ring.map((at): XY => projection(at) ?? [0, 0]),
    );
    const isPart = one.properties?.within !== undefined;
    return { key: String(one.id), outline: outlineOf(rings), isPart, room: roomIn(rings) };
  });
  const layout = { areas, height: bottom - top + 8 };
  known.set(name, layout);
  return layout;
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
  const xs = rings.flat().map(([x]) => x);
  const ys = rings.flat().map(([, y]) => y);
  const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
  const [y0, y1] = [Math.min(...ys), Math.max(...ys)];
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
