import { described } from "@/components/charts/describe";
import type { BarsSpec } from "@/components/charts/spec";
import { exactAxis } from "@/components/charts/ticks";
import { format } from "@/components/i18n/format";
import { DIRECTION } from "@/components/i18n/locales";
import { words } from "@/components/i18n/messages";
import type { Part } from "@/db/rules/totals";
import type { Band, Locale } from "@/db/vocabulary";
import { bandLegend, bandSegments, hatchedLegend } from "./band-segments";
import { describeWords } from "./describe-words";
import { isSingle, type PartDimension, partName } from "./part-names";
import { spreadLegend, spreadRange } from "./spread";

export type PartsChart = {
  id: string;
  title: string;
  dimension: PartDimension;
  parts: readonly Part[];
  locale: Locale;
  width: number;
  href: (part: string, band?: Band) => string | undefined;
  /** Whose pages a part rests on. */
  sources?: (part: string) => string;
};

/** Money by country, sector or governorate, stacked by stage reached; joint parts are hatched and in italics. */
export function partsChart({
  id,
  title,
  dimension,
  parts,
  locale,
  width,
  href,
  sources,
}: PartsChart): BarsSpec {
  const t = words(locale);
  const rows = parts.map((part) => {
    const single = isSingle(part.part);
    const label = partName(dimension, part.part, locale);
    return {
      key: part.part,
      label,
      italic: !single,
      segments: bandSegments(part, locale, { of: label, hatched: !single }),
      total: format(locale).money(part.best),
      ...spreadRange(locale, part),
      ...(href(part.part) ? { href: href(part.part) } : {}),
      ...(sources ? { sources: sources(part.part) } : {}),
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
        parts.flatMap((p) => [p.best, p.high]),
        (value) => format(locale).money(value),
      ),
      legend: [
        ...bandLegend(parts, locale),
        ...hatchedLegend(rows, dimension, locale),
        ...spreadLegend(rows, locale),
      ],
      none: t("overview.headline-nothing"),
    },
    describeWords(locale),
  );
}
