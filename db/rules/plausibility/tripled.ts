// A series that triples from one speaking period to the next one of the same length is pointed out, with the periods.
import type { PlaceRecord } from "../../records";
import { periodSpan } from "../dates";
import { comparePeriods, judgeFigures, pointOf } from "../figures";
import { groupBy } from "../group-by";
import { type Check, figureFile, type SeriesFigure } from "./facts";
import { dated, listed, ofWhat } from "./wording";

const TIMES = 3;

/** 2025-07 and 2025-08 are of one length; a month and a span of years are not compared. */
const lengthOf = (period: string) => period.replace(/\d/g, "0");

/** Cumulative counts over spans that share their beginning grow by themselves. */
const areSpansThatOverlap = (before = "", after: string) =>
  after.includes("/") && periodSpan(before).high >= periodSpan(after).low;

function jumpsIn(
  line: readonly SeriesFigure[],
  places: readonly PlaceRecord[],
): { en: string; ar: string }[] {
  const ordered = [...line].sort((a, b) => comparePeriods(a.period, b.period));
  return ordered.flatMap((figure, i) => {
    const [before, after] = [ordered[i - 1], figure].map((each) => each && pointOf(each));
    if (before === undefined || after === undefined || before <= 0 || after < before * TIMES)
      return [];
    if (areSpansThatOverlap(ordered[i - 1]?.period, figure.period)) return [];
    const [from, to] = [dated(ordered[i - 1]?.period ?? ""), dated(figure.period)];
    const what = ofWhat(figure, places);
    const bracketed = (said: string) => (said === "" ? "" : ` (${said})`);
    return [
      {
        en: `${from.en} → ${to.en}${bracketed(what.en)}`,
        ar: `من ${from.ar} إلى ${to.ar}${bracketed(what.ar)}`,
      },
    ];
  });
}

export const checkTripled: Check = ({ series, figures, sourceById, places }) => {
  const speaking = judgeFigures(figures, sourceById).flatMap(({ verdict, figure }) =>
    verdict === "speaks" ? [figure] : [],
  );
  const bySeries = groupBy(speaking, ({ series: id }) => id);
  return series.flatMap(({ id }) => {
    const lines = groupBy(bySeries.get(id) ?? [], ({ place, breakdown, period }) =>
      [place, breakdown, lengthOf(period)].join(" "),
    );
    const jumps = [...lines.values()].flatMap((line) => jumpsIn(line, places));
    if (jumps.length === 0) return [];
    const said = listed(jumps);
    return [
      {
        level: "look",
        rule: "tripled",
        file: figureFile(id),
        field: "value",
        id,
        sentence: {
          en: `The value triples or more between two periods: ${said.en}.`,
          ar: `تبلغ القيمة ثلاثة أمثالها أو أكثر بين فترتين: ${said.ar}.`,
        },
      },
    ];
  });
};
