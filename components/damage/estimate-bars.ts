import type { Locale, Measure } from "@/db/vocabulary";
import type { BarRow } from "../charts/marks";
import type { BarsSpec, Tone } from "../charts/spec";
import { exactAxis } from "../charts/ticks";
import { format } from "../i18n/format";
import { DIRECTION } from "../i18n/locales";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { href } from "../layout/links";
import type { Estimate } from "./estimate";
import { estimateValue, studyName } from "./estimate-words";

/** One colour a measure, so that two panels are never read as one. */
const TONES: Record<Measure, Tone> = {
  "physical-damage": "second",
  "reconstruction-cost": "need-2",
  "lost-output": "third",
  "total-loss": "neutral",
};

export type EstimateBars = {
  id: string;
  title: string;
  measure: Measure;
  estimates: readonly Estimate[];
  /** What a row is called, and what stands under it. */
  label: (estimate: Estimate) => string;
  sublabel: (estimate: Estimate) => string;
  locale: Locale;
  width: number;
  release?: string;
};

/**
 * Estimates of one measure as bars, the range as a bracket; a range without a single number has the bracket only.
 * Throws RangeError for an estimate of another measure: two measures never share an axis.
 */
export function estimateBars(chart: EstimateBars): BarsSpec {
  const { id, title, measure, estimates, locale, width } = chart;
  for (const one of estimates)
    if (one.measure !== measure)
      throw new RangeError(`${one.id} measures ${one.measure}, not ${measure}`);
  const f = format(locale);
  const rows = estimates.map((estimate) => rowOf(estimate, chart));
  return {
    form: "bars",
    id,
    title,
    description: rows
      .map(({ label, sublabel, total, range }) => {
        const spread = range && f.moneyRange(range.low, range.high);
        return [label, sublabel, total, spread].filter(Boolean).join(", ");
      })
      .join("; "),
    direction: DIRECTION[locale],
    locale,
    width,
    labels: "start",
    rows,
    axis: exactAxis(
      estimates.flatMap(({ best, low, high }) => [best, low, high].filter((n) => n !== null)),
      f.money,
    ),
    legend: [],
    none: words(locale)("charts.none"),
  };
}

function rowOf(estimate: Estimate, { locale, label, sublabel, release }: EstimateBars): BarRow {
  const f = format(locale);
  const { id, best, low, high, measure } = estimate;
  const value = estimateValue(locale, estimate);
  const title = words(locale)("damage.row-title", {
    study: studyName(locale, estimate.study),
    measure: names(locale).measure[measure],
    value,
  });
  const to = href(locale, `/sources/${estimate.source.id}`, { release });
  const under = sublabel(estimate);
  return {
    key: id,
    label: label(estimate),
    ...(under ? { sublabel: under } : {}),
    segments: best === null ? [] : [{ key: "best", value: best, tone: TONES[measure], title, href: to }],
    total:
      best === null
        ? ""
        : words(locale)(`units.${estimate.qualifier}`, { amount: f.money(best) }),
    href: to,
    ...(low !== null && high !== null
      ? { range: { low, high, lowLabel: f.money(low), highLabel: f.money(high) } }
      : {}),
  };
}
