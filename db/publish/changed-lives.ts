// What changed of estimates and figures between two releases.
import { asc, sql } from "drizzle-orm";
import type { Db } from "../open";
import { estimates, figures } from "../schema/lives";
import { type Change, changedFields, numbered } from "./change";

type Estimate = Pick<
  typeof estimates.$inferSelect,
  "id" | "low" | "best" | "high" | "currency" | "verdict"
>;
type Figure = Pick<
  typeof figures.$inferSelect,
  "series" | "period" | "place" | "breakdown" | "source" | "value" | "low" | "high" | "verdict"
>;

/** An amount with its currency, where it is not dollars. */
const amountsOf = ({ low, best, high, currency }: Estimate) => {
  const said = (n: number | null) => (n === null || currency === "USD" ? n : `${currency} ${n}`);
  return { low: said(low), best: said(best), high: said(high) };
};

const saidOf = ({ value, low, high }: Figure) =>
  value === null ? `${low ?? ""}–${high ?? ""}` : String(value);

/** Whose word on which place and period: a figure's number is only its place in the file. */
const subjectOf = ({ series, period, place, breakdown, source }: Figure) =>
  [series, period, place, breakdown ?? "", source].join("|");

const estimatesIn = (db: Db) =>
  new Map(
    db
      .select({
        id: estimates.id,
        low: estimates.low,
        best: estimates.best,
        high: estimates.high,
        currency: estimates.currency,
        verdict: estimates.verdict,
      })
      .from(estimates)
      .orderBy(asc(estimates.id))
      .all()
      .map((row) => [row.id, row]),
  );

const figuresIn = (db: Db) =>
  numbered(
    db
      .select({
        series: figures.series,
        period: figures.period,
        place: figures.place,
        breakdown: figures.breakdown,
        source: figures.source,
        value: figures.value,
        low: figures.low,
        high: figures.high,
        verdict: figures.verdict,
      })
      .from(figures)
      .orderBy(asc(sql`${figures}.rowid`))
      .all(),
    subjectOf,
  );

function changedEstimates(before: Map<string, Estimate>, after: Map<string, Estimate>): Change[] {
  const now = [...after].flatMap(([id, estimate]): Change[] => {
    const record = `estimate:${id}`;
    const old = before.get(id);
    if (!old) return [{ change: "added", record }];
    const { verdict } = estimate;
    return [
      ...changedFields(record, amountsOf(old), amountsOf(estimate)),
      ...(old.verdict === verdict
        ? []
        : [{ change: "verdict", record, was: old.verdict, now: verdict }]),
    ];
  });
  const gone = [...before.keys()].filter((id) => !after.has(id));
  return [...now, ...gone.map((id): Change => ({ change: "removed", record: `estimate:${id}` }))];
}

function changedFigures(before: Map<string, Figure>, after: Map<string, Figure>): Change[] {
  const about = (figure: Figure) => ({
    record: `series:${figure.series}`,
    field: `figure|${figure.period}|${figure.place}|${figure.source}`,
  });
  const now = [...after].flatMap(([subject, figure]): Change[] => {
    const old = before.get(subject);
    if (!old) return [{ change: "added", ...about(figure), now: saidOf(figure) }];
    const [was, is] = [saidOf(old), saidOf(figure)];
    return [
      ...(was === is ? [] : [{ change: "changed", ...about(figure), was, now: is }]),
      ...(old.verdict === figure.verdict
        ? []
        : [{ change: "verdict", ...about(figure), was: old.verdict, now: figure.verdict }]),
    ];
  });
  const gone = [...before].flatMap(([subject, figure]): Change[] =>
    after.has(subject) ? [] : [{ change: "removed", ...about(figure), was: saidOf(figure) }],
  );
  return [...now, ...gone];
}

/** Estimates and figures of a release that were added, changed, removed or judged anew since the one before. */
export const changedLives = (before: Db, after: Db): Change[] => [
  ...changedEstimates(estimatesIn(before), estimatesIn(after)),
  ...changedFigures(figuresIn(before), figuresIn(after)),
];
