// Rows of deals, claims and events as the components know them.
import type { Source } from "@/components/citations/source";
import type { Claim } from "@/components/deals/claim";
import type { DealSummary } from "@/components/deals/deal-row";
import type { StageEvent } from "@/components/deals/ladder-event";
import type { CountedLine } from "@/components/deals/why-counted";
import { textIn, titleIn } from "@/components/i18n/bilingual";
import { format } from "@/components/i18n/format";
import { type DealFilters, NO_FILTERS } from "@/db/filters";
import type { Claim as ClaimRow, DealEvent, DealRow, WholeDeal } from "@/db/queries/deals";
import { shareOf } from "@/db/rules/alone-and-joint";
import type { ClaimReason } from "@/db/rules/claims";
import type {
  ClaimSubject,
  Covers,
  Currency,
  Flow,
  LeftOut,
  LineKind,
  Locale,
  Qualifier,
  Sector,
  Stage,
  Verdict,
} from "@/db/vocabulary";

type Cited = (id: string) => Source;

const DIMENSIONS = ["country", "sector", "governorate"] as const;

/** The filters under which a row is joint with values that were not chosen. */
function jointIn({ countries, sectors, governorates }: DealRow, filters: DealFilters) {
  const named = { country: countries, sector: sectors, governorate: governorates };
  return DIMENSIONS.filter(
    (dimension) => shareOf(named[dimension], filters[dimension]) === "joint",
  );
}

/** @param filters those of the list a row stands in, where it stands in one. */
export const summaryOf =
  (locale: Locale, filters: DealFilters = NO_FILTERS) =>
  (row: DealRow): DealSummary =>
    summary(locale, row, jointIn(row, filters));

const summary = (
  locale: Locale,
  { deal, line, countries, sectors, funders }: DealRow,
  joint: DealSummary["jointIn"],
): DealSummary => ({
  id: deal.id,
  title: titleIn(locale, deal.title_en, deal.title_ar),
  lineKind: line.kind as LineKind,
  flow: line.flow as Flow,
  stage: line.stage as Stage,
  since: line.since,
  amount: line.amount,
  low: line.low,
  high: line.high,
  gross: line.gross,
  counted: line.counted === 1,
  leftOut: line.left_out as LeftOut | null,
  countries,
  funders: funders.map(({ name, name_ar }) => titleIn(locale, name, name_ar)),
  sectors: sectors as Sector[],
  sources: line.sources,
  jointIn: joint,
});

export function eventOf(locale: Locale, row: DealEvent, cited: Cited): StageEvent {
  const note = textIn(locale, row.note_en, row.note_ar);
  return {
    stage: row.stage as Stage,
    on: row.on,
    source: cited(row.source),
    ...(note ? { note } : {}),
  };
}

export function claimOf(locale: Locale, row: ClaimRow, cited: Cited): Claim {
  const why = textIn(locale, row.reason_en, row.reason_ar);
  const note = textIn(locale, row.note_en, row.note_ar);
  return {
    id: row.id,
    what: row.what as ClaimSubject,
    amount: row.amount,
    low: row.low,
    high: row.high,
    currency: row.currency as Currency | null,
    qualifier: row.qualifier as Qualifier,
    on: row.on,
    per: row.per as "year" | null,
    covers: row.covers as Covers,
    verdict: row.verdict as Verdict,
    reason: row.reason as ClaimReason,
    usd:
      row.usd_low === null || row.usd_high === null
        ? null
        : {
            low: row.usd_low,
            best: row.usd_best,
            high: row.usd_high,
            from: row.usd_from as "stated" | "same-source" | "rate",
            rate: row.rate,
            rateMonth: row.rate_month,
            rateSource: row.rate_source ? cited(row.rate_source) : null,
          },
    source: cited(row.source),
    ...(why ? { why } : {}),
    ...(note ? { note } : {}),
  };
}

/** The claim that speaks, by its id. */
function speakerOf(locale: Locale, { line, claims }: WholeDeal, cited: Cited) {
  const row = claims.find(({ id }) => id === line.claim);
  if (!row) return {};
  const { source, on, reason, why } = claimOf(locale, row, cited);
  return {
    speaks: { source, on: on ?? source.publishedOn, reason, ...(why ? { why } : {}) },
  };
}

export function countedLineOf(
  locale: Locale,
  whole: WholeDeal,
  cited: Cited,
  inside?: DealRow,
): CountedLine {
  const { deal, line } = whole;
  const why = textIn(locale, deal.counted_in_why_en, deal.counted_in_why_ar);
  return {
    kind: line.kind as LineKind,
    stage: line.stage as Stage,
    counted: line.counted === 1,
    leftOut: line.left_out as LeftOut | null,
    amount: line.amount,
    best: line.best,
    low: line.low,
    high: line.high,
    gross: line.gross,
    ...(inside
      ? {
          inside: {
            id: inside.deal.id,
            title: titleIn(locale, inside.deal.title_en, inside.deal.title_ar),
          },
        }
      : {}),
    ...(why ? { insideWhy: why } : {}),
    ...speakerOf(locale, whole, cited),
    rejected: whole.claims
      .filter((c) => c.what === "value" && c.verdict === "rejected")
      .map((c) => {
        const words = textIn(locale, c.reason_en, c.reason_ar);
        return { stated: statedOf(locale, c), ...(words ? { why: words } : {}) };
      }),
  };
}

const statedOf = (locale: Locale, c: ClaimRow) =>
  format(locale).stated({
    amount: c.amount,
    low: c.low,
    high: c.high,
    currency: c.currency as Currency | null,
    qualifier: c.qualifier as Qualifier,
    per: c.per as "year" | null,
  });
