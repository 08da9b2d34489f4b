// The article this project began from: what it says, beside what speaks instead.
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { EstimateRecord } from "../figure-records";
import type { Db } from "../open";
import { estimateKey } from "../rules/estimates";
import { groupBy } from "../rules/group-by";
import { assessments, estimates, figures, series } from "../schema/lives";
import { sources } from "../schema/record";
import { recordOf } from "./as-record";
import { type Dispute, type EstimateRow, listDisputes } from "./disagreements";
import { FOUNDING_ARTICLE } from "./estimates";
import type { Figure, Series } from "./figures";
import type { Source } from "./sources";

type FigureWithSource = { figure: Figure; source: Source };

export type ArticleCheck = {
  /** Deals of which it says something else than the claim that speaks. */
  disputes: Dispute[];
  /** Figures that do not speak, each with the nearest one in time that does. */
  figures: { series: Series; says: FigureWithSource; speaks?: FigureWithSource }[];
  /** Estimates that do not speak, each with the one that does. */
  estimates: { says: EstimateRow; speaks?: EstimateRow }[];
};

const yearOf = ({ figure }: FigureWithSource) => Number(figure.period.slice(0, 4));

function figuresBeside(db: Db): ArticleCheck["figures"] {
  const own = db
    .select({ figure: figures, series, source: sources })
    .from(figures)
    .innerJoin(series, eq(series.id, figures.series))
    .innerJoin(sources, eq(sources.id, figures.source))
    .where(
      and(eq(figures.source, FOUNDING_ARTICLE), sql`${figures.verdict} in ('differs', 'aside')`),
    )
    .orderBy(asc(series.title_en), asc(figures.id))
    .all();
  return own.map(({ series: of, ...says }) => {
    const speaking = db
      .select({ figure: figures, source: sources })
      .from(figures)
      .innerJoin(sources, eq(sources.id, figures.source))
      .where(
        and(
          eq(figures.series, of.id),
          eq(figures.place, says.figure.place),
          isNull(figures.breakdown),
          eq(figures.verdict, "speaks"),
        ),
      )
      .orderBy(sql`${figures.period} desc`)
      .all();
    const apart = (row: FigureWithSource) => Math.abs(yearOf(row) - yearOf(says));
    const [speaks] = speaking.sort((a, b) => apart(a) - apart(b));
    return { series: of, says, ...(speaks ? { speaks } : {}) };
  });
}

function estimatesBeside(db: Db): ArticleCheck["estimates"] {
  const rows: EstimateRow[] = db
    .select({ estimate: estimates, assessment: assessments, source: sources })
    .from(estimates)
    .innerJoin(assessments, eq(assessments.id, estimates.assessment))
    .innerJoin(sources, eq(sources.id, estimates.source))
    .orderBy(asc(estimates.id))
    .all();
  const keyOf = ({ estimate }: EstimateRow) => estimateKey(recordOf<EstimateRecord>(estimate));
  const alike = groupBy(rows, keyOf);
  return rows
    .filter(
      ({ source, estimate }) => source.id === FOUNDING_ARTICLE && estimate.verdict !== "speaks",
    )
    .map((says) => {
      const speaks = alike.get(keyOf(says))?.find(({ estimate }) => estimate.verdict === "speaks");
      return { says, ...(speaks ? { speaks } : {}) };
    });
}

/** Everything the article says that does not speak here. @param disputes as listDisputes gives them. */
export function checkArticle(
  db: Db,
  disputes: readonly Dispute[] = listDisputes(db),
): ArticleCheck {
  const contradicts = ["rejected", "differs", "superseded"];
  return {
    disputes: disputes.filter((d) =>
      d.claims.some(
        ({ claim }) => claim.source === FOUNDING_ARTICLE && contradicts.includes(claim.verdict),
      ),
    ),
    figures: figuresBeside(db),
    estimates: estimatesBeside(db),
  };
}
