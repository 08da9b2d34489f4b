// What a chart is made of. `title` is what a reader is told on pointing at a mark.
import type { Tone } from "./spec";

export type Range = {
  low: number;
  high: number;
  lowLabel: string;
  highLabel: string;
  label?: string;
  /** A thin line that tells its ends on pointing; else a bracket with both written out. Columns have thin ones only. */
  thin?: boolean;
};

/** Both ends in words. */
export const spreadOf = ({ lowLabel, highLabel }: Range) => `${lowLabel} – ${highLabel}`;

export type Segment = {
  key: string;
  value: number;
  tone: Tone;
  hatched?: boolean;
  title: string;
  href?: string;
  /** Printed inside the segment, where it fits. */
  label?: string;
};

export type BarRow = {
  key: string;
  label: string;
  sublabel?: string;
  segments: Segment[];
  /** Printed after the bar; the sum of the segments, formatted. */
  total: string;
  /** Lines beside the bar, under the total. */
  notes?: string[];
  /** Joint or unnamed parts: set in italics. */
  italic?: boolean;
  range?: Range;
  href?: string;
  /** Whose pages it rests on, in words; told by the live chart, so only a spec that is fetched has it. */
  sources?: string;
};

export type Column = {
  key: string;
  /** The period in words: "March 2025". */
  label: string;
  /** Printed under the axis, where it fits; only some periods have one: "2025", "Apr". */
  tick?: string;
  /** Which ticks come first where there is no room for all: 0, the default, before 1 before 2. */
  rank?: number;
  /** Where it leads; drawn as a link where columns are wide enough to be hit. */
  href?: string;
  /** Empty for a period in which nothing happened: a gap, not a zero-height column. */
  segments: Segment[];
  total: string;
  range?: Range;
  /** As of a bar. */
  sources?: string;
};

export type PointMark = "speaks" | "other" | "rejected";
/** How a claim stands to the one that is counted. */
export type DotMark = "speaks" | "agrees" | "differs" | "superseded" | "rejected";

export type LinePoint = {
  key: string;
  /** Middle of the period, milliseconds since 1970, UTC. */
  at: number;
  /** The period in words. */
  period: string;
  value: number;
  /** The value in words. */
  label: string;
  mark: PointMark;
  /** Of a time that had not come when its source was published. */
  ahead?: boolean;
  low?: number;
  high?: number;
  title: string;
  href?: string;
};

export type LineSeries = {
  key: string;
  label: string;
  tone: Tone;
  points: LinePoint[];
  /** Runs of points (by index) that a line may join: see `segmentsOf`. */
  segments: number[][];
};

export type Dot = {
  key: string;
  value: number;
  label: string;
  mark: DotMark;
  title: string;
  href?: string;
  low?: number;
  high?: number;
  /** Dots of one cluster, which are of one value, share a printed label of one line or more. */
  cluster: string;
  clusterLabel: string[];
};

export type WaterfallStep = {
  key: string;
  label: string;
  /** Signed; ignored on a subtotal, which stands from zero to what has run up so far. */
  amount: number;
  amountLabel: string;
  tone: Tone;
  hatched?: boolean;
  subtotal?: boolean;
  title: string;
  href?: string;
};

export type LadderStep = {
  key: string;
  label: string;
  tone: Tone;
  title: string;
  href?: string;
  /** Columns: how many. */
  count?: number;
  countLabel?: string;
  /** One deal: whether it got here, when, and in whose words. */
  reached?: boolean;
  date?: string;
  note?: string;
};

export type FlowEnd = {
  key: string;
  label: string;
  total: string;
  italic?: boolean;
  tone: Tone;
  title: string;
  href?: string;
};

export type FlowBand = {
  from: string;
  to: string;
  value: number;
  tone: Tone;
  hatched?: boolean;
  label: string;
  title: string;
  href?: string;
};

export type MapArea = {
  /** The id of the area in the geometry. */
  key: string;
  label: string;
  value?: number;
  /** The value in words, or what is said when there is none. */
  valueLabel: string;
  /** Left out where nothing is known: drawn as a pattern, not as the lowest tone. */
  tone?: Tone;
  /** Known to have none: drawn without a fill, which is not the pattern of what is unknown. */
  empty?: boolean;
  title: string;
  href?: string;
};
