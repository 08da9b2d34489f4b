import { join, type Markup } from "../escape";
import type { DotMark } from "../marks";
import type { Pen, XY } from "../pen";

/** One sign for each verdict, told apart by shape as by colour; tables of claims have the same. */
export function drawSign(mark: DotMark, at: XY, r: number, pen: Pen): Markup {
  const ground = pen.ink("ground");
  switch (mark) {
    case "speaks":
      return pen.circle(at, r, pen.fill("accent"));
    case "agrees":
      return pen.circle(at, r - 0.5, ground, pen.fill("accent"), 1.4);
    case "superseded":
      return pen.circle(at, r - 0.5, ground, pen.fill("neutral"), 1.4);
    case "differs":
      return pen.diamond(at, r + 0.6, ground, pen.fill("second"), 1.5);
    case "rejected":
      return drawRejected(at, r, pen);
  }
}

/** A ring with a cross in it. */
export function drawRejected([x, y]: XY, r: number, pen: Pen): Markup {
  const reach = r * 0.55;
  const cross = (turned: 1 | -1): [XY, XY] => [
    [x - reach, y - reach * turned],
    [x + reach, y + reach * turned],
  ];
  return join([
    pen.circle([x, y], r, pen.ink("ground"), pen.fill("rejected"), 1.6),
    pen.line(...cross(1), { tone: "rejected", width: 1.4 }),
    pen.line(...cross(-1), { tone: "rejected", width: 1.4 }),
  ]);
}
