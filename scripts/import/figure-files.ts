import type { CollectedFigure } from "./collected";
import { placeCode } from "./places";

/** Series that are estimates of damage, cost or loss, and what each measures. */
export const MEASURE_OF: Record<string, string> = {
  "damage-value": "physical-damage",
  "reconstruction-cost": "reconstruction-cost",
  "gdp-loss-cumulative": "lost-output",
  "economic-loss-total": "total-loss",
};

export const breakdownCell = (b: Record<string, string> | null): string =>
  Object.entries(b ?? {})
    .sort(([a], [c]) => a.localeCompare(c))
    .map(([k, v]) => `${k}=${v}`)
    .join("; ");

export function figureRow(f: CollectedFigure) {
  return {
    period: f.period,
    place: placeCode(f.place),
    value: f.value,
    low: f.low,
    high: f.high,
    qualifier: f.qualifier,
    breakdown: breakdownCell(f.breakdown),
    source: f.source,
    locator: f.locator,
    note_en: f.note,
    note_ar: null,
    speaks: null,
    reason_en: null,
    reason_ar: null,
  };
}

export function estimateRow(f: CollectedFigure, n: number) {
  const { asset_class, sector, ...rest } = f.breakdown ?? {};
  return {
    id: `${f.series}-${String(n).padStart(2, "0")}`,
    assessment: "unassigned",
    measure: MEASURE_OF[f.series],
    area: placeCode(f.place),
    area_note: null,
    period: f.period,
    asset_class: asset_class ?? null,
    sector: sector ?? null,
    breakdown: breakdownCell(rest),
    currency: "USD",
    low: f.low,
    best: f.value,
    high: f.high,
    qualifier: f.qualifier,
    source: f.source,
    locator: f.locator,
    note_en: f.note,
    note_ar: null,
    speaks: null,
    rejected_en: null,
    rejected_ar: null,
  };
}
