import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "../open";
import { assessments, estimates } from "../schema/lives";
import { sources } from "../schema/record";
import { oncePerReleaseAnd } from "./once-per-release";

export type Estimate = typeof estimates.$inferSelect;
export type Assessment = typeof assessments.$inferSelect;

/** Every study, newest first, undated last. */
export function listAssessments(db: Db): Assessment[] {
  return db
    .select()
    .from(assessments)
    .orderBy(
      sql`${assessments.published_on} is null`,
      sql`${assessments.published_on} desc`,
      asc(assessments.id),
    )
    .all();
}

export type NeedEstimates = { assessment: Assessment; whole: Estimate; classes: Estimate[] };

/** The study that says what rebuilding the whole country costs, and the one a single deal is measured against. */
export const NEED_ASSESSMENT = "world-bank-damage-2025";

/**
 * What rebuilding the whole country costs by that study: the estimate that speaks for all assets and those that
 * speak for each asset class. Undefined when the study gives no whole. US dollars.
 */
export const getNeed = oncePerReleaseAnd((db): NeedEstimates | undefined => {
  const rows = db
    .select({ estimate: estimates, assessment: assessments })
    .from(estimates)
    .innerJoin(assessments, eq(assessments.id, estimates.assessment))
    .where(
      and(
        eq(estimates.assessment, NEED_ASSESSMENT),
        eq(estimates.measure, "reconstruction-cost"),
        eq(estimates.area, "SYR"),
        eq(estimates.verdict, "speaks"),
        isNull(estimates.sector),
      ),
    )
    .all();
  const whole = rows.find((r) => r.estimate.asset_class === "all");
  if (!whole) return undefined;
  const order = ["residential", "non-residential", "infrastructure"];
  const classes = order.flatMap(
    (c) => rows.find((r) => r.estimate.asset_class === c)?.estimate ?? [],
  );
  return { assessment: whole.assessment, whole: whole.estimate, classes };
});

/** The article this project began from: what it calls an estimate stands beside its maker's own words. */
export const FOUNDING_ARTICLE = "founding-article";

export type SourcedEstimate = {
  estimate: Estimate;
  assessment: Assessment;
  source: typeof sources.$inferSelect;
};

/**
 * Estimates with their study and source, in the order of the file.
 * @param asked `area`: SYR or a P-code; `series`: the series they were collected under. Left out: all.
 */
export function listSourcedEstimates(
  db: Db,
  asked: { area?: string; series?: string } = {},
): SourcedEstimate[] {
  return db
    .select({ estimate: estimates, assessment: assessments, source: sources })
    .from(estimates)
    .innerJoin(assessments, eq(assessments.id, estimates.assessment))
    .innerJoin(sources, eq(sources.id, estimates.source))
    .where(
      and(
        asked.area === undefined ? undefined : eq(estimates.area, asked.area),
        // An estimate's id is its series and a number.
        asked.series === undefined
          ? undefined
          : sql`${estimates.id} glob ${`${asked.series}-[0-9]*`}`,
      ),
    )
    .orderBy(asc(estimates.id))
    .all();
}
