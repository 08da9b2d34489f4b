import type { Locale } from "@/db/vocabulary";
import type { ChartTable, TableCell } from "../charts/chart-table";
import { publisherOf } from "../citations/publisher";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { href } from "../layout/links";
import type { Estimate } from "./estimate";
import { aboutWords, estimateValue, studyName } from "./estimate-words";

/** The numbers of a chart of estimates: each row one study's, with its ends where any study gives a range. */
export function estimateChartTable(
  estimates: readonly Estimate[],
  locale: Locale,
  release?: string,
): ChartTable {
  const t = words(locale);
  const f = format(locale);
  const ranged = estimates.some(({ low, high }) => low !== null || high !== null);
  const end = (value: number | null): TableCell =>
    value === null ? { text: "" } : { text: f.exactMoney(value), value };
  return {
    columns: [
      { key: "study", label: t("damage.study"), kind: "text" },
      { key: "about", label: t("damage.area"), kind: "text" },
      { key: "period", label: t("damage.period"), kind: "date" },
      // The words say how sure the number is: "at least", "about".
      { key: "estimate", label: t("damage.estimate"), kind: "text" },
      ...(ranged
        ? [
            { key: "low", label: t("charts.low"), kind: "number" as const },
            { key: "high", label: t("charts.high"), kind: "number" as const },
          ]
        : []),
      { key: "source", label: t("damage.source"), kind: "text" },
    ],
    rows: estimates.map((one) => [
      { text: studyName(locale, one.study), value: one.study.id },
      { text: aboutWords(locale, one) || t("common.whole-country"), value: one.area },
      { text: f.period(one.period), value: one.period },
      { text: estimateValue(locale, one), value: one.best ?? "" },
      ...(ranged ? [end(one.low), end(one.high)] : []),
      {
        text: publisherOf(one.source, locale),
        href: href(locale, `/sources/${one.source.id}`, { release }),
        value: one.source.id,
      },
    ]),
  };
}
