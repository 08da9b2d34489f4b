import type { ChartTable, TableOptions, TableWords } from "../chart-table";
import type { LinePoint, LineSeries, PointMark } from "../marks";
import { column, fill } from "./column";

export const standing = (mark: PointMark, words: TableWords): string => words[mark];

/** Every source's value is a row, those that differ and those rejected too. */
export function seriesTable(series: LineSeries[], { words, format }: TableOptions): ChartTable {
  const rows = series.flatMap((one) =>
    [...one.points]
      .sort((a, b) => a.at - b.at)
      .map((point) => ({ point, name: series.length > 1 ? one.label : "" })),
  );
  type Row = { point: LinePoint; name: string };
  return fill<Row>(rows, [
    column("date", "period", words.period, ({ point }) => point.period),
    column("text", "series", words.series, ({ name }) => name),
    column("number", "value", words.value, ({ point }) => ({
      text: point.label,
      href: point.href,
    })),
    column("number", "low", words.low, ({ point }) =>
      point.low === undefined ? "" : format(point.low),
    ),
    column("number", "high", words.high, ({ point }) =>
      point.high === undefined ? "" : format(point.high),
    ),
    column("text", "standing", words.standing, ({ point }) => standing(point.mark, words)),
    column("text", "note", words.claim, ({ point }) => point.title),
  ]);
}
