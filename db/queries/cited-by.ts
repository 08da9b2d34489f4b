// Everything in the release that rests on one source.
import { asc, eq } from "drizzle-orm";
import type { Db } from "../open";
import { deal_capacity, deal_events, deals } from "../schema/deals";
import { assessments, estimates, figures, series } from "../schema/lives";
import { claims, exchange_rates } from "../schema/money";

const deal = { id: deals.id, title_en: deals.title_en, title_ar: deals.title_ar };

/** What one source says: of deals, of stages, of capacities, of how people live, of damage and of exchange rates. */
export function citedBy(db: Db, source: string) {
  return {
    claims: db
      .select({ deal, claim: claims })
      .from(claims)
      .innerJoin(deals, eq(deals.id, claims.deal))
      .where(eq(claims.source, source))
      .orderBy(asc(claims.deal), asc(claims.position))
      .all(),
    events: db
      .select({ deal, event: deal_events })
      .from(deal_events)
      .innerJoin(deals, eq(deals.id, deal_events.deal))
      .where(eq(deal_events.source, source))
      .orderBy(asc(deal_events.deal), asc(deal_events.position))
      .all(),
    capacity: db
      .select({ deal, capacity: deal_capacity })
      .from(deal_capacity)
      .innerJoin(deals, eq(deals.id, deal_capacity.deal))
      .where(eq(deal_capacity.source, source))
      .orderBy(asc(deal_capacity.deal), asc(deal_capacity.position))
      .all(),
    figures: db
      .select({ figure: figures, series })
      .from(figures)
      .innerJoin(series, eq(series.id, figures.series))
      .where(eq(figures.source, source))
      .orderBy(asc(series.group), asc(series.title_en), asc(figures.period), asc(figures.id))
      .all(),
    estimates: db
      .select({ estimate: estimates, assessment: assessments })
      .from(estimates)
      .innerJoin(assessments, eq(assessments.id, estimates.assessment))
      .where(eq(estimates.source, source))
      .orderBy(asc(estimates.id))
      .all(),
    rates: db
      .select()
      .from(exchange_rates)
      .where(eq(exchange_rates.source, source))
      .orderBy(asc(exchange_rates.currency), asc(exchange_rates.month))
      .all(),
  };
}

export type CitedBy = ReturnType<typeof citedBy>;
