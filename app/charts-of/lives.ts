import { FULL, MIDDLE, NARROW } from "@/components/charts/widths";
import { words } from "@/components/i18n/messages";
import { href } from "@/components/layout/links";
import { livesChart, livesFinding, livesTable } from "@/components/people/lives-chart";
import { NO_FILTERS } from "@/db/filters";
import { figureOf } from "../figures-of";
import { frontSeries } from "../front-series";
import { FRONT_SERIES } from "../people-front";
import { filtersOfDeals } from "../series-choice";
import type { ChartContext, Drawn } from "./chart";

/** How people live: the series of the front page of lives, side by side in one picture. */
export function livesTogether({ db, locale, filters: { release }, query }: ChartContext): Drawn {
  const pinned = release ? { release } : {};
  const front = frontSeries(FRONT_SERIES, db, locale);
  const lives = front.map(({ series, title, rows, unit, latest }) => ({
    id: series.id,
    title,
    latest,
    figures: rows.map(figureOf(locale)),
    everyDays: series.every_days,
    unit,
  }));
  const title = livesFinding(lives, locale);
  const draw = (width: number) =>
    livesChart({ id: "lives", title, lives, locale, width, ...pinned });
  return {
    title,
    subtitle: words(locale)("people.lives-note"),
    spec: draw(FULL),
    middle: draw(MIDDLE),
    narrow: draw(NARROW),
    table: livesTable(lives, locale, release),
    filters: { ...NO_FILTERS, ...pinned },
    ignored: filtersOfDeals(query),
    sources: {
      count: new Set(front.flatMap(({ rows }) => rows.map(({ source }) => source.id))).size,
      href: href(locale, "/people", pinned),
    },
  };
}
