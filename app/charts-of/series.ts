import { ALONE, NARROW } from "@/components/charts/widths";
import { titleIn } from "@/components/i18n/bilingual";
import { words } from "@/components/i18n/messages";
import { choiceWords } from "@/components/people/choice-words";
import { figuresTable } from "@/components/people/figures-table";
import { seriesChart } from "@/components/people/series-chart";
import { seriesTitle } from "@/components/people/series-finding";
import { NO_BREAKDOWN, seriesHref } from "@/components/people/series-href";
import { NO_FILTERS } from "@/db/filters";
import type { Db } from "@/db/open";
import { getSeries, listFigures, listSeries, type Series } from "@/db/queries/figures";
import type { Choice } from "@/db/queries/shown-first";
import { choicesOf, figuresOf } from "@/db/queries/shown-first";
import { figureOf, unitOf } from "../figures-of";
import { FRONT_SERIES } from "../people-front";
import { chooseFrom } from "../series-choice";
import { latestOf } from "../series-latest";
import { AskMoreError, type ChartContext, type Drawn } from "./chart";

/** Where the chart of one series is found. */
export const seriesAddress = (series: Series, choice: Choice, release?: string) => ({
  id: "series" as const,
  asked: printAsked(series, choice),
  filters: { ...NO_FILTERS, ...(release ? { release } : {}) },
});

function printAsked(series: Series, { place, breakdown }: Choice): [string, string][] {
  return [
    ["breakdown", breakdown ?? NO_BREAKDOWN],
    ["place", place],
    ["series", series.id],
  ];
}

/** What is drawn when no series is named: the first of the front page that the release holds. */
function firstSeries(db: Db): string {
  const held = listSeries(db).filter(({ stored_in }) => stored_in === "figures");
  const ids = held.map(({ id }) => id);
  return FRONT_SERIES.find((id) => ids.includes(id)) ?? ids[0] ?? "";
}

/** All sources' figures of one series, of one place and one breakdown. */
export function figuresOverTime({ db, locale, filters, query }: ChartContext): Drawn {
  const asked = query ?? new URLSearchParams();
  const series = getSeries(db, asked.get("series") ?? firstSeries(db));
  const rows = series ? listFigures(db, series.id) : [];
  const chosen = series && chooseFrom(asked, series.id, choicesOf(rows));
  if (!series || !chosen) throw new AskMoreError("series");
  const { release } = filters;
  const pinned = release ? { release } : {};
  const t = words(locale);
  const unit = unitOf(locale, series);
  const shown = figuresOf(rows, chosen.choice);
  const figures = shown.map(figureOf(locale));
  const name = titleIn(locale, series.title_en, series.title_ar).text;
  const of = [name, choiceWords(locale, chosen.choice)].filter(Boolean).join(", ");
  const title = seriesTitle(locale, of, latestOf(shown, unit, locale));
  const draw = (width: number) =>
    seriesChart({
      id: `series-${series.id}`,
      title,
      name,
      figures,
      everyDays: series.every_days,
      unit,
      locale,
      width,
      ...pinned,
    });
  const spec = draw(ALONE);
  return {
    title,
    subtitle: [
      t("people.chart-note", { unit: titleIn(locale, series.unit_en, series.unit_ar).text }),
      ...(spec.axis.kind === "log" ? [t("people.log-scale")] : []),
      ...(series.unit.startsWith("SYP") ? [t("people.old-pounds")] : []),
      ...(series.every_days === null ? [t("people.no-line")] : []),
    ].join(" · "),
    spec,
    narrow: draw(NARROW),
    table: figuresTable(figures, unit, locale, release),
    filters: { ...NO_FILTERS, ...pinned },
    asked: printAsked(series, chosen.choice),
    ignored: chosen.ignored,
    sources: {
      count: new Set(figures.map(({ source }) => source.id)).size,
      href: `${seriesHref(locale, series.id, chosen.choice, release)}#figures`,
    },
  };
}
