import { drawMarks } from "./draw-svg";
import { element, type Markup } from "./escape";
import type { Geometry } from "./layout/map";
import { penFor } from "./pen";
import type { ChartSpec } from "./spec";

/**
 * A chart to be looked at beside its name, in the page's type and colours: nothing in it is pointed at or read out,
 * so it has neither links nor titles.
 * @param idPrefix unique in the document: ids are made from it.
 */
export function drawThumbnail(spec: ChartSpec, idPrefix: string, geometry?: Geometry): Markup {
  const pen = penFor(
    { ...spec, mirrored: spec.form !== "map" },
    { theme: "page", idPrefix, links: false, told: false },
  );
  const { height, body } = drawMarks(spec, pen, geometry);
  return element(
    "svg",
    {
      viewBox: `0 0 ${spec.width} ${Math.ceil(height)}`,
      width: spec.width,
      height: Math.ceil(height),
      preserveAspectRatio: "xMidYMin meet",
      "aria-hidden": "true",
      direction: "ltr",
    },
    pen.defs(),
    ...body,
  );
}
