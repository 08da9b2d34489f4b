import type { Locale } from "@/db/vocabulary";
import type { SparkSpec } from "../charts/spec";
import { amountAxis, timeAxis } from "../charts/ticks";
import type { Unit } from "../figures/figure";
import { format } from "../i18n/format";
import { DIRECTION } from "../i18n/locales";
import { words } from "../i18n/messages";
import { describeFigures } from "./describe-figures";
import { plotFigures } from "./figure-points";
import { middleOf, type PlottedFigure } from "./plotted-figure";

type Spark = {
  id: string;
  title: string;
  /** One place and one breakdown, oldest first. */
  figures: readonly PlottedFigure[];
  everyDays: number | null;
  unit: Unit;
  locale: Locale;
  release?: string;
};

/** One series as a small line on zero, every source's figure in it. */
export function seriesSpark(spark: Spark): SparkSpec {
  const { id, title, figures, everyDays, unit, locale } = spark;
  const plotted = plotFigures(figures, everyDays, spark);
  const times = plotted.points.map(({ at }) => at);
  const values = plotted.points.flatMap(({ value, low, high }) =>
    [value, low, high].filter((one) => one !== undefined),
  );
  const ordered = [...figures].sort((a, b) => middleOf(a.span) - middleOf(b.span));
  const year = (figure?: PlottedFigure) => figure?.span.high.slice(0, 4) ?? "";
  return {
    form: "spark",
    id,
    title,
    description: describeFigures(figures, unit, locale),
    direction: DIRECTION[locale],
    locale,
    // That of the narrowest card.
    width: 216,
    legend: [],
    none: words(locale)("people.no-figures"),
    series: { key: "figures", label: title, tone: "accent", ...plotted },
    time: timeAxis(times, (date) => String(date.getUTCFullYear())),
    axis: amountAxis(values, (value) => format(locale).quantity(value, unit.code)),
    first: year(ordered[0]),
    last: year(ordered.at(-1)),
  };
}
