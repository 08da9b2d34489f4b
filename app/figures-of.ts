// Rows of figures as the components know them.

import type { FigureVerdict, Unit } from "@/components/figures/figure";
import { textIn, titleIn } from "@/components/i18n/bilingual";
import type { PlottedFigure } from "@/components/people/plotted-figure";
import type { FigureWithSource, Series } from "@/db/queries/figures";
import { periodSpan } from "@/db/rules/dates";
import type { Locale, Qualifier } from "@/db/vocabulary";
import { sourceOf } from "./sources-of";

export const figureOf =
  (locale: Locale) =>
  ({ figure, source }: FigureWithSource): PlottedFigure => {
    const why = textIn(locale, figure.reason_en, figure.reason_ar);
    const note = textIn(locale, figure.note_en, figure.note_ar);
    return {
      id: figure.id,
      period: figure.period,
      span: periodSpan(figure.period),
      place: figure.place as PlottedFigure["place"],
      value: figure.value,
      low: figure.low,
      high: figure.high,
      qualifier: figure.qualifier as Qualifier,
      breakdown: figure.breakdown,
      verdict: figure.verdict as FigureVerdict,
      source: sourceOf(source),
      ...(why ? { why } : {}),
      ...(note ? { note } : {}),
    };
  };

/** A ratio means nothing without its words; other units have a short form or stand in the chart's subtitle. */
export const unitOf = (locale: Locale, series: Series): Unit =>
  series.unit === "ratio"
    ? { code: series.unit, name: titleIn(locale, series.unit_en, series.unit_ar).text }
    : { code: series.unit };
