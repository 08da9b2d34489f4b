import type { Markup } from "../escape";
import { layWaterfall } from "../layout/waterfall";
import type { Box, Drawing, Pen, XY } from "../pen";
import type { WaterfallSpec } from "../spec";
import { drawNothing } from "./nothing";

/** Steps that add up or take away, each beginning where the one before ended. */
export function drawWaterfall(spec: WaterfallSpec, pen: Pen): Drawing {
  const { plot, x, places, label, height } = layWaterfall(spec);
  const body: Markup[] = [pen.line([x(0), 0], [x(0), plot.height], { ink: "axis" })];
  // Before all words.
  for (const [at, { bar, after }] of places.entries()) {
    const next = places[at + 1];
    // A name over its bar has the line to itself: the connector ends above it.
    const [from, to] = [bar.y + bar.height, label.above ? next?.topY : next?.bar.y];
    if (to !== undefined)
      body.push(pen.line([after, from], [after, to], { ink: "axis", dash: "2 2" }));
  }
  for (const { step, lines, labelY, bar, isCut } of places) {
    const words = lines.map((line, row) =>
      pen.text(label.x, labelY + row * 16, line, {
        anchor: label.anchor,
        bold: step.subtotal,
        halo: true,
      }),
    );
    body.push(
      pen.mark(
        step,
        ...words,
        pen.block(bar, step.tone, step.hatched),
        ...drawBreak(bar, isCut, pen),
      ),
      pen.text(bar.x + bar.width + 8, bar.y + bar.height / 2 + 4.5, step.amountLabel, {
        size: 12,
        ink: step.subtotal ? "text" : "quiet",
        bold: step.subtotal,
        halo: true,
      }),
    );
  }
  if (places.length === 0) body.push(...drawNothing(spec.none, plot, pen));
  return { height, body };
}

/** Two slanted lines with nothing between them: the bar goes on, but not on this paper. */
function drawBreak(bar: Box, isCut: boolean, pen: Pen): Markup[] {
  if (!isCut) return [];
  const [wide, slant, out] = [6, 5, 3];
  const x = bar.x + Math.max(bar.width - 24, bar.width / 2);
  const [top, foot] = [bar.y - out, bar.y + bar.height + out];
  const [start, end]: [[XY, XY], [XY, XY]] = [
    [
      [x - slant, foot],
      [x + slant, top],
    ],
    [
      [x - slant + wide, foot],
      [x + slant + wide, top],
    ],
  ];
  return [
    pen.shape([start[0], start[1], end[1], end[0]], pen.ink("ground")),
    ...[start, end].map(([from, to]) => pen.line(from, to, { ink: "text", width: 1.25 })),
  ];
}
