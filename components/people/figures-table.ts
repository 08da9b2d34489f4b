import type { Locale } from "@/db/vocabulary";
import type { ChartTable } from "../charts/chart-table";
import { publisherOf } from "../citations/publisher";
import type { Unit } from "../figures/figure";
import { exactValue } from "../figures/figure-value";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { href } from "../layout/links";
import type { PlottedFigure } from "./plotted-figure";

/** The numbers of a chart as its table: each row one source's figure. */
export function figuresTable(
  figures: readonly PlottedFigure[],
  unit: Unit,
  locale: Locale,
  release?: string,
): ChartTable {
  const t = words(locale);
  return {
    columns: [
      { key: "period", label: t("people.period"), kind: "date" },
      { key: "value", label: t("people.value"), kind: "number" },
      { key: "verdict", label: t("people.verdict"), kind: "text" },
      { key: "source", label: t("people.source"), kind: "text" },
    ],
    rows: figures.map((figure) => [
      { text: format(locale).period(figure.period), value: figure.period },
      { text: exactValue(locale, figure, unit), value: figure.value ?? "" },
      { text: t(`people.${figure.verdict}`), value: figure.verdict },
      {
        text: publisherOf(figure.source, locale),
        href: href(locale, `/sources/${figure.source.id}`, { release }),
        value: figure.source.id,
      },
    ]),
  };
}
