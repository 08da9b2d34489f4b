// How people live at a glance: every series on its own scale, one beside the other.
import type { Locale } from "@/db/vocabulary";
import type { ChartTable } from "../charts/chart-table";
import { described } from "../charts/describe";
import { lastOf } from "../charts/layout/lines";
import type { LineSeries } from "../charts/marks";
import type { Multiple, MultiplesSpec } from "../charts/spec";
import type { Unit } from "../figures/figure";
import type { LatestFigure } from "../figures/small-multiple";
import { format } from "../i18n/format";
import { asOpening } from "../i18n/listed";
import { DIRECTION, INTL_TAG } from "../i18n/locales";
import { words } from "../i18n/messages";
import { href } from "../layout/links";
import { describeWords } from "../overview/describe-words";
import type { PlottedFigure } from "./plotted-figure";
import { figureLegend } from "./series-chart";
import { seriesSpark } from "./series-spark";

export type Life = {
  id: string;
  title: string;
  latest: LatestFigure;
  figures: readonly PlottedFigure[];
  everyDays: number | null;
  unit: Unit;
};

type LivesChart = {
  id: string;
  title: string;
  lives: readonly Life[];
  locale: Locale;
  width: number;
  release?: string;
};

/** A year and a day. */
const LONG_PAST = 366 * 86_400_000;

/** Whether figures that do not speak are drawn long after the newest that does. */
function isOvertaken(series: LineSeries): boolean {
  const last = lastOf(series);
  return series.points.some(({ at, ahead }) => !ahead && last && at - last.at > LONG_PAST);
}

export function livesChart({
  id,
  title,
  lives,
  locale,
  width,
  release,
}: LivesChart): MultiplesSpec {
  const look = { locale, ...(release ? { release } : {}) };
  const parts = lives.map((life): Multiple => {
    const { series, time, axis, first, last } = seriesSpark({ ...life, ...look });
    const own = format(locale).period(life.latest.period);
    const period = isOvertaken(series)
      ? words(locale)("people.newer-uncounted", { period: own })
      : own;
    return {
      key: life.id,
      label: life.title,
      value: life.latest.value,
      period,
      title: words(locale)("people.title-latest", {
        name: life.title,
        value: life.latest.value,
        period,
      }),
      href: href(locale, `/people/${life.id}`, { release }),
      spark: { series, time, axis, first, last },
    };
  });
  const plotted = parts.map(({ spark }) => spark.series);
  return described(
    {
      form: "multiples",
      id,
      title,
      description: "",
      direction: DIRECTION[locale],
      locale,
      width,
      parts,
      legend: figureLegend(
        {
          points: plotted.flatMap(({ points }) =>
            points.map(({ low: _, high: __, ...one }) => one),
          ),
          segments: plotted.flatMap(({ segments }) => segments),
        },
        locale,
      ),
      none: words(locale)("people.no-figures"),
    },
    describeWords(locale),
  );
}

/** Named in the title; the others are in the drawing. */
const TITLED = ["people-in-need", "poverty-rate", "power-hours"] as const;

/** What the series say of one day of a life: need, poverty, light. */
export function livesFinding(
  lives: readonly Pick<Life, "id" | "latest">[],
  locale: Locale,
): string {
  const t = words(locale);
  const said = TITLED.flatMap((id) => {
    const life = lives.find((one) => one.id === id);
    return life ? [{ id, latest: life.latest }] : [];
  });
  const items = said.map(({ id, latest }) => t(`people.lives-${id}`, { value: latest.value }));
  if (items.length === 0) return t("people.no-figures");
  return asOpening(locale, new Intl.ListFormat(INTL_TAG[locale]).format(items));
}

/** Each series with its newest figure that speaks; all its figures are in its own table. */
export function livesTable(
  lives: readonly Life[],
  locale: Locale,
  release: string | undefined,
): ChartTable {
  const t = words(locale);
  return {
    columns: [
      { key: "series", label: t("people.series"), kind: "text" },
      { key: "value", label: t("charts.value"), kind: "number" },
      { key: "period", label: t("charts.period"), kind: "date" },
      { key: "reports", label: t("people.reports"), kind: "number" },
    ],
    rows: lives.map(({ id, title, latest, figures }) => [
      { text: title, value: id, href: href(locale, `/people/${id}`, { release }) },
      { text: latest.value },
      { text: format(locale).period(latest.period), value: latest.period },
      { text: format(locale).number(figures.length), value: figures.length },
    ]),
  };
}
