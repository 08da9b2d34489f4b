import type { ChartTable } from "@/components/charts/chart-table";
import { format } from "@/components/i18n/format";
import { words } from "@/components/i18n/messages";
import { names } from "@/components/i18n/names";
import type { Part } from "@/db/rules/totals";
import type { Locale } from "@/db/vocabulary";
import { DRAWN_BANDS } from "./band-segments";
import { type PartDimension, partName } from "./part-names";

/** Every part with its money by band, to the dollar, and how many of its deals state a value. */
export function partsTable(
  dimension: PartDimension,
  parts: readonly Part[],
  locale: Locale,
  href: (part: string) => string | undefined,
): ChartTable {
  const t = words(locale);
  const n = names(locale);
  const money = (value: number) => ({ text: format(locale).exactMoney(value), value });
  return {
    columns: [
      { key: "part", label: t(`filters.${dimension}`), kind: "text" },
      ...DRAWN_BANDS.map((band) => ({ key: band, label: n.band[band], kind: "number" as const })),
      { key: "total", label: t("parts.total"), kind: "number" },
      { key: "low", label: t("charts.low"), kind: "number" },
      { key: "high", label: t("charts.high"), kind: "number" },
      { key: "stated", label: t("parts.stated"), kind: "number" },
    ],
    rows: parts.map((part) => {
      const link = href(part.part);
      return [
        {
          text: partName(dimension, part.part, locale, { whole: true }),
          value: part.part,
          ...(link ? { href: link } : {}),
        },
        ...DRAWN_BANDS.map((band) => money(part.byBand[band].best)),
        money(part.best),
        money(part.low),
        money(part.high),
        {
          text: t("parts.n-of-m", {
            n: format(locale).number(part.counted),
            m: format(locale).number(part.counted + part.withoutValue),
          }),
        },
      ];
    }),
  };
}
