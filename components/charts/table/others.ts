import type { ChartTable, TableOptions } from "../chart-table";
import { runningOf } from "../layout/waterfall";
import type { Dot, FlowBand, LadderStep, MapArea, WaterfallStep } from "../marks";
import type { DotsSpec, FlowSpec, LadderSpec, MapSpec, WaterfallSpec } from "../spec";
import { column, fill } from "./column";
import { standing } from "./series";

export function dotsTable(spec: DotsSpec, { words, format }: TableOptions): ChartTable {
  return fill<Dot>(spec.dots, [
    column("text", "claim", words.claim, ({ title, href }) => ({ text: title, href })),
    column("number", "value", words.value, ({ label }) => label),
    column("number", "low", words.low, ({ low }) => (low === undefined ? "" : format(low))),
    column("number", "high", words.high, ({ high }) => (high === undefined ? "" : format(high))),
    column("text", "standing", words.standing, ({ mark }) => standing(mark, words)),
  ]);
}

export function waterfallTable(spec: WaterfallSpec, { words, format }: TableOptions): ChartTable {
  const runs = runningOf(spec.steps);
  const rows = spec.steps.map((step, at) => ({ step, after: runs[at]?.to ?? 0 }));
  type Row = { step: WaterfallStep; after: number };
  return fill<Row>(rows, [
    column("text", "step", words.step, ({ step }) => ({ text: step.label, href: step.href })),
    column("number", "amount", words.amount, ({ step }) => (step.subtotal ? "" : step.amountLabel)),
    column("number", "running", words.running, ({ after }) => format(after)),
  ]);
}

export function ladderTable(spec: LadderSpec, { words }: TableOptions): ChartTable {
  return fill<LadderStep>(spec.steps, [
    column("text", "stage", words.stage, ({ label, href }) => ({ text: label, href })),
    column("number", "count", words.count, ({ countLabel }) => countLabel ?? ""),
    column("date", "date", words.date, ({ date }) => date ?? ""),
    column("text", "note", words.note, ({ note }) => note ?? ""),
  ]);
}

export function flowTable(spec: FlowSpec, { words }: TableOptions): ChartTable {
  const names = new Map([...spec.from, ...spec.to].map((end) => [end.key, end.label]));
  return fill<FlowBand>(spec.bands, [
    column("text", "from", words.from, (band) => names.get(band.from) ?? band.from),
    column("text", "to", words.to, (band) => names.get(band.to) ?? band.to),
    column("number", "value", words.value, ({ label, href }) => ({ text: label, href })),
  ]);
}

export function mapTable(spec: MapSpec, { words }: TableOptions): ChartTable {
  return fill<MapArea>(spec.areas, [
    column("text", "place", words.place, ({ label, href }) => ({ text: label, href })),
    column("number", "value", words.value, ({ valueLabel }) => valueLabel),
  ]);
}
