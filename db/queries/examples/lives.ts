import { and, asc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { NO_FILTERS, narrowedTo } from "../../filters";
import type { Db } from "../../open";
import type { SectorRecord } from "../../records";
import { comparePeriods } from "../../rules/figures";
import { freshnessOf } from "../../rules/freshness";
import { groupBy } from "../../rules/group-by";
import { assessments, estimates, figures, series } from "../../schema/lives";
import { listFigureDisputes } from "../disagreements";
import type { Figure, Series } from "../figures";
import { needAndPromise } from "../need-and-promise";
import { getRelease } from "../release";
import { by, type Fact, type FindExample, money } from "./fact";

const seriesFact = ({ id, title_en, title_ar }: Series): Fact => ({
  is: "series",
  id,
  en: title_en,
  ar: title_ar,
});

/** One study that measures the damage and the cost of the same country. */
export const estimatesExample: FindExample = (db) => {
  const rows = db
    .select({ estimate: estimates, assessment: assessments })
    .from(estimates)
    .innerJoin(assessments, eq(assessments.id, estimates.assessment))
    .where(
      and(
        inArray(estimates.measure, ["physical-damage", "reconstruction-cost"]),
        eq(estimates.area, "SYR"),
        eq(estimates.verdict, "speaks"),
        eq(estimates.asset_class, "all"),
        isNotNull(estimates.best),
        sql`${estimates.sector} is null`,
      ),
    )
    .orderBy(sql`${assessments.published_on} desc`, asc(estimates.id))
    .all();
  for (const studies of groupBy(rows, ({ assessment }) => assessment.id).values()) {
    const of = (measure: string) => studies.find((s) => s.estimate.measure === measure);
    const [damage, cost] = [of("physical-damage"), of("reconstruction-cost")];
    if (!damage || !cost) continue;
    const { title_en, title_ar } = cost.assessment;
    return {
      study: { is: "text", en: title_en, ar: title_ar },
      damage: money(damage.estimate.best ?? 0, { source: damage.estimate.source }),
      cost: money(cost.estimate.best ?? 0, { source: cost.estimate.source }),
    };
  }
  return undefined;
};

/** The asset class with the most need, beside the deals of its sectors. */
export const needBesidePromiseExample: FindExample = (db) => {
  const beside = needAndPromise(db);
  if (!beside) return undefined;
  const { rows, estimates: classes } = beside;
  const [most] = rows
    .filter((row) => row.need !== undefined)
    .sort((a, b) => (b.need?.best ?? 0) - (a.need?.best ?? 0));
  const estimate = classes.find((e) => e.asset_class === most?.assetClass);
  if (!most?.need || !estimate) return undefined;
  const codes = most.sectors.map(({ code }) => code as SectorRecord["code"]).sort();
  return {
    assets: { is: "assets", code: most.assetClass },
    need: money(most.need.best, { source: estimate.source }),
    promise: money(most.promise.best, {
      deals: narrowedTo(
        { ...NO_FILTERS, flow: ["investment"], counting: ["counted"] },
        "sector",
        codes,
      ),
      lines: most.promise.counted,
    }),
  };
};

const quantity = ({ figure, of }: { figure: Figure; of: Series }): Fact => ({
  is: "quantity",
  value: figure.value ?? figure.low ?? 0,
  unit: of.unit,
  unit_en: of.unit_en,
  unit_ar: of.unit_ar,
  from: { source: figure.source },
});

/** The figure whose sources are farthest apart. */
export const figuresExample: FindExample = (db) => {
  const [dispute] = listFigureDisputes(db);
  const speaks = dispute?.figures.find(({ figure }) => figure.verdict === "speaks");
  const differs = dispute?.figures.find(({ figure }) => figure.verdict === "differs");
  if (!dispute || !speaks || !differs) return undefined;
  return {
    series: seriesFact(dispute.series),
    period: { is: "period", period: speaks.figure.period },
    first: by(speaks.source),
    firstValue: quantity({ ...speaks, of: dispute.series }),
    second: by(differs.source),
    secondValue: quantity({ ...differs, of: dispute.series }),
  };
};

function newestPeriods(db: Db) {
  const rows = db
    .select({ series, period: figures.period })
    .from(figures)
    .innerJoin(series, eq(series.id, figures.series))
    .where(and(isNotNull(series.every_days), eq(figures.verdict, "speaks")))
    .orderBy(asc(series.id))
    .all();
  return [...groupBy(rows, (row) => row.series.id).values()].flatMap((group) => {
    const periods = group.map(({ period }) => period).sort(comparePeriods);
    const [last, of] = [periods.at(-1), group[0]?.series];
    return last && of ? [{ of, newest: last.split("/").at(-1) ?? last }] : [];
  });
}

/** The series with the shortest rhythm of those that are late; else the first that is not. */
export const freshnessExample: FindExample = (db) => {
  const on = getRelease(db).published_on;
  const judged = newestPeriods(db).flatMap(({ of, newest }) => {
    const code = freshnessOf(of.every_days ?? undefined, newest, on);
    return code ? [{ of, newest, code }] : [];
  });
  const late = (row: (typeof judged)[number]) => (row.code === "overdue" ? 0 : 1);
  const [shown] = judged.sort(
    (a, b) => late(a) - late(b) || (a.of.every_days ?? 0) - (b.of.every_days ?? 0),
  );
  return (
    shown && {
      series: seriesFact(shown.of),
      newest: { is: "period", period: shown.newest },
      every: { is: "days", value: shown.of.every_days ?? 0 },
      freshness: { is: "freshness", code: shown.code },
    }
  );
};
