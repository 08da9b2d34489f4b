import { drawBars } from "./draw/bars";
import { drawColumns } from "./draw/columns";
import { drawDots } from "./draw/dots";
import { drawFlow } from "./draw/flow";
import { drawLadder } from "./draw/ladder";
import { drawLines } from "./draw/lines";
import { drawMap } from "./draw/map";
import { drawMultiples } from "./draw/multiples";
import { drawSpark } from "./draw/spark";
import { drawWaterfall } from "./draw/waterfall";
import { element, escapeText, type Markup } from "./escape";
import type { Geometry } from "./layout/map";
import type { Theme } from "./palette";
import { type Drawing, type Pen, penFor } from "./pen";
import type { ChartSpec } from "./spec";

export type Look = {
  theme: Theme;
  /** Unique in the document: ids are made from it. */
  idPrefix: string;
  /** `false` where nobody points: on a phone the table and the description tell what a mark would. */
  told?: boolean;
  /** The prefix of the same chart drawn elsewhere in the document, whose name and description this one shares. */
  namedBy?: string;
  /** Id of the element that already holds the description in the document. */
  describedBy?: string;
  /** A map's outlines, by area; no other form needs them. */
  geometry?: Geometry;
};

/** The marks of a chart and the height they need, without the SVG around them. */
export function drawMarks(spec: ChartSpec, pen: Pen, geometry?: Geometry): Drawing {
  switch (spec.form) {
    case "bars":
      return drawBars(spec, pen);
    case "columns":
      return drawColumns(spec, pen);
    case "lines":
      return drawLines(spec, pen);
    case "spark":
      return drawSpark(spec, pen);
    case "multiples":
      return drawMultiples(spec, pen);
    case "dots":
      return drawDots(spec, pen);
    case "waterfall":
      return drawWaterfall(spec, pen);
    case "ladder":
      return drawLadder(spec, pen);
    case "flow":
      return drawFlow(spec, pen);
    case "map":
      if (!geometry) throw new Error(`the map "${spec.id}" was drawn without its outlines`);
      return drawMap(spec, pen, geometry);
  }
}

/** How tall a chart is drawn, in its own units. */
export function heightOf(spec: ChartSpec, geometry?: Geometry): number {
  const pen = penFor(spec, { theme: "page", idPrefix: "measured" });
  return Math.ceil(drawMarks(spec, pen, geometry).height);
}

/** A chart as an SVG string: pure, and safe to put into a page as it stands. */
export function drawSvg(spec: ChartSpec, look: Look): string {
  const pen = penFor({ ...spec, mirrored: spec.form !== "map" }, look);
  const { height, body } = drawMarks(spec, pen, look.geometry);
  const named = look.namedBy ?? look.idPrefix;
  const titleId = `${named}-title`;
  const descriptionId = look.describedBy ?? `${named}-desc`;
  const marks = body.join("") as Markup;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${spec.width} ${Math.ceil(height)}`,
      width: spec.width,
      height: Math.ceil(height),
      // An image hides what is inside it from a screen reader; a chart with links must not be one.
      role: marks.includes("<a ") ? "group" : "img",
      "aria-labelledby": titleId,
      "aria-describedby": descriptionId,
      "xml:lang": spec.locale,
      direction: "ltr",
      "font-family": look.theme === "page" ? undefined : fontsFor(spec.locale),
    },
    ...(look.namedBy
      ? []
      : [
          element("title", { id: titleId }, escapeText(spec.title)),
          ...(look.describedBy
            ? []
            : [element("desc", { id: descriptionId }, escapeText(spec.description))]),
        ]),
    pen.defs(),
    marks,
  );
}

/** resvg falls back glyph by glyph without regard to weight, so the script of the language comes first. */
export function fontsFor(locale: string): string {
  return locale.startsWith("ar")
    ? "IBM Plex Sans Arabic, IBM Plex Sans, sans-serif"
    : "IBM Plex Sans, IBM Plex Sans Arabic, sans-serif";
}
