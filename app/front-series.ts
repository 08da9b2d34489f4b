import type { Unit } from "@/components/figures/figure";
import type { LatestFigure } from "@/components/figures/small-multiple";
import { titleIn } from "@/components/i18n/bilingual";
import { words } from "@/components/i18n/messages";
import { choiceWords } from "@/components/people/choice-words";
import type { Db } from "@/db/open";
import {
  type FigureWithSource,
  listFiguresOf,
  listSeries,
  type Series,
} from "@/db/queries/figures";
import type { Choice } from "@/db/queries/shown-first";
import { choicesOf, figuresOf, firstChoice } from "@/db/queries/shown-first";
import { groupBy } from "@/db/rules/group-by";
import type { Locale } from "@/db/vocabulary";
import { unitOf } from "./figures-of";
import { latestOf } from "./series-latest";

/** A series and what of it is shown before anything is chosen. */
export type FrontSeries = {
  series: Series;
  /** With what is shown of it. */
  title: string;
  choice: Choice;
  /** All its figures, and those shown. */
  all: readonly FigureWithSource[];
  rows: readonly FigureWithSource[];
  unit: Unit;
  latest: LatestFigure;
};

/** The series asked for, in their order; one without a figure that speaks is left out. */
export function frontSeries(ids: readonly string[], db: Db, locale: Locale): FrontSeries[] {
  const known = new Map(listSeries(db).map((series) => [series.id, series]));
  const figures = groupBy(listFiguresOf(db, ids), ({ figure }) => figure.series);
  return ids.flatMap((id): FrontSeries[] => {
    const [series, all] = [known.get(id), figures.get(id) ?? []];
    const choice = firstChoice(
      id,
      choicesOf(all.filter(({ figure }) => figure.verdict === "speaks")),
    );
    if (!series || !choice) return [];
    const rows = figuresOf(all, choice);
    const unit = unitOf(locale, series);
    const latest = latestOf(rows, unit, locale);
    if (!latest) return [];
    const name = titleIn(locale, series.title_en, series.title_ar).text;
    const place = choiceWords(locale, choice);
    const title = place ? words(locale)("people.place-in-series", { series: name, place }) : name;
    return [{ series, title, choice, all, rows, unit, latest }];
  });
}
