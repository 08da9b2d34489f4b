import { heightOf } from "./draw-svg";
import type { Geometry } from "./layout/map";
import type { ChartSpec } from "./spec";

/** Finding, unit, key, source and the margins around them. */
const AROUND = 300;
/** A drawing of many parts is many times as high on a phone: there the frame is scrolled. */
const MOST = 1.5;
/** A phone is that much wider than the narrowest. */
const STRETCH = 1.25;

type Drawn = { spec: ChartSpec; narrow: ChartSpec; geometry?: Geometry };

/** How high the frame of a chart must be on another page, whichever of its drawings stands in it. */
export function frameHeight({ spec, narrow, geometry }: Drawn): number {
  const wide = heightOf(spec, geometry);
  const tall = heightOf(narrow, geometry) * STRETCH;
  return Math.ceil(Math.max(wide, Math.min(tall, wide * MOST)) / 10) * 10 + AROUND;
}
