import type { Locale } from "@/db/vocabulary";
import type { LinesSpec } from "../charts/spec";
import { logAxis } from "../charts/ticks";
import { format } from "../i18n/format";
import { DIRECTION } from "../i18n/locales";
import { words } from "../i18n/messages";
import { plotFigures } from "./figure-points";
import type { PlottedFigure } from "./plotted-figure";
import { datesAxis, figureLegend } from "./series-chart";

export type Rate = {
  key: "official-rate" | "parallel-rate";
  figures: readonly PlottedFigure[];
  everyDays: number | null;
};

type Rates = {
  id: string;
  title: string;
  rates: readonly Rate[];
  locale: Locale;
  width: number;
  release?: string;
};

const UNIT = { code: "SYP per USD" };
const TONES = { "official-rate": "accent", "parallel-rate": "second" } as const;

/** Both rates in old pounds on one logarithmic axis: the new pound is only the old one divided by a hundred. */
export function ratesChart({ id, title, rates, locale, width, release }: Rates): LinesSpec {
  const t = words(locale);
  const look = { locale, unit: UNIT, release };
  const series = rates.map(({ key, figures, everyDays }) => ({
    key,
    label: t(`people.${key}`),
    tone: TONES[key],
    ...plotFigures(figures, everyDays, look),
  }));
  const points = series.flatMap((one) => one.points);
  const times = points.map(({ at }) => at);
  const last = series.map(
    ({ label, points: own }) => `${label}: ${own.at(-1)?.period ?? ""}, ${own.at(-1)?.label ?? ""}`,
  );
  return {
    form: "lines",
    id,
    title,
    description: `${t("people.old-pounds")} ${last.join("; ")}`,
    direction: DIRECTION[locale],
    locale,
    width,
    series,
    time: datesAxis(times, locale, width),
    axis: logAxis(
      points.map(({ value }) => value),
      (value) => format(locale).quantity(value, UNIT.code),
    ),
    legend: [
      ...series.map(({ key, label, tone, segments }) => ({
        key,
        label,
        tone,
        shape: segments.length > 0 ? ("line" as const) : ("dot" as const),
      })),
      // Whose line it is has been said; what is not of a line is left.
      ...figureLegend({ points, segments: series.flatMap((one) => one.segments) }, locale)
        .filter(({ key }) => key !== "speaks")
        .map((entry) => ({ ...entry, tone: "neutral" as const })),
    ],
    none: t("people.no-figures"),
  };
}

type Newest = { period: string; value: string } | undefined;

/** What a dollar cost last, and in which month that was: of both rates where they are of one month. */
export function ratesFinding(official: Newest, parallel: Newest, locale: Locale): string {
  const t = words(locale);
  const f = format(locale);
  if (!official || !parallel) return t("people.no-figures");
  const [of, on] = [official.period, parallel.period].map((period) => f.period(period));
  const said = { official: official.value, parallel: parallel.value };
  return of === on
    ? t("people.rates-finding", { ...said, month: of ?? "" })
    : t("people.rates-finding-apart", { ...said, month: of ?? "", later: on ?? "" });
}
