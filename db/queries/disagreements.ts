// Where sources say different things: of deals, of damage and cost, of how people live.
import { and, asc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { Db } from "../open";
import { isSameBeforeConversion } from "../rules/claims";
import { groupBy } from "../rules/group-by";
import { deals } from "../schema/deals";
import { assessments, estimates, figures, series } from "../schema/lives";
import { claims } from "../schema/money";
import { sources } from "../schema/record";
import type { ClaimSubject, Measure } from "../vocabulary";
import type { Claim } from "./deals";
import type { Assessment, Estimate } from "./estimates";
import type { Figure, Series } from "./figures";
import { oncePerRelease } from "./once-per-release";
import type { Source } from "./sources";

export type DealName = { id: string; title_en: string; title_ar: string | null };
export type ClaimWithSource = { claim: Claim; source: Source };

/** Money in whole US dollars, counts in their own unit. `times`: how many times the low fits into the high. */
export type Spread = { low: number; high: number; times: number };

export type Dispute = {
  deal: DealName;
  what: ClaimSubject;
  /** The claim that speaks first, then the others from low to high. */
  claims: ClaimWithSource[];
  speaks?: ClaimWithSource;
  rejected: ClaimWithSource[];
  /** Of the claims that stand: speaking, agreeing and differing. */
  standing?: Spread;
  /** Of everything said, rejected claims too. */
  said?: Spread;
};

const STANDING = ["speaks", "agrees", "differs"];
const SAID = [...STANDING, "superseded", "rejected"];

/** Lowest and highest a claim allows: dollars for money, else its own count; undefined when it cannot be compared. */
export function endsOf(claim: Claim): { low: number; high: number } | undefined {
  const [low, high] =
    claim.currency === null
      ? [claim.low ?? claim.amount, claim.high ?? claim.amount]
      : [claim.usd_low, claim.usd_high];
  return low === null || high === null ? undefined : { low, high };
}

/** One amount in one currency is no spread, whatever the months it was converted in. */
function spreadOf(
  rows: readonly ClaimWithSource[],
  speaks: ClaimWithSource | undefined,
): Spread | undefined {
  const judged = ({ claim }: ClaimWithSource) => ({ reason: claim.reason, claim });
  const ends = rows.flatMap((row) => {
    const isSame = speaks && isSameBeforeConversion(judged(row), judged(speaks));
    return endsOf(isSame ? speaks.claim : row.claim) ?? [];
  });
  if (ends.length < 2) return undefined;
  const low = Math.min(...ends.map((e) => e.low));
  const high = Math.max(...ends.map((e) => e.high));
  return low > 0 ? { low, high, times: high / low } : undefined;
}

const firstEnd = ({ claim }: ClaimWithSource) => endsOf(claim)?.low ?? 0;

function disputeOf(deal: DealName, rows: readonly ClaimWithSource[]): Dispute {
  const said = rows.filter(({ claim }) => SAID.includes(claim.verdict));
  const speaks = said.find(({ claim }) => claim.verdict === "speaks");
  const others = said.filter((row) => row !== speaks).sort((a, b) => firstEnd(a) - firstEnd(b));
  return {
    deal,
    what: rows[0]?.claim.what as ClaimSubject,
    claims: speaks ? [speaks, ...others] : others,
    speaks,
    rejected: said.filter(({ claim }) => claim.verdict === "rejected"),
    standing: spreadOf(
      said.filter(({ claim }) => STANDING.includes(claim.verdict)),
      speaks,
    ),
    said: spreadOf(said, speaks),
  };
}

/**
 * Every deal and subject of which a source says something else than the claim that speaks, rejected claims included.
 * @returns the farthest apart first, of those as far apart the one that most was said of; those that cannot be
 *   compared last.
 */
export const listDisputes = oncePerRelease((db): Dispute[] => {
  const rows = db
    .select({
      deal: { id: deals.id, title_en: deals.title_en, title_ar: deals.title_ar },
      claim: claims,
      source: sources,
    })
    .from(claims)
    .innerJoin(deals, eq(deals.id, claims.deal))
    .innerJoin(sources, eq(sources.id, claims.source))
    .where(
      sql`(${claims.deal}, ${claims.what}) in (select deal, what from claims
        where verdict in ('differs', 'superseded', 'rejected'))`,
    )
    .orderBy(asc(claims.deal), asc(claims.what), asc(claims.position))
    .all();
  return [...groupBy(rows, ({ deal, claim }) => `${deal.id}/${claim.what}`).values()]
    .flatMap((group) => (group[0] ? [disputeOf(group[0].deal, group)] : []))
    .sort(
      (a, b) =>
        (b.said?.times ?? 0) - (a.said?.times ?? 0) ||
        b.claims.length - a.claims.length ||
        (a.deal.id < b.deal.id ? -1 : 1),
    );
});

export type FigureDispute = {
  series: Series;
  figures: { figure: Figure; source: Source }[];
} & Spread;

const figureEnds = ({ value, low, high }: Figure) => [low ?? value, high ?? value] as const;

/** Figures of one series, place, period and breakdown whose sources differ; the farthest apart first. */
export function listFigureDisputes(db: Db): FigureDispute[] {
  const key = sql`(${figures.series}, ${figures.place}, ${figures.period}, coalesce(${figures.breakdown}, ''))`;
  const rows = db
    .select({ figure: figures, series, source: sources })
    .from(figures)
    .innerJoin(series, eq(series.id, figures.series))
    .innerJoin(sources, eq(sources.id, figures.source))
    .where(
      and(
        sql`${key} in (select series, place, period, coalesce(breakdown, '') from figures where verdict = 'differs')`,
        inArray(figures.verdict, ["speaks", "agrees", "differs"]),
      ),
    )
    .orderBy(sql`${figures.verdict} = 'speaks' desc`, asc(figures.value), asc(figures.id))
    .all();
  const groups = groupBy(rows, ({ figure: f }) =>
    JSON.stringify([f.series, f.place, f.period, f.breakdown]),
  );
  return [...groups.values()]
    .flatMap((group): FigureDispute[] => {
      const ends = group.flatMap(({ figure }) => figureEnds(figure)).filter((n) => n !== null);
      const [low, high] = [Math.min(...ends), Math.max(...ends)];
      const [first] = group;
      if (!first) return [];
      return [{ series: first.series, figures: group, low, high, times: low > 0 ? high / low : 0 }];
    })
    .sort((a, b) => b.times - a.times || (a.series.id < b.series.id ? -1 : 1));
}

export type EstimateRow = { estimate: Estimate; assessment: Assessment; source: Source };

const estimateRows = (db: Db) =>
  db
    .select({ estimate: estimates, assessment: assessments, source: sources })
    .from(estimates)
    .innerJoin(assessments, eq(assessments.id, estimates.assessment))
    .innerJoin(sources, eq(sources.id, estimates.source));

/** Estimates that an editor rejected, and reports that differ from the one that speaks for the same study. */
export const listEstimateDisputes = (db: Db): EstimateRow[] =>
  estimateRows(db)
    .where(inArray(estimates.verdict, ["rejected", "differs"]))
    .orderBy(asc(estimates.id))
    .all();

/** What each study says of the whole country by one measure, lowest first; measures of which two or more studies speak. */
export function listStudiesApart(db: Db): { measure: Measure; studies: EstimateRow[] }[] {
  const rows = estimateRows(db)
    .where(
      and(
        eq(estimates.area, "SYR"),
        eq(estimates.verdict, "speaks"),
        isNull(estimates.sector),
        isNull(estimates.breakdown),
        isNull(estimates.area_note),
        or(eq(estimates.asset_class, "all"), isNull(estimates.asset_class)),
      ),
    )
    .orderBy(asc(sql`coalesce(${estimates.best}, ${estimates.low})`), asc(estimates.id))
    .all();
  return [...groupBy(rows, ({ estimate }) => estimate.measure)].flatMap(([measure, studies]) =>
    studies.length > 1 ? [{ measure: measure as Measure, studies }] : [],
  );
}
