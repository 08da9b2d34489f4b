// Rows of estimates and studies as the components know them.
import type { Estimate, Study } from "@/components/damage/estimate";
import { textIn } from "@/components/i18n/bilingual";
import type { Assessment, SourcedEstimate } from "@/db/queries/estimates";
import type { Locale, Measure, Qualifier, Sector } from "@/db/vocabulary";
import { sourceOf } from "./sources-of";

export function studyOf(locale: Locale, row: Assessment): Study {
  const covers = textIn(locale, row.covers_en, row.covers_ar);
  return {
    id: row.id,
    publisher: locale === "ar" ? row.publisher_ar : row.publisher_en,
    title: locale === "ar" ? row.title_ar : row.title_en,
    publishedOn: row.published_on,
    period: row.period,
    ...(covers ? { covers } : {}),
  };
}

export const estimateOf =
  (locale: Locale) =>
  ({ estimate, assessment, source }: SourcedEstimate): Estimate => {
    const note = textIn(locale, estimate.note_en, estimate.note_ar);
    const rejected = textIn(locale, estimate.rejected_en, estimate.rejected_ar);
    return {
      id: estimate.id,
      study: studyOf(locale, assessment),
      measure: estimate.measure as Measure,
      area: estimate.area,
      areaNote: estimate.area_note,
      period: estimate.period,
      assetClass: estimate.asset_class,
      sector: estimate.sector as Sector | null,
      breakdown: estimate.breakdown,
      low: estimate.low,
      best: estimate.best,
      high: estimate.high,
      qualifier: estimate.qualifier as Qualifier,
      verdict: estimate.verdict as Estimate["verdict"],
      source: sourceOf(source),
      ...(note ? { note } : {}),
      ...(rejected ? { rejected } : {}),
    };
  };
