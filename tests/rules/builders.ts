import type { EstimateRecord } from "@/db/figure-records";
import type {
  ClaimRecord,
  DealRecord,
  EventRecord,
  PartyRecord,
  RateRecord,
  SourceRecord,
} from "@/db/records";
import { type Share, shareOf } from "@/db/rules/alone-and-joint";
import { judgeClaims } from "@/db/rules/claims";
import type { Complaint } from "@/db/rules/complaint";
import { type Line, lineOf } from "@/db/rules/lines";
import { checkFacts } from "@/db/rules/plausibility";
import {
  factsOf,
  type Limits,
  type Records,
  type SeriesFigure,
} from "@/db/rules/plausibility/facts";
import { stageOf } from "@/db/rules/stages";
import type { LineGroup } from "@/db/rules/totals";

export const aSource = (over: Partial<SourceRecord> = {}): SourceRecord => ({
  id: "press",
  publisher: "A Daily",
  title: "A title",
  described_as: undefined,
  url: `https://example.org/${over.id ?? "press"}`,
  published_on: undefined,
  language: "en",
  kind: "press",
  note: undefined,
  note_ar: undefined,
  ...over,
});

export const aParty = (name: string, name_ar: string, same_as?: string): PartyRecord => ({
  name,
  name_ar,
  same_as,
});

export const anEvent = (over: Partial<EventRecord> = {}): EventRecord => ({
  stage: "announced",
  source: "press",
  ...over,
});

/** A value in dollars unless said otherwise. */
export const aClaim = (over: Partial<ClaimRecord> = {}): ClaimRecord => ({
  what: "value",
  currency: "USD",
  qualifier: "exact",
  source: "press",
  ...over,
});

export const aDeal = (over: Partial<DealRecord> = {}): DealRecord => ({
  id: "deal",
  title: { en: "A deal", ar: "صفقة" },
  summary: { en: "A deal.", ar: "صفقة." },
  kind: "investment",
  events: [anEvent()],
  countries: [],
  parties: [],
  sectors: [],
  governorates: [],
  capacity: [],
  claims: [],
  open_questions: [],
  silenced: [],
  ...over,
});

export const aPackage = (over: Partial<DealRecord> = {}): DealRecord =>
  aDeal({ kind: "package", flow: "investment", ...over });

/** A deal of a value in dollars, with no value when left out. */
export const worth = (id: string, amount?: number, over: Partial<DealRecord> = {}): DealRecord =>
  aDeal({ id, claims: amount === undefined ? [] : [aClaim({ amount })], ...over });

export const aRate = (over: Partial<RateRecord> = {}): RateRecord => ({
  currency: "EUR",
  month: "2025-07",
  units_per_usd: 0.8,
  source: "press",
  ...over,
});

export const aFigure = (over: Partial<SeriesFigure> = {}): SeriesFigure => ({
  series: "people-in-need",
  period: "2025",
  place: "SYR",
  value: 1,
  low: undefined,
  high: undefined,
  qualifier: "exact",
  breakdown: undefined,
  source: "press",
  locator: undefined,
  note_en: undefined,
  note_ar: undefined,
  speaks: undefined,
  reason_en: undefined,
  reason_ar: undefined,
  ...over,
});

export const anEstimate = (over: Partial<EstimateRecord> = {}): EstimateRecord => ({
  id: "estimate",
  assessment: "study",
  measure: "reconstruction-cost",
  area: "SYR",
  area_note: undefined,
  period: "2011/2024",
  asset_class: "all",
  sector: undefined,
  breakdown: undefined,
  currency: "USD",
  low: undefined,
  best: 216e9,
  high: undefined,
  qualifier: "exact",
  source: "press",
  locator: undefined,
  note_en: undefined,
  note_ar: undefined,
  speaks: undefined,
  rejected_en: undefined,
  rejected_ar: undefined,
  ...over,
});

export const sourcesById = (...sources: SourceRecord[]): Map<string, SourceRecord> =>
  new Map(sources.map((source) => [source.id, source]));

/** The lines of these deals, judged by these sources and rates. */
export function linesFor(
  deals: DealRecord[],
  sources: SourceRecord[] = [aSource()],
  rates: RateRecord[] = [],
): Line[] {
  const byId = sourcesById(...sources);
  const line = lineOf(
    deals,
    new Map(deals.map((deal) => [deal.id, judgeClaims(deal, byId, rates)])),
    new Map(deals.map((deal) => [deal.id, stageOf(deal.events)])),
  );
  return deals.map(line);
}

/** The line of one deal among them. */
export function lineFor(id: string, ...rest: Parameters<typeof linesFor>): Line {
  const line = linesFor(...rest).find((each) => each.id === id);
  if (line === undefined) throw new Error(`no line for ${id}`);
  return line;
}

/** Records about which nothing can be said: one source, cited once. */
export const someRecords = (over: Partial<Records> = {}): Records => ({
  deals: [aDeal()],
  sources: [aSource({ published_on: "2025-07-01" })],
  series: [],
  figures: [],
  assessments: [],
  estimates: [],
  rates: [],
  places: [],
  parties: [],
  publishers: [],
  descriptions: [],
  sectors: [],
  corrections: [],
  ...over,
});

export const someLimits: Limits = { ceilingUsd: 345e9, population: 26_000_000 };

/** In: one line and the part it is in. Out: a group of one. */
export function groupOf(line: Line, part: string): LineGroup {
  const { flow, band, counted, leftOut, kind, stated, low = 0, amount = 0, high = 0 } = line;
  return {
    part,
    flow,
    band,
    counted,
    leftOut,
    kind,
    lines: 1,
    stated: Number(stated),
    low,
    best: amount,
    high,
  };
}

/** In: lines and how to read their values. Out: the kept lines, each in exactly one of the two. */
export function aloneAndJoint<L>(
  lines: readonly L[],
  valuesOf: (line: L) => readonly string[],
  chosen: readonly string[],
): Record<Share, L[]> {
  const withShare = (share: Share) =>
    lines.filter((line) => shareOf(valuesOf(line), chosen) === share);
  return { alone: withShare("alone"), joint: withShare("joint") };
}

/** Every complaint about records of which nothing is judged yet. */
export const checkPlausibility = (records: Records, limits: Limits): Complaint[] =>
  checkFacts(factsOf(records, limits));
