import { titleIn } from "@/components/i18n/bilingual";
import type { PlaceFigure } from "@/components/places/place-figures";
import type { Db } from "@/db/open";
import { listFiguresOfPlace, listSeriesByGovernorate } from "@/db/queries/figures";
import { comparePeriods } from "@/db/rules/figures";
import { groupBy } from "@/db/rules/group-by";
import type { Locale } from "@/db/vocabulary";
import { figureOf, unitOf } from "./figures-of";

/** The newest figure that speaks of each series and breakdown in one governorate, and the series it is missing from. */
export function placeFiguresOf(db: Db, locale: Locale, place: string) {
  const rows = listFiguresOfPlace(db, place);
  const lines = groupBy(
    rows.filter(({ figure }) => figure.verdict === "speaks"),
    ({ figure }) => JSON.stringify([figure.series, figure.breakdown]),
  );
  const figures = [...lines.values()].flatMap((line): PlaceFigure[] => {
    const newest = [...line]
      .sort((a, b) => comparePeriods(a.figure.period, b.figure.period))
      .at(-1);
    if (!newest) return [];
    const { series } = newest;
    return [
      {
        series: { id: series.id, title: titleIn(locale, series.title_en, series.title_ar) },
        unit: unitOf(locale, series),
        figure: figureOf(locale)(newest),
      },
    ];
  });
  const here = new Set(rows.map(({ series }) => series.id));
  const missing = listSeriesByGovernorate(db)
    .filter(({ id }) => !here.has(id))
    .map(({ id, title_en, title_ar }) => ({ id, title: titleIn(locale, title_en, title_ar) }));
  return { figures, missing };
}
