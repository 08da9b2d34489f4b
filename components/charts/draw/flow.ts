import type { Anchor } from "../direction";
import type { Markup } from "../escape";
import { type EndPlace, layFlow } from "../layout/flow";
import type { Drawing, Pen } from "../pen";
import type { FlowSpec } from "../spec";
import { drawNothing } from "./nothing";

/** From countries to sectors: ribbons as thick as the money. */
export function drawFlow(spec: FlowSpec, pen: Pen): Drawing {
  const lay = layFlow(spec);
  if (spec.bands.length === 0) {
    const plot = { x: 0, y: 0, width: spec.width, height: lay.height };
    return { height: lay.height, body: drawNothing(spec.none, plot, pen) };
  }
  const body: Markup[] = lay.bands.map(({ band, fromY, toY, thick }) =>
    pen.mark(
      band,
      pen.ribbon([lay.startX + lay.node, fromY], [lay.endX, toY], thick, band.tone, band.hatched),
    ),
  );
  const end = (place: EndPlace, x: number, at: number, anchor: Anchor) => {
    const { lines, middle } = place;
    const first = middle - 2 - (lines.length - 1) * 7.5;
    const look = { anchor, italic: place.end.italic };
    const box = { x, y: place.y, width: lay.node, height: Math.max(1, place.height) };
    return pen.mark(
      place.end,
      pen.rect(box, pen.fill(place.end.tone)),
      ...lines.map((words, row) => pen.text(at, first + row * 15, words, look)),
      pen.text(at, first + lines.length * 15, place.end.total, {
        ...look,
        size: 12,
        ink: "quiet",
      }),
    );
  };
  for (const place of lay.from) body.push(end(place, lay.startX, lay.startX - 6, "end"));
  for (const place of lay.to) body.push(end(place, lay.endX, lay.endX + lay.node + 6, "start"));
  return { height: lay.height, body };
}
