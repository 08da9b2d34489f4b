import type { Locale } from "@/db/vocabulary";
import type { ChartTable, TableCell } from "../charts/chart-table";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { type Breakdown, isDimension, type Measure } from "./choice";
import { type Measured, measuredName } from "./measured";
import { ORDER } from "./measured-segments";

type Props = {
  by: Breakdown;
  measure: Measure;
  parts: readonly Measured[];
  locale: Locale;
  href: (part: string) => string | undefined;
};

/** Every part, also those without money: by band, in whole, and how many of its deals count and state a value. */
export function measuredTable({ by, measure, parts, locale, href }: Props): ChartTable {
  const t = words(locale);
  const f = format(locale);
  const amount = (value: number): TableCell => ({
    text: measure === "deals" ? f.number(value) : f.exactMoney(value),
    value,
  });
  const count = (value: number): TableCell => ({ text: f.number(value), value });
  const bands = ORDER.filter((band) =>
    parts.some((part) => part.bands.some((one) => one.band === band)),
  );
  const ends = parts.some((part) => part.ends);
  return {
    columns: [
      {
        key: by,
        label: isDimension(by) || by === "stage" ? t(`filters.${by}`) : t("parts.first-reported"),
        kind: by === "month" ? "date" : "text",
      },
      ...bands.map((band) => ({
        key: band,
        label: names(locale).band[band],
        kind: "number" as const,
      })),
      { key: measure, label: t(`explore.measure-${measure}`), kind: "number" },
      ...(ends
        ? [
            { key: "low", label: t("charts.low"), kind: "number" as const },
            { key: "high", label: t("charts.high"), kind: "number" as const },
          ]
        : []),
      { key: "lines", label: t("parts.lines"), kind: "number" },
      { key: "counted", label: t("explore.counted"), kind: "number" },
      { key: "no-value", label: t("explore.no-value"), kind: "number" },
    ],
    rows: parts.map((part) => {
      const link = href(part.part);
      return [
        {
          text: measuredName(by, part.part, locale, { whole: true }),
          value: part.part,
          ...(link ? { href: link } : {}),
        },
        ...bands.map((band) => amount(part.bands.find((one) => one.band === band)?.value ?? 0)),
        amount(part.value),
        ...(ends ? [amount(part.ends?.low ?? 0), amount(part.ends?.high ?? 0)] : []),
        count(part.lines),
        count(part.counted),
        count(part.withoutValue),
      ];
    }),
  };
}
