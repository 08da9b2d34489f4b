// The long description of every form of chart, in the reader's language.
import type { Locale } from "@/db/vocabulary";
import type { DescribeWords } from "../charts/describe";
import type { Named, SeriesFacts } from "../charts/facts";
import { enumerated } from "../i18n/listed";
import { INTL_TAG } from "../i18n/locales";
import { type Translate, words } from "../i18n/messages";

function seriesWords(t: Translate, facts: SeriesFacts): string {
  const { label, points, gaps, other, rejected, first, last, lowest, highest } = facts;
  const sentences = [
    first && last && lowest && highest && points > 1
      ? t("descriptions.series", {
          label,
          points,
          first: first.label,
          firstValue: first.value,
          last: last.label,
          lastValue: last.value,
          lowest: lowest.label,
          lowestValue: lowest.value,
          highest: highest.label,
          highestValue: highest.value,
        })
      : t("descriptions.series-short", { label, points }),
  ];
  if (gaps > 0) sentences.push(t("descriptions.gaps", { gaps }));
  if (other > 0) sentences.push(t("descriptions.others", { other }));
  if (rejected > 0) sentences.push(t("descriptions.rejected", { rejected }));
  return sentences.join(" ");
}

const make = (locale: Locale): DescribeWords => {
  const t = words(locale);
  const names = new Intl.ListFormat(INTL_TAG[locale], { type: "conjunction" });
  const list = (items: readonly Named[]) =>
    enumerated(
      locale,
      items.map(({ label, value }) => (value ? t("descriptions.item", { label, value }) : label)),
    );
  const spreads = (ranges: readonly Named[]) =>
    ranges.length > 0 ? [t("descriptions.ranges", { items: list(ranges) })] : [];
  return {
    none: ({ none }) => none,
    bars: ({ count, items, ranges }) =>
      [t("descriptions.bars", { count, items: list(items) }), ...spreads(ranges)].join(" "),
    waterfall: ({ count, items }) => t("descriptions.waterfall", { count, items: list(items) }),
    ladder: ({ count, items }) => t("descriptions.ladder", { count, items: list(items) }),
    columns: ({ count, filled, first, last, highest, ranges }) =>
      [
        t("descriptions.columns", {
          count,
          filled,
          first,
          last,
          highest: highest.label,
          value: highest.value,
        }),
        ...spreads(ranges),
      ].join(" "),
    lines: ({ series }) => series.map((one) => seriesWords(t, one)).join(" "),
    multiples: ({ count, items }) => t("descriptions.multiples", { count, items: list(items) }),
    spark: ({ series }) => series.map((one) => seriesWords(t, one)).join(" "),
    dots: ({ count, rejected, clusters }) =>
      [
        t("descriptions.dots", {
          count,
          items: enumerated(
            locale,
            clusters
              .filter(({ label }) => label !== "")
              .map((one) => t("descriptions.cluster", one)),
          ),
        }),
        ...(rejected > 0 ? [t("descriptions.rejected", { rejected })] : []),
      ].join(" "),
    flow: ({ count, largest }) =>
      t("descriptions.flow", {
        count,
        items: enumerated(
          locale,
          largest.map((one) => t("descriptions.stream", one)),
        ),
      }),
    map: ({ known, unknown }) =>
      [
        t("descriptions.map", { items: list(known) }),
        ...(unknown.length > 0
          ? [t("descriptions.unknown", { names: names.format(unknown) })]
          : []),
      ].join(" "),
  };
};

const WORDS: Record<Locale, DescribeWords> = { en: make("en"), ar: make("ar") };

/** Sentences for `describe`, one for each form of chart. */
export const describeWords = (locale: Locale): DescribeWords => WORDS[locale];
