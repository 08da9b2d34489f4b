import type { Db } from "../open";
import type { DealRecord } from "../records";
import type { JudgedClaim } from "../rules/claims";
import type { Line } from "../rules/lines";
import {
  deal_capacity,
  deal_countries,
  deal_events,
  deal_governorates,
  deal_parties,
  deal_questions,
  deal_sectors,
  deals,
} from "../schema/deals";
import { claims, lines } from "../schema/money";
import { inserterFor } from "./insert";
import { partiesOf } from "./parties-of";

/** Writes a deal, what it names, its claims with their verdicts and its line. */
export function dealInserter(db: Db, names: Parameters<typeof partiesOf>[1]) {
  const into = {
    deal: inserterFor(db, deals),
    event: inserterFor(db, deal_events),
    country: inserterFor(db, deal_countries),
    sector: inserterFor(db, deal_sectors),
    governorate: inserterFor(db, deal_governorates),
    party: inserterFor(db, deal_parties),
    capacity: inserterFor(db, deal_capacity),
    question: inserterFor(db, deal_questions),
    claim: inserterFor(db, claims),
    line: inserterFor(db, lines),
  };

  return (deal: DealRecord, judged: readonly JudgedClaim[], line: Line) => {
    into.deal({
      id: deal.id,
      title_en: deal.title.en,
      title_ar: deal.title.ar,
      summary_en: deal.summary.en,
      summary_ar: deal.summary.ar,
      kind: deal.kind,
      flow: line.flow,
      scope: deal.scope ?? "syria",
      parent: deal.parent,
      package_count: deal.package_count,
      counted_in: deal.counted_in?.deal,
      counted_in_why_en: deal.counted_in?.why.en,
      counted_in_why_ar: deal.counted_in?.why.ar,
      stage: line.stage,
      band: line.band,
      since: line.since,
      first_from: line.first?.low,
      first_to: line.first?.high,
      term_years: deal.term_years,
      file: `deals/${deal.id}.yaml`,
    });
    for (const [position, e] of deal.events.entries())
      into.event({
        deal: deal.id,
        position,
        stage: e.stage,
        on: e.on,
        source: e.source,
        note_en: e.note?.en,
        note_ar: e.note?.ar,
      });
    const roles = new Map(deal.countries.map((c) => [`${c.iso3} ${c.role}`, c]));
    for (const c of roles.values()) into.country({ deal: deal.id, ...c });
    for (const sector of line.sectors) into.sector({ deal: deal.id, sector });
    for (const governorate of line.governorates) into.governorate({ deal: deal.id, governorate });
    for (const [position, p] of partiesOf(deal, names).entries())
      into.party({ deal: deal.id, position, ...p });
    for (const [position, c] of deal.capacity.entries())
      into.capacity({ deal: deal.id, position, ...c, what: c.what.en, what_ar: c.what.ar });
    for (const [position, q] of deal.open_questions.entries())
      into.question({ deal: deal.id, position, text_en: q.en, text_ar: q.ar });
    for (const j of judged) into.claim(claimRow(deal.id, j));
    into.line(lineRow(deal, line));
  };
}

/** Claims keep their number for as long as the order in the file is kept. */
const claimId = (deal: string, index: number) => `${deal}/${index + 1}`;

function claimRow(deal: string, j: JudgedClaim): typeof claims.$inferInsert {
  const { claim } = j;
  const words = claim.rejected ?? claim.chosen;
  return {
    id: claimId(deal, j.index),
    deal,
    position: j.index,
    what: claim.what,
    amount: claim.amount,
    low: claim.low,
    high: claim.high,
    currency: claim.currency,
    qualifier: claim.qualifier,
    on: claim.on,
    source: claim.source,
    note_en: claim.note?.en,
    note_ar: claim.note?.ar,
    per: claim.per,
    covers: claim.covers ?? "whole",
    verdict: j.verdict,
    reason: j.reason,
    reason_en: words?.en,
    reason_ar: words?.ar,
    usd_low: j.usd?.low,
    usd_best: j.usd?.best,
    usd_high: j.usd?.high,
    usd_from: j.usdFrom,
    rate: j.rate?.units_per_usd,
    rate_month: j.rate?.month,
    rate_source: j.rate?.source,
  };
}

function lineRow(deal: DealRecord, line: Line): typeof lines.$inferInsert {
  return {
    id: line.id,
    kind: line.kind,
    flow: line.flow,
    stage: line.stage,
    band: line.band,
    since: line.since,
    first_from: line.first?.low,
    first_to: line.first?.high,
    low: line.low,
    best: line.best,
    high: line.high,
    amount: line.amount,
    amount_from: line.amountFrom,
    stated: Number(line.stated),
    counted: Number(line.counted),
    left_out: line.leftOut,
    inside: line.inside,
    claim: line.claimIndex === undefined ? null : claimId(deal.id, line.claimIndex),
    country_part: line.countryPart,
    sector_part: line.sectorPart,
    governorate_part: line.governoratePart,
    claimed_most: line.claimedMax,
    standing_most: line.standingMax,
    gross: line.gross,
    per_year: line.perYear,
    sources: new Set([...deal.claims, ...deal.events, ...deal.capacity].map((s) => s.source)).size,
    claims: deal.claims.length,
  };
}
