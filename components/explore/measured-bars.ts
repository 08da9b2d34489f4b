import type { Locale } from "@/db/vocabulary";
import { described } from "../charts/describe";
import type { BarsSpec } from "../charts/spec";
import { exactAxis } from "../charts/ticks";
import { DIRECTION } from "../i18n/locales";
import { words } from "../i18n/messages";
import { hatchedLegend } from "../overview/band-segments";
import { describeWords } from "../overview/describe-words";
import { isSingle } from "../overview/part-names";
import { spreadLegend, spreadRange } from "../overview/spread";
import { type Breakdown, isDimension, type Measure } from "./choice";
import { type Measured, measuredName, shortWriterOf } from "./measured";
import { measuredLegend, measuredSegments } from "./measured-segments";

export type MeasuredChart = {
  id: string;
  title: string;
  by: Breakdown;
  measure: Measure;
  parts: readonly Measured[];
  locale: Locale;
  width: number;
  href: (part: string) => string | undefined;
  /** Whose pages a part rests on. */
  sources?: (part: string) => string;
};

/** One bar a part, stacked by stage reached. */
export function measuredBars(chart: MeasuredChart): BarsSpec {
  const { id, title, by, measure, parts, locale, width } = chart;
  const write = shortWriterOf(locale, measure);
  const rows = parts.map((part) => {
    const label = measuredName(by, part.part, locale);
    const href = chart.href(part.part);
    return {
      key: part.part,
      label,
      italic: isDimension(by) && !isSingle(part.part),
      segments: measuredSegments(part, { by, measure, of: label, locale }),
      total: write(part.value),
      ...(part.ends ? spreadRange(locale, part.ends) : {}),
      ...(href ? { href } : {}),
      ...(chart.sources ? { sources: chart.sources(part.part) } : {}),
    };
  });
  return described(
    {
      form: "bars",
      id,
      title,
      description: "",
      direction: DIRECTION[locale],
      locale,
      width,
      rows,
      axis: exactAxis(
        parts.flatMap(({ value, ends }) => [value, ends?.high ?? value]),
        write,
      ),
      legend: [
        ...measuredLegend(parts, by, locale),
        ...(isDimension(by) ? hatchedLegend(rows, by, locale) : []),
        ...spreadLegend(rows, locale),
      ],
      none: words(locale)("overview.headline-nothing"),
    },
    describeWords(locale),
  );
}
