import { BAND_OF, BANDS, type Band, type Locale, type Stage } from "@/db/vocabulary";
import type { Segment } from "../charts/marks";
import type { LegendEntry } from "../charts/spec";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { DRAWN_BANDS } from "../overview/band-segments";
import { isSingle } from "../overview/part-names";
import type { Breakdown, Measure } from "./choice";
import { type Measured, writerOf } from "./measured";

/** Surest first, what is stopped last: it has no money in any sum, but it is a deal. */
export const ORDER: readonly Band[] = [
  ...DRAWN_BANDS,
  ...BANDS.filter((band) => !(DRAWN_BANDS as readonly Band[]).includes(band)),
];

/** A part as a stack of bands, each with its words. */
export function measuredSegments(
  part: Measured,
  { by, measure, of, locale }: { by: Breakdown; measure: Measure; of: string; locale: Locale },
): Segment[] {
  const t = words(locale);
  const write = writerOf(locale, measure);
  const joint = by !== "stage" && by !== "month" && !isSingle(part.part);
  return ORDER.flatMap((band): Segment[] => {
    const found = part.bands.find((one) => one.band === band);
    if (!found || found.value <= 0) return [];
    const said = { of, band: names(locale).band[band], value: write(found.value) };
    const title =
      measure === "deals"
        ? t("explore.segment", said)
        : t("parts.segment", { ...said, deals: t("common.deals", { count: found.deals }) });
    return [
      {
        key: band,
        value: found.value,
        tone: by === "stage" ? BAND_OF[part.part as Stage] : band,
        hatched: joint,
        title,
      },
    ];
  });
}

/** The key to the bands that occur; none where each bar names its stage. */
export function measuredLegend(
  parts: readonly Measured[],
  by: Breakdown,
  locale: Locale,
): LegendEntry[] {
  if (by === "stage") return [];
  const seen = new Set(parts.flatMap(({ bands }) => bands.map(({ band }) => band)));
  return ORDER.filter((band) => seen.has(band)).map((band) => ({
    key: band,
    label: names(locale).band[band],
    tone: band,
  }));
}
