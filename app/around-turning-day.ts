import { titleIn } from "@/components/i18n/bilingual";
import type { AroundRow } from "@/components/people/before-and-after";
import type { Db } from "@/db/open";
import { type FigureWithSource, listFiguresOf, listSeries } from "@/db/queries/figures";
import { choicesOf, figuresOf, firstChoice } from "@/db/queries/shown-first";
import { aroundDay } from "@/db/rules/figures";
import { groupBy } from "@/db/rules/group-by";
import type { Locale } from "@/db/vocabulary";
import { figureOf, unitOf } from "./figures-of";
import { AROUND_SERIES, TURNING_DAY } from "./people-front";

const speaksANumber = ({ figure }: FigureWithSource) =>
  figure.verdict === "speaks" && figure.value !== null;

/** What each series says of the time before the turning day and of the time since, of the place and breakdown its page shows first. */
export function aroundTurningDay(db: Db, locale: Locale): AroundRow[] {
  const known = new Map(listSeries(db).map((series) => [series.id, series]));
  const figures = groupBy(listFiguresOf(db, AROUND_SERIES), ({ figure }) => figure.series);
  return AROUND_SERIES.flatMap((id): AroundRow[] => {
    const [series, all] = [known.get(id), figures.get(id) ?? []];
    const choice = firstChoice(id, choicesOf(all));
    if (!series || !choice) return [];
    const rows = figuresOf(all, choice).filter(speaksANumber);
    const { before, after } = aroundDay(rows, ({ figure }) => figure.period, TURNING_DAY);
    const isIndex = series.unit === "index";
    return [
      {
        series: { id, title: titleIn(locale, series.title_en, series.title_ar) },
        choice,
        unit: unitOf(locale, series),
        ...(isIndex ? { measured: titleIn(locale, series.unit_en, series.unit_ar) } : {}),
        ...(before ? { before: figureOf(locale)(before) } : {}),
        ...(after ? { after: figureOf(locale)(after) } : {}),
      },
    ];
  });
}
