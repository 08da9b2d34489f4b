// A chart as plain data: what is drawn, already worded, formatted and in the reader's direction.
// The page, the files, the table and the live chart all read the same spec, so they cannot differ.
import type {
  BarRow,
  Column,
  Dot,
  FlowBand,
  FlowEnd,
  LadderStep,
  LineSeries,
  MapArea,
  WaterfallStep,
} from "./marks";

export type Direction = "ltr" | "rtl";

export type Tone =
  | "completed"
  | "under-way"
  | "signed"
  | "on-paper"
  | "stopped"
  | "need-1"
  | "need-2"
  | "need-3"
  | "need-4"
  | "accent"
  | "second"
  | "third"
  | "rejected"
  | "neutral"
  | "step-1"
  | "step-2"
  | "step-3"
  | "step-4"
  | "step-5";

/** Of ticks that touch, the one of the lower rank is drawn, and of two alike the first; left out: 0. */
export type Tick = { value: number; label: string; rank?: number };

/** One scale: what it spans and where it is labelled. A log axis spans positive numbers only. */
export type Axis = {
  kind: "linear" | "log";
  domain: [number, number];
  ticks: Tick[];
  /** What the labels are in, where they do not say it themselves: written once. */
  unit?: string;
};

/** What a legend's sample looks like; `hatched` is what joint money wears. */
export type LegendEntry = {
  key: string;
  label: string;
  tone: Tone;
  hatched?: boolean;
  shape?:
    | "square"
    | "dot"
    | "hollow"
    | "diamond"
    | "ring"
    | "line"
    | "area"
    | "whisker"
    | "unknown"
    | "empty"
    | "ahead";
};

export type SpecBase = {
  id: string;
  title: string;
  /** The long text alternative, made from the data by `describe`. */
  description: string;
  direction: Direction;
  locale: string;
  /** In SVG units, which are CSS pixels at full size. Laid out to be read from 300 up. */
  width: number;
  legend: LegendEntry[];
  /** What stands in place of the marks when there are none. */
  none: string;
};

export type BarsSpec = SpecBase & {
  form: "bars";
  rows: BarRow[];
  axis: Axis;
  /** Draw the ticks; off where every bar carries its own number. */
  ticked?: boolean;
  /** Where row labels stand: against the bars (`end`), or in line with the page (`start`). */
  labels?: "start" | "end";
  /** The part of the width the labels take where charts stand under one another; else as much as the longest needs. */
  labelShare?: number;
  thickness?: number;
};

export type ColumnsSpec = SpecBase & { form: "columns"; columns: Column[]; axis: Axis };

export type LinesSpec = SpecBase & {
  form: "lines";
  series: LineSeries[];
  /** Milliseconds since 1970, UTC. */
  time: Axis;
  axis: Axis;
};

export type DotsSpec = SpecBase & { form: "dots"; dots: Dot[]; axis: Axis };

export type WaterfallSpec = SpecBase & {
  form: "waterfall";
  steps: WaterfallStep[];
  axis: Axis;
  /** Bars end here at the latest: a slip of a thousand would leave nothing else to see. Their labels say the whole. */
  cut?: number;
};

export type LadderSpec = SpecBase & {
  form: "ladder";
  /** `columns`: how many stand on each rung. `steps`: one deal's way up, with dates. */
  as: "columns" | "steps";
  steps: LadderStep[];
};

export type FlowSpec = SpecBase & {
  form: "flow";
  from: FlowEnd[];
  to: FlowEnd[];
  bands: FlowBand[];
};

export type MapSpec = SpecBase & { form: "map"; areas: MapArea[] };

export type SparkSpec = SpecBase & {
  form: "spark";
  series: LineSeries;
  time: Axis;
  axis: Axis;
  first: string;
  last: string;
};

/** Many series side by side, each small and on its own scale. */
export type MultiplesSpec = SpecBase & { form: "multiples"; parts: Multiple[] };

export type Multiple = {
  key: string;
  label: string;
  /** The newest figure that speaks, and its period, in words. */
  value: string;
  period: string;
  title: string;
  href?: string;
  spark: Pick<SparkSpec, "series" | "time" | "axis" | "first" | "last">;
};

export type ChartSpec =
  | BarsSpec
  | ColumnsSpec
  | LinesSpec
  | DotsSpec
  | WaterfallSpec
  | LadderSpec
  | FlowSpec
  | MapSpec
  | SparkSpec
  | MultiplesSpec;

export type ChartForm = ChartSpec["form"];
export type SpecOf<F extends ChartForm> = Extract<ChartSpec, { form: F }>;
