import type { Segment } from "@/components/charts/marks";
import type { LegendEntry } from "@/components/charts/spec";
import { format } from "@/components/i18n/format";
import { words } from "@/components/i18n/messages";
import { names } from "@/components/i18n/names";
import type { Total } from "@/db/rules/totals";
import type { Band, Locale } from "@/db/vocabulary";
import type { PartDimension } from "./part-names";

/** Bands that are drawn, surest first; what is stopped is counted nowhere. */
export const DRAWN_BANDS = [
  "completed",
  "under-way",
  "signed",
  "on-paper",
] as const satisfies readonly Band[];

/** A total as a stack of bands; each names itself, its money and how many deals state it. */
export function bandSegments(
  total: Pick<Total, "byBand">,
  locale: Locale,
  { of, hatched = false, href }: { of: string; hatched?: boolean; href?: (band: Band) => string },
): Segment[] {
  const t = words(locale);
  return DRAWN_BANDS.flatMap((band) => {
    const sum = total.byBand[band];
    if (sum.best <= 0) return [];
    return [
      {
        key: band,
        value: sum.best,
        tone: band,
        hatched,
        title: t("parts.segment", {
          of,
          band: names(locale).band[band],
          value: format(locale).money(sum.best),
          deals: t("common.deals", { count: sum.lines }),
        }),
        ...(href ? { href: href(band) } : {}),
      },
    ];
  });
}

const HATCHED = {
  country: "charts.hatched-country",
  sector: "charts.hatched-sector",
  governorate: "charts.hatched-governorate",
} as const;

/** The key to hatching, where a bar has it. */
export const hatchedLegend = (
  rows: readonly { segments: readonly Segment[] }[],
  dimension: PartDimension,
  locale: Locale,
): LegendEntry[] =>
  rows.some(({ segments }) => segments.some(({ hatched }) => hatched))
    ? [
        {
          key: "hatched",
          label: words(locale)(HATCHED[dimension]),
          tone: "signed",
          hatched: true,
        },
      ]
    : [];

/** The key to the bands that occur in any of the totals. */
export function bandLegend(
  totals: readonly Pick<Total, "byBand">[],
  locale: Locale,
): LegendEntry[] {
  return DRAWN_BANDS.filter((band) => totals.some((t) => t.byBand[band].best > 0)).map((band) => ({
    key: band,
    label: names(locale).band[band],
    tone: band,
  }));
}
