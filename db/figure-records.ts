// Border 1, continued: the shapes of series, figures, studies and estimates.
import { z } from "zod";
import { cell, dateCell, numberCell } from "./cells";
import { slug } from "./records";
import { GOVERNORATES, MEASURES, QUALIFIERS, SERIES_GROUPS } from "./vocabulary";

/** A day, month or year, or a span of them: 2011/2024. */
export const period = z
  .string()
  .regex(
    /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/,
    "a period like 2025, 2025-07 or 2011/2024",
  );

/** `speaks` in a data file: left out means the rule decides; `no` keeps a figure from speaking. */
const speaks = cell.pipe(z.enum(["yes", "no"]).optional());

export const figureRecord = z.strictObject({
  period,
  place: z.union([z.literal("SYR"), z.enum(GOVERNORATES)]),
  value: numberCell,
  low: numberCell,
  high: numberCell,
  qualifier: z.enum(QUALIFIERS),
  /** key=value pairs, joined by "; ", sorted by key. */
  breakdown: cell,
  source: slug,
  locator: cell,
  note_en: cell,
  note_ar: cell,
  speaks,
  /** Why an editor chose or kept back this figure. */
  reason_en: cell,
  reason_ar: cell,
});
export type FigureRecord = z.infer<typeof figureRecord>;

export const estimateRecord = z.strictObject({
  id: slug,
  assessment: slug,
  measure: z.enum(MEASURES),
  area: z.union([z.literal("SYR"), z.enum(GOVERNORATES)]),
  area_note: cell,
  period,
  asset_class: cell,
  sector: cell,
  breakdown: cell,
  currency: z.literal("USD"),
  low: numberCell,
  best: numberCell,
  high: numberCell,
  qualifier: z.enum(QUALIFIERS),
  source: slug,
  locator: cell,
  note_en: cell,
  note_ar: cell,
  speaks,
  rejected_en: cell,
  rejected_ar: cell,
});
export type EstimateRecord = z.infer<typeof estimateRecord>;

/** One study that the estimates belong to: who made it, what it covers. */
export const assessmentRecord = z.strictObject({
  id: slug,
  publisher_en: z.string().min(1),
  publisher_ar: z.string().min(1),
  title_en: z.string().min(1),
  title_ar: z.string().min(1),
  published_on: dateCell,
  period: cell.pipe(period.optional()),
  covers_en: cell,
  covers_ar: cell,
});
export type AssessmentRecord = z.infer<typeof assessmentRecord>;

export const seriesRecord = z.strictObject({
  id: slug,
  group: z.enum(SERIES_GROUPS),
  title_en: z.string().min(1),
  title_ar: z.string().min(1),
  unit_en: z.string().min(1),
  unit_ar: z.string().min(1),
  definition_en: z.string().min(1),
  definition_ar: z.string().min(1),
  /** Code of the unit, as in the figures: people, USD, percent … */
  unit: z.string().min(1),
  /** Days between two values, from the series' own rhythm; empty: no rhythm. */
  every_days: numberCell,
  last_checked: dateCell,
  /** Whether its figures are estimates (estimates.csv) and not figures. */
  stored_in: z.enum(["figures", "estimates"]),
});
export type SeriesRecord = z.infer<typeof seriesRecord>;
