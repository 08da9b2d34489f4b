import type { Facts, SeriesFacts } from "./facts";
import { lastOf } from "./layout/lines";
import { type LineSeries, type Range, spreadOf } from "./marks";
import type { ChartSpec } from "./spec";

/** What a chart's data say, before anyone has put it into words. */
export function factsOf(spec: ChartSpec): Facts {
  const none: Facts = { form: "none", none: spec.none };
  switch (spec.form) {
    case "bars": {
      if (spec.rows.length === 0) return none;
      const items = spec.rows.map(({ label, total, sublabel }) => ({
        label,
        value: total || (sublabel ?? ""),
      }));
      return { form: "bars", count: items.length, items, ranges: rangesOf(spec.rows) };
    }
    case "waterfall": {
      if (spec.steps.length === 0) return none;
      const items = spec.steps.map(({ label, amountLabel }) => ({ label, value: amountLabel }));
      return { form: "waterfall", count: items.length, items };
    }
    case "ladder": {
      if (spec.steps.length === 0) return none;
      const items = spec.steps
        .filter((step) => spec.as === "columns" || step.reached)
        .map(({ label, countLabel, date }) => ({ label, value: countLabel ?? date ?? "" }));
      return { form: "ladder", count: items.length, items };
    }
    case "columns":
      return columnFacts(spec) ?? none;
    case "lines": {
      const drawn = spec.series.filter((series) => series.points.length > 0);
      return drawn.length === 0 ? none : { form: "lines", series: drawn.map(seriesFacts) };
    }
    case "spark":
      if (spec.series.points.length === 0) return none;
      return { form: "spark", series: [seriesFacts(spec.series)] };
    case "multiples": {
      if (spec.parts.length === 0) return none;
      const items = spec.parts.map(({ label, value, period }) => ({
        label,
        value: `${value} (${period})`,
      }));
      return { form: "multiples", count: items.length, items };
    }
    case "dots": {
      if (spec.dots.length === 0) return none;
      const counts = new Map<string, number>();
      for (const { clusterLabel } of spec.dots) {
        const label = clusterLabel.join(" ");
        counts.set(label, (counts.get(label) ?? 0) + 1);
      }
      const clusters = [...counts].map(([label, count]) => ({ label, count }));
      const rejected = spec.dots.filter((dot) => dot.mark === "rejected").length;
      return { form: "dots", count: spec.dots.length, rejected, clusters };
    }
    case "flow": {
      if (spec.bands.length === 0) return none;
      const names = new Map([...spec.from, ...spec.to].map((end) => [end.key, end.label]));
      const largest = [...spec.bands]
        .sort((a, b) => b.value - a.value)
        .slice(0, 3)
        .map(({ from, to, label }) => ({
          from: names.get(from) ?? from,
          to: names.get(to) ?? to,
          value: label,
        }));
      return { form: "flow", count: spec.bands.length, largest };
    }
    case "map": {
      const known = spec.areas
        .filter((area) => area.value !== undefined)
        .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
        .map(({ label, valueLabel }) => ({ label, value: valueLabel }));
      const unknown = spec.areas
        .filter((area) => area.value === undefined)
        .map((area) => area.label);
      return known.length === 0 ? none : { form: "map", known, unknown };
    }
  }
}

const rangesOf = (parts: readonly { label: string; range?: Range }[]) =>
  parts.flatMap(({ label, range }) =>
    range ? [{ label: range.label ?? label, value: spreadOf(range) }] : [],
  );

function columnFacts(spec: Extract<ChartSpec, { form: "columns" }>): Facts | undefined {
  const sums = spec.columns.map((column) => ({
    column,
    sum: column.segments.reduce((sum, part) => sum + part.value, 0),
  }));
  const filled = sums.filter((one) => one.sum > 0);
  const [first, last] = [spec.columns[0], spec.columns.at(-1)];
  if (!first || !last || filled.length === 0) return undefined;
  const top = filled.reduce((best, one) => (one.sum > best.sum ? one : best));
  const highest = { label: top.column.label, value: top.column.total };
  return {
    form: "columns",
    count: sums.length,
    filled: filled.length,
    first: first.label,
    last: last.label,
    highest,
    ranges: rangesOf(spec.columns),
  };
}

function seriesFacts(series: LineSeries): SeriesFacts {
  const speaking = series.points
    .filter((point) => point.mark === "speaks")
    .sort((a, b) => a.at - b.at);
  const named = (point?: { period: string; label: string }) =>
    point && { label: point.period, value: point.label };
  const joined = new Set(series.segments.flat()).size;
  const alone = speaking.length - joined;
  return {
    label: series.label,
    points: series.points.length,
    other: series.points.filter((point) => point.mark === "other").length,
    rejected: series.points.filter((point) => point.mark === "rejected").length,
    gaps: Math.max(0, series.segments.length + alone - 1),
    first: named(speaking[0]),
    last: named(lastOf(series)),
    lowest: named(best(speaking, (a, b) => a.value < b.value)),
    highest: named(best(speaking, (a, b) => a.value > b.value)),
  };
}

function best<T>(items: T[], better: (a: T, b: T) => boolean): T | undefined {
  let found = items[0];
  for (const item of items) if (found !== undefined && better(item, found)) found = item;
  return found;
}
