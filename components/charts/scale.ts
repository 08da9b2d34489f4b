import { scaleLinear, scaleLog } from "d3-scale";
import type { Axis } from "./spec";

export type Scale = (value: number) => number;

/** A position for a value. What lies outside the axis is held at its edge, never drawn outside the chart. */
export function scaleOf(axis: Axis, range: [number, number]): Scale {
  const [low, high] = axis.domain;
  if (low === high) return () => range[0];
  const scale =
    axis.kind === "log"
      ? scaleLog([Math.max(low, Number.MIN_VALUE), high], range).clamp(true)
      : scaleLinear([low, high], range).clamp(true);
  return (value) => (axis.kind === "log" && value <= 0 ? range[0] : scale(value));
}
