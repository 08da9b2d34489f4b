// The one place that knows how a chart turns round for right-to-left readers.
// Drawings are laid out from the start edge; here the start edge becomes left or right.
import type { Direction } from "./spec";

export type Anchor = "start" | "middle" | "end";

export type Turn = {
  direction: Direction;
  /** A position measured from the start edge, as an SVG x. */
  x: (fromStart: number) => number;
  /** The SVG x of a box that begins at `fromStart`. */
  boxX: (fromStart: number, width: number) => number;
  anchor: (anchor: Anchor) => Anchor;
  /** Text that keeps its own direction whatever surrounds it. */
  isolate: (text: string) => string;
  /** An address reads left to right among any words. */
  leftToRight: (text: string) => string;
};

const FLIPPED: Record<Anchor, Anchor> = { start: "end", middle: "middle", end: "start" };

/** `mirrored: false` for a map: its words turn round, the country does not. */
export function turnFor(direction: Direction, width: number, mirrored = true): Turn {
  const rtl = direction === "rtl" && mirrored;
  return {
    direction,
    x: (fromStart) => (rtl ? width - fromStart : fromStart),
    boxX: (fromStart, box) => (rtl ? width - fromStart - box : fromStart),
    anchor: (anchor) => (rtl ? FLIPPED[anchor] : anchor),
    // Every SVG root says direction="ltr", so that start and end mean the same to browsers and to resvg,
    // which knows no `direction`; the text itself carries its direction as Unicode isolates.
    isolate: (text) => (direction === "rtl" ? `\u2067${text}\u2069` : text),
    leftToRight: (text) => (direction === "rtl" ? `\u2066${text}\u2069` : text),
  };
}
