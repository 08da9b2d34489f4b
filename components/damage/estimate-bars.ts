import type { Locale, Measure } from "@/db/vocabulary";
import type { BarRow, Segment } from "../charts/marks";
import type { BarsSpec, LegendEntry, Tone } from "../charts/spec";
import { exactAxis } from "../charts/ticks";
import { format } from "../i18n/format";
import { enumerated } from "../i18n/listed";
import { DIRECTION } from "../i18n/locales";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { href } from "../layout/links";
import type { Estimate } from "./estimate";
import { estimateValue, studyName } from "./estimate-words";

/** One colour a measure, so that two panels are never read as one; paler from the low to the high end of a range. */
const TONES: Record<Measure, { sure: Tone; range: Tone }> = {
  "physical-damage": { sure: "need-1", range: "need-3" },
  "reconstruction-cost": { sure: "need-2", range: "need-4" },
  "lost-output": { sure: "third", range: "step-2" },
  "total-loss": { sure: "neutral", range: "need-4" },
};

/** Panels stand under one another: their bars begin in one place. */
const LABEL_SHARE = 0.32;

export type EstimateBars = {
  id: string;
  title: string;
  measure: Measure;
  estimates: readonly Estimate[];
  /** What a row is called, and what stands under it. */
  label: (estimate: Estimate) => string;
  sublabel?: (estimate: Estimate) => string;
  locale: Locale;
  width: number;
  release?: string;
};

/**
 * Estimates of one measure as bars, the range as a bracket. A range without a single number is a bar to its low end,
 * and a paler one from there to its high end: nothing is drawn between the two that no source said.
 * Throws RangeError for an estimate of another measure: two measures never share an axis.
 */
export function estimateBars(chart: EstimateBars): BarsSpec {
  const { id, title, measure, estimates, locale, width } = chart;
  for (const one of estimates)
    if (one.measure !== measure)
      throw new RangeError(`${one.id} measures ${one.measure}, not ${measure}`);
  const f = format(locale);
  const t = words(locale);
  const rows = estimates.map((estimate) => rowOf(estimate, chart));
  return {
    form: "bars",
    id,
    title,
    description: enumerated(
      locale,
      rows.map(({ label, sublabel, total, range }) => {
        const value = range ? `${total} (${f.moneyRange(range.low, range.high)})` : total;
        return sublabel
          ? t("damage.told-of", { study: label, about: sublabel, value })
          : t("damage.told", { study: label, value });
      }),
    ),
    direction: DIRECTION[locale],
    locale,
    width,
    labels: "start",
    labelShare: LABEL_SHARE,
    rows,
    axis: exactAxis(
      estimates.flatMap(({ best, low, high }) => [best, low, high].filter((n) => n !== null)),
      (value) => f.money(value),
    ),
    legend: legendOf(estimates, measure, locale),
    none: t("charts.none"),
  };
}

function legendOf(estimates: readonly Estimate[], measure: Measure, locale: Locale): LegendEntry[] {
  const t = words(locale);
  return [
    ...(estimates.some(hasBracket)
      ? [
          {
            key: "bracket",
            label: t("damage.legend-bracket"),
            tone: "neutral" as const,
            shape: "whisker" as const,
          },
        ]
      : []),
    ...(estimates.some(({ best }) => best === null)
      ? [{ key: "range", label: t("damage.legend-range"), tone: TONES[measure].range }]
      : []),
  ];
}

/** A range around a single number: without one the bar itself is the range. */
export const hasBracket = <E extends Pick<Estimate, "best" | "low" | "high">>(
  one: E,
): one is E & { low: number; high: number } =>
  one.best !== null && one.low !== null && one.high !== null;

function rowOf(estimate: Estimate, { locale, label, sublabel, release }: EstimateBars): BarRow {
  const f = format(locale);
  const { id, best, measure } = estimate;
  const value = estimateValue(locale, estimate);
  const title = words(locale)("damage.row-title", {
    study: studyName(locale, estimate.study),
    measure: names(locale).measure[measure],
    value,
  });
  const to = href(locale, `/sources/${estimate.source.id}`, { release });
  const under = sublabel?.(estimate);
  return {
    key: id,
    label: label(estimate),
    ...(under ? { sublabel: under } : {}),
    segments: segmentsOf(estimate, { title, href: to }),
    total:
      best === null
        ? value
        : words(locale)(`units.${estimate.qualifier}`, { amount: f.money(best) }),
    href: to,
    ...(hasBracket(estimate)
      ? {
          range: {
            low: estimate.low,
            high: estimate.high,
            lowLabel: f.money(estimate.low),
            highLabel: f.money(estimate.high),
          },
        }
      : {}),
  };
}

function segmentsOf(
  { best, low, high, measure }: Estimate,
  told: Pick<Segment, "title" | "href">,
): Segment[] {
  const { sure, range } = TONES[measure];
  if (best !== null) return [{ key: "best", value: best, tone: sure, ...told }];
  return [
    ...(low === null ? [] : [{ key: "low", value: low, tone: sure, ...told }]),
    ...(high === null ? [] : [{ key: "high", value: high - (low ?? 0), tone: range, ...told }]),
  ];
}
