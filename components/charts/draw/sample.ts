import { element, type Markup } from "../escape";
import type { Theme } from "../palette";
import { type Pen, penFor, type XY } from "../pen";
import type { LegendEntry } from "../spec";
import { whisker } from "./range";
import { drawRejected } from "./verdict-sign";

export const SAMPLE = 14;
/** How much of its colour a band from low to high has: the line in it is seen, and so is the band. */
export const BAND = 0.3;

/** The marks of one legend sample, in a square of SAMPLE units whose corner is at `x`, `y`. */
export function drawSample(entry: LegendEntry, x: number, y: number, pen: Pen): Markup {
  const middle: XY = [x + SAMPLE / 2, y + SAMPLE / 2];
  const colour = pen.fill(entry.tone);
  switch (entry.shape ?? "square") {
    case "dot":
      return pen.circle(middle, 4, colour);
    case "hollow":
      return pen.circle(middle, 3.5, pen.ink("ground"), colour, 1.4);
    case "diamond":
      return pen.diamond(middle, 4.6, pen.ink("ground"), colour, 1.5);
    case "unknown":
    case "empty":
      return pen.rect(
        { x: x + 1.5, y: y + 1.5, width: 11, height: 11 },
        entry.shape === "empty" ? pen.ink("ground") : pen.unknown(),
        { stroke: pen.ink("axis") },
      );
    case "ahead":
      return pen.circle(middle, 3.5, pen.ink("ground"), colour, 1.2, "1.6 1.4");
    case "ring":
      return drawRejected(middle, 4.5, pen);
    case "line":
      return pen.path(
        [
          [x, middle[1]],
          [x + SAMPLE, middle[1]],
        ],
        { tone: entry.tone, width: 2 },
      );
    case "whisker":
      return whisker([x + 1, middle[1]], [x + SAMPLE - 1, middle[1]], 3, pen);
    case "area":
      return pen.shape(
        [
          [x, y + 2],
          [x + SAMPLE, y + 2],
          [x + SAMPLE, y + 12],
          [x, y + 12],
        ],
        colour,
        BAND,
      );
    case "square":
      return pen.block({ x: x + 1, y: y + 1, width: 12, height: 12 }, entry.tone, entry.hatched);
  }
}

/** One sample as an SVG of its own, for a legend made of HTML. */
export function drawSampleSvg(entry: LegendEntry, theme: Theme, idPrefix: string): string {
  const pen = penFor({ width: SAMPLE, direction: "ltr" }, { theme, idPrefix });
  const mark = drawSample(entry, 0, 0, pen);
  return element(
    "svg",
    { viewBox: `0 0 ${SAMPLE} ${SAMPLE}`, width: SAMPLE, height: SAMPLE, "aria-hidden": "true" },
    pen.defs(),
    mark,
  );
}
