// Of several reports of one figure (same series, place, period and breakdown) one speaks: the editor's choice, else the best kind of source, then the newest, then the lower; all are drawn.
import type { FigureRecord } from "../figure-records";
import type { SourceRecord } from "../records";
import { agreementOf } from "./claim-agreement";
import { numbersOf } from "./claim-dollars";
import { compareRanked, type OrderReason, type Ranked, whyFirst } from "./claim-order";
import { daysBetween, periodSpan } from "./dates";
import { groupBy } from "./group-by";

type Figure = Pick<
  FigureRecord,
  "period" | "place" | "value" | "low" | "high" | "qualifier" | "breakdown" | "source" | "speaks"
> & {
  series: string;
};
type FigureVerdict = "speaks" | "agrees" | "differs" | "aside";
type FigureReason =
  | OrderReason
  | "only-figure"
  | "chosen-by-editor"
  | "kept-back-by-editor"
  | "no-number"
  | "same-amount"
  | "within-tolerance"
  | "ranges-touch"
  | "bound-holds"
  | "other-amount";

export type JudgedFigure<F extends Figure = Figure> = {
  /** Place in the list given. */
  index: number;
  figure: F;
  verdict: FigureVerdict;
  reason: FigureReason;
};

const amountsOf = ({ value, low, high, qualifier }: Figure) => ({
  amount: value,
  low,
  high,
  qualifier,
});
const hasNumber = ({ value, low, high }: Figure) =>
  value !== undefined || (low !== undefined && high !== undefined);

/** The number a figure is drawn at: its value, else the middle of its range. In the series' own unit. */
export function pointOf({
  value,
  low,
  high,
}: Pick<FigureRecord, "value" | "low" | "high">): number | undefined {
  if (value !== undefined) return value;
  return low !== undefined && high !== undefined ? (low + high) / 2 : undefined;
}

/** What makes two rows reports of the same thing. */
export function figureKey({ series, place, period, breakdown }: Figure): string {
  return JSON.stringify([series, place, period, breakdown ?? ""]);
}

function judgeGroup<F extends Figure>(
  group: readonly { index: number; figure: F }[],
  sources: ReadonlyMap<string, SourceRecord>,
): JudgedFigure<F>[] {
  const rankOf = ({ index, figure }: { index: number; figure: F }): Ranked => {
    const { best, low } = numbersOf(amountsOf(figure));
    const source = sources.get(figure.source);
    return { kind: source?.kind, dated: source?.published_on, amount: best ?? low, index };
  };
  const able = group.filter(({ figure }) => figure.speaks !== "no" && hasNumber(figure));
  const [first, second] = [...able].sort((a, b) => compareRanked(rankOf(a), rankOf(b)));
  const chosen = able.find(({ figure }) => figure.speaks === "yes");
  const speaking = chosen ?? first;
  const why = chosen
    ? "chosen-by-editor"
    : first && second
      ? whyFirst(rankOf(first), rankOf(second))
      : "only-figure";
  return group.map(({ index, figure }): JudgedFigure<F> => {
    if (figure.speaks === "no")
      return { index, figure, verdict: "aside", reason: "kept-back-by-editor" };
    if (!hasNumber(figure) || speaking === undefined)
      return { index, figure, verdict: "aside", reason: "no-number" };
    if (index === speaking.index) return { index, figure, verdict: "speaks", reason: why };
    const agreement = agreementOf(
      { claim: amountsOf(speaking.figure) },
      { claim: amountsOf(figure) },
    );
    const differs = agreement === "other-amount" || agreement === "not-comparable";
    return {
      index,
      figure,
      verdict: differs ? "differs" : "agrees",
      reason: differs ? "other-amount" : agreement,
    };
  });
}

/** In: figures of any series, every source by id. Out: each with its verdict and reason, in the order given. */
export function judgeFigures<F extends Figure>(
  figures: readonly F[],
  sources: ReadonlyMap<string, SourceRecord>,
): JudgedFigure<F>[] {
  const indexed = figures.map((figure, index) => ({ figure, index }));
  const groups = groupBy(indexed, ({ figure }) => figureKey(figure));
  return [...groups.values()]
    .flatMap((group) => judgeGroup(group, sources))
    .sort((a, b) => a.index - b.index);
}

/** Sort order of periods by their last day, then their first: 2024 before 2011/2025. */
export function comparePeriods(a: string, b: string): number {
  const [x, y] = [periodSpan(a), periodSpan(b)];
  if (x.high !== y.high) return x.high < y.high ? -1 : 1;
  return x.low === y.low ? 0 : x.low < y.low ? -1 : 1;
}

/** Days from a fixed day to both ends of a period: twice its middle. */
function bothEnds(period: string): number {
  const { low, high } = periodSpan(period);
  return daysBetween("1970-01-01", low) + daysBetween("1970-01-01", high);
}

/** In: rows and how to read their period. Out: the same rows by the middle of it, where a chart draws them; rows of one middle keep their order. */
export const oldestFirst = <T>(rows: readonly T[], periodOf: (row: T) => string): T[] =>
  [...rows].sort((a, b) => bothEnds(periodOf(a)) - bothEnds(periodOf(b)));

/**
 * In: rows, how to read their period, and an ISO day. Out: the newest row whose period was over before the day, and the
 * newest whose period began on it or later. A year or a month with the day in it is neither: it holds both times.
 */
export function aroundDay<T>(
  rows: readonly T[],
  periodOf: (row: T) => string,
  day: string,
): { before?: T; after?: T } {
  const ordered = oldestFirst(rows, periodOf);
  const before = ordered.filter((row) => periodSpan(periodOf(row)).high < day).at(-1);
  const after = ordered.filter((row) => periodSpan(periodOf(row)).low >= day).at(-1);
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

const LEAP_DAYS = 3;

/**
 * Whether two periods may be set beside each other: a count of eight months is not more than one of four because it is
 * larger. Only written spans say over how long they count; a bare year, month or day is when something was so.
 */
export function isSameLength(a: string, b: string): boolean {
  if (!a.includes("/") && !b.includes("/")) return true;
  const days = (period: string) => {
    const { low, high } = periodSpan(period);
    return daysBetween(low, high);
  };
  return Math.abs(days(a) - days(b)) <= LEAP_DAYS;
}

/** How far apart the sources of one figure are, in the series' own unit; undefined when fewer than two give a number. */
export function spreadOf<F extends Figure>(
  judged: readonly JudgedFigure<F>[],
): { least: F; most: F; low: number; high: number } | undefined {
  const points = judged.flatMap(({ figure }) => {
    const at = pointOf(figure);
    return at === undefined ? [] : [{ figure, at }];
  });
  const ordered = points.sort((a, b) => a.at - b.at);
  const [least, most] = [ordered[0], ordered.at(-1)];
  if (least === undefined || most === undefined || ordered.length < 2) return undefined;
  return { least: least.figure, most: most.figure, low: least.at, high: most.at };
}
