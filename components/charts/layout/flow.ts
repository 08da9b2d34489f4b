// Two columns of ends and the ribbons between them. Ribbons leave and arrive in the order of the ends they join,
// so that they cross as little as two ordered columns allow.
import type { FlowBand, FlowEnd } from "../marks";
import type { FlowSpec } from "../spec";
import { textWidth, wrap } from "../text-width";

export type EndPlace = {
  end: FlowEnd;
  /** Its name in the lines it needs. */
  lines: string[];
  y: number;
  height: number;
  middle: number;
};
export type BandPlace = { band: FlowBand; fromY: number; toY: number; thick: number };

const LINE = 15;
const NODE = 10;
/** Between a name and its node. */
const GAP = 6;

export function layFlow(spec: FlowSpec) {
  const sums = (side: "from" | "to") => {
    const totals = new Map<string, number>();
    for (const band of spec.bands)
      totals.set(band[side], (totals.get(band[side]) ?? 0) + band.value);
    return totals;
  };
  const [out, into] = [sums("from"), sums("to")];
  const whole = spec.bands.reduce((sum, band) => sum + band.value, 0);
  const most = Math.max(spec.from.length, spec.to.length);
  const unit = whole > 0 ? Math.max(160, most * 22) / whole : 0;
  const gutters = { from: gutterOf(spec.from, spec.width), to: gutterOf(spec.to, spec.width) };
  const wrapped = (ends: FlowEnd[], room: number) =>
    ends.map((end) => ({ end, lines: wrap(end.label, room - GAP, 13, 3) }));
  const [named, aimed] = [wrapped(spec.from, gutters.from), wrapped(spec.to, gutters.to)];
  const slotOf = ({ end, lines }: Named, totals: Map<string, number>) =>
    Math.max((lines.length + 1) * LINE + 9, (totals.get(end.key) ?? 0) * unit + 6);
  const tall = (ends: Named[], totals: Map<string, number>) =>
    ends.reduce((sum, one) => sum + slotOf(one, totals), 0);
  const height = Math.max(tall(named, out), tall(aimed, into), 72);
  const place = (ends: Named[], totals: Map<string, number>): EndPlace[] => {
    let y = (height - tall(ends, totals)) / 2;
    return ends.map((one) => {
      const own = (totals.get(one.end.key) ?? 0) * unit;
      const slot = slotOf(one, totals);
      const middle = y + slot / 2;
      y += slot;
      return { ...one, y: middle - own / 2, height: own, middle };
    });
  };
  const from = place(named, out);
  const to = place(aimed, into);
  const startX = gutters.from;
  const endX = spec.width - gutters.to - NODE;
  return { from, to, bands: ribbons(spec.bands, from, to, unit), startX, endX, node: NODE, height };
}

type Named = Pick<EndPlace, "end" | "lines">;

const gutterOf = (ends: FlowEnd[], width: number) =>
  Math.min(
    width * 0.33,
    Math.max(
      0,
      ...ends.map((end) => Math.max(textWidth(end.label, 13), textWidth(end.total, 12))),
    ) + 10,
  );

function ribbons(bands: FlowBand[], from: EndPlace[], to: EndPlace[], unit: number): BandPlace[] {
  const order = new Map(to.map((place, at) => [place.end.key, at]));
  const rank = new Map(from.map((place, at) => [place.end.key, at]));
  const leave = new Map(from.map((place) => [place.end.key, place.y]));
  const arrive = new Map(to.map((place) => [place.end.key, place.y]));
  const sorted = [...bands].sort(
    (a, b) =>
      (rank.get(a.from) ?? 0) - (rank.get(b.from) ?? 0) ||
      (order.get(a.to) ?? 0) - (order.get(b.to) ?? 0),
  );
  return sorted.flatMap((band) => {
    const [fromY, toY] = [leave.get(band.from), arrive.get(band.to)];
    if (fromY === undefined || toY === undefined) return [];
    const thick = band.value * unit;
    leave.set(band.from, fromY + thick);
    arrive.set(band.to, toY + thick);
    return [{ band, fromY, toY, thick }];
  });
}
