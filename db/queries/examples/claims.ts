import { and, asc, desc, eq, isNotNull, type SQL, sql } from "drizzle-orm";
import type { Db } from "../../open";
import { toleranceOf } from "../../rules/claim-agreement";
import { deals } from "../../schema/deals";
import { claims } from "../../schema/money";
import { sources } from "../../schema/record";
import type { Currency, Qualifier, SourceKind } from "../../vocabulary";
import type { Claim } from "../deals";
import { endsOf } from "../disagreements";
import { getNeed } from "../estimates";
import { getSource, type Source } from "../sources";
import { by, dealFact, type Fact, type FindExample, money, number } from "./fact";

type Said = { claim: Claim; source: Source; deal: typeof deals.$inferSelect };

function claimsWhere(db: Db, where: SQL | undefined, ...order: SQL[]): Said[] {
  return db
    .select({ claim: claims, source: sources, deal: deals })
    .from(claims)
    .innerJoin(sources, eq(sources.id, claims.source))
    .innerJoin(deals, eq(deals.id, claims.deal))
    .where(and(eq(claims.what, "value"), where))
    .orderBy(...order, asc(claims.id))
    .all();
}

const speakerOf = (db: Db, deal: string) =>
  claimsWhere(db, and(eq(claims.deal, deal), eq(claims.verdict, "speaks"))).at(0);

const stated = ({ claim, source }: Said): Fact => ({
  is: "stated",
  amount: claim.amount,
  low: claim.low,
  high: claim.high,
  currency: claim.currency as Currency | null,
  qualifier: claim.qualifier as Qualifier,
  from: { source: source.id },
});

const kindOf = ({ source }: Said): Fact => ({ is: "source-kind", code: source.kind as SourceKind });

const largestRejected = (db: Db) =>
  claimsWhere(
    db,
    and(eq(claims.verdict, "rejected"), isNotNull(claims.reason_en)),
    desc(claims.usd_high),
  );

/** The rejected claim of the most money, beside the one that speaks. */
export const claimsExample: FindExample = (db) => {
  for (const rejected of largestRejected(db)) {
    const speaks = speakerOf(db, rejected.deal.id);
    if (!speaks) continue;
    return {
      deal: dealFact(rejected.deal),
      claims: number(claimsWhere(db, eq(claims.deal, rejected.deal.id)).length),
      speaker: by(speaks.source),
      value: stated(speaks),
      rejecter: by(rejected.source),
      rejected: stated(rejected),
      why: { is: "text", en: rejected.claim.reason_en ?? "", ar: rejected.claim.reason_ar },
    };
  }
  return undefined;
};

/** A claim above everything rebuilding could cost. */
export const plausibilityExample: FindExample = (db) => {
  const need = getNeed(db)?.whole;
  const ceiling = need?.high ?? need?.best;
  const [above] = largestRejected(db);
  if (!need || ceiling == null || !above || (above.claim.usd_high ?? 0) <= ceiling)
    return undefined;
  return {
    source: by(above.source),
    claimed: stated(above),
    deal: dealFact(above.deal),
    ceiling: money(ceiling, { source: need.source }),
  };
};

/** The two claims farthest apart of which the better kind of source speaks. */
export const claimOrderExample: FindExample = (db) => {
  const differing = claimsWhere(db, eq(claims.verdict, "differs"));
  const pairs = differing.flatMap((second) => {
    const first = speakerOf(db, second.deal.id);
    if (first?.claim.reason !== "best-source-kind" || first.source.kind === second.source.kind)
      return [];
    const [a, b] = [endsOf(first.claim), endsOf(second.claim)];
    if (!a || !b || a.low <= 0 || b.low <= 0) return [];
    return [{ first, second, times: Math.max(a.low / b.high, b.low / a.high) }];
  });
  const [pair] = pairs.sort((a, b) => b.times - a.times);
  return (
    pair && {
      deal: dealFact(pair.first.deal),
      first: by(pair.first.source),
      firstKind: kindOf(pair.first),
      firstValue: stated(pair.first),
      second: by(pair.second.source),
      secondKind: kindOf(pair.second),
      secondValue: stated(pair.second),
    }
  );
};

/** Two claims a little apart that agree. */
export const claimAgreementExample: FindExample = (db) => {
  const near = claimsWhere(db, eq(claims.reason, "within-tolerance"), desc(claims.usd_high));
  const pairs = near.flatMap((second) => {
    const first = speakerOf(db, second.deal.id);
    const [a, b] = [first?.claim.usd_best, second.claim.usd_best];
    if (!first || !a || !b || a === b) return [];
    return [{ first, second, a, b, apart: (Math.abs(a - b) / Math.max(a, b)) * 100 }];
  });
  const [pair] = pairs.sort((x, y) => y.apart - x.apart);
  const one = sameBeforeConversion(db);
  if (!pair || !one) return undefined;
  const exact = (usd: number, said: Said): Fact => ({
    is: "money",
    usd,
    exact: true,
    from: { source: said.source.id },
  });
  return {
    deal: dealFact(pair.first.deal),
    first: by(pair.first.source),
    firstSaid: stated(pair.first),
    firstValue: exact(pair.a, pair.first),
    second: by(pair.second.source),
    secondSaid: stated(pair.second),
    secondValue: exact(pair.b, pair.second),
    apart: { is: "percent", value: pair.apart },
    within: { is: "percent", value: toleranceOf(pair.first.claim, pair.second.claim) * 100 },
    ...one,
  };
};

/** A source's own dollars beside those of the claim that speaks, of one amount in another currency. */
function sameBeforeConversion(db: Db) {
  const converted = claimsWhere(
    db,
    and(eq(claims.reason, "same-before-conversion"), eq(claims.currency, "USD")),
    desc(claims.usd_best),
  );
  for (const said of converted) {
    const first = speakerOf(db, said.deal.id);
    if (!first?.claim.usd_best || !said.claim.usd_best) continue;
    return {
      same: dealFact(said.deal),
      sameSource: by(said.source),
      sameStated: stated(first),
      sameDollars: money(said.claim.usd_best, { source: said.source.id }),
      countedDollars: money(first.claim.usd_best, { source: first.source.id }),
    };
  }
  return undefined;
}

const speakingFirst = sql`${claims.verdict} = 'speaks' desc`;

/** The largest claim whose source gives the dollars itself. */
export const claimDollarsExample: FindExample = (db) => {
  const [said] = claimsWhere(
    db,
    and(eq(claims.usd_from, "same-source"), isNotNull(claims.usd_best)),
    speakingFirst,
    desc(claims.usd_best),
  );
  return (
    said && {
      source: by(said.source),
      stated: stated(said),
      deal: dealFact(said.deal),
      dollars: money(said.claim.usd_best ?? 0, { source: said.source.id }),
    }
  );
};

/** The largest claim converted at the dated rate of a month. */
export const currencyExample: FindExample = (db) => {
  const [said] = claimsWhere(
    db,
    and(eq(claims.usd_from, "rate"), isNotNull(claims.rate_month), isNotNull(claims.usd_best)),
    speakingFirst,
    desc(claims.usd_best),
  );
  const { rate, rate_month, rate_source, usd_best, currency } = said?.claim ?? {};
  const rateSource = rate_source ? getSource(db, rate_source) : undefined;
  if (!said || !rate || !rate_month || !rateSource || !usd_best || !currency) return undefined;
  return {
    source: by(said.source),
    stated: stated(said),
    deal: dealFact(said.deal),
    rate: { is: "rate", value: rate, from: { source: rateSource.id } },
    currency: { is: "currency", code: currency as Currency },
    month: { is: "period", period: rate_month },
    dollars: money(usd_best, { source: said.source.id }),
  };
};
