import type { Markup } from "../escape";
import { type LabelPlace, layDots } from "../layout/dots";
import type { Drawing, Pen, XY } from "../pen";
import type { DotsSpec } from "../spec";
import { drawLabelsUnder } from "./axis";
import { drawNothing } from "./nothing";
import { drawSign } from "./verdict-sign";

/** Claims along an axis of money, one sign a source, those of one value in a column under their label. */
export function drawDots(spec: DotsSpec, pen: Pen): Drawing {
  const { plot, x, dots, labels, radius, height } = layDots(spec);
  const foot = plot.height;
  const body: Markup[] = [];
  for (const { value } of spec.axis.ticks) body.push(pen.line([x(value), 0], [x(value), foot]));
  body.push(pen.line([0, foot + 0.5], [spec.width, foot + 0.5], { ink: "axis" }));
  body.push(...drawLabelsUnder(spec.axis.ticks, x, foot + 19, spec.width, pen));
  body.push(pen.text(0, foot + 38, spec.axis.unit ?? "", { size: 12, ink: "quiet" }));
  for (const { leader } of labels)
    if (leader) body.push(pen.line(leader[0], leader[1], { ink: "axis" }));
  for (const { span, y } of dots)
    if (span[1] > span[0])
      body.push(pen.line([span[0], y], [span[1], y], { tone: "neutral", width: 1.5 }));
  for (const place of dots) {
    const at: XY = [place.x, place.y];
    const reach = place.dot.href ? [pen.rect(place.reach, "transparent")] : [];
    body.push(pen.mark(place.dot, ...reach, drawSign(place.dot.mark, at, radius, pen)));
  }
  for (const label of labels) body.push(...drawLabel(label, pen));
  if (spec.dots.length === 0) body.push(...drawNothing(spec.none, plot, pen));
  return { height, body };
}

/** On a ground of its own: no line of the axis runs through words. */
function drawLabel({ lines, box, at, anchor, mark }: LabelPlace, pen: Pen): Markup[] {
  return [
    pen.rect({ ...box, x: box.x - 2, width: box.width + 4 }, pen.ink("ground")),
    ...lines.map((words, line) =>
      pen.text(at, box.y + 13 + line * 17, words, {
        anchor,
        tone: mark === "rejected" ? "rejected" : undefined,
      }),
    ),
  ];
}
