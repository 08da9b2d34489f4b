import type { Markup } from "../escape";
import { layWaterfall } from "../layout/waterfall";
import type { Drawing, Pen } from "../pen";
import type { WaterfallSpec } from "../spec";
import { drawNothing } from "./nothing";

/** Steps that add up or take away, each beginning where the one before ended. */
export function drawWaterfall(spec: WaterfallSpec, pen: Pen): Drawing {
  const { plot, x, places, label, height } = layWaterfall(spec);
  const body: Markup[] = [pen.line([x(0), 0], [x(0), plot.height], { ink: "axis" })];
  for (const [at, { step, lines, labelY, bar, after }] of places.entries()) {
    const next = places[at + 1];
    if (next)
      body.push(
        pen.line([after, bar.y + bar.height], [after, next.bar.y], { ink: "axis", dash: "2 2" }),
      );
    const words = lines.map((line, row) =>
      pen.text(label.x, labelY + row * 16, line, { anchor: label.anchor, bold: step.subtotal }),
    );
    body.push(
      pen.mark(step, ...words, pen.block(bar, step.tone, step.hatched)),
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
