import type { Figure } from "../figures/figure";

/** A figure and the days its period covers, as ISO days. */
export type PlottedFigure = Figure & { span: { low: string; high: string } };

/** Where a period stands on an axis of time: its middle, in milliseconds since 1970, UTC. */
export const middleOf = ({ low, high }: PlottedFigure["span"]): number =>
  (Date.parse(`${low}T00:00:00Z`) + Date.parse(`${high}T24:00:00Z`)) / 2;
