// Every check looks at the same facts: the records as written, each claim judged, each deal's stage, and the two measures nothing may exceed unremarked.
import type {
  AssessmentRecord,
  EstimateRecord,
  FigureRecord,
  SeriesRecord,
} from "../../figure-records";
import type {
  CorrectionRecord,
  DealRecord,
  DescriptionRecord,
  NameRecord,
  PartyRecord,
  PlaceRecord,
  RateRecord,
  SectorRecord,
  SourceRecord,
} from "../../records";
import { type JudgedClaim, judgeClaims } from "../claims";
import type { Complaint } from "../complaint";
import { type DealStage, stageOf } from "../stages";

export type SeriesFigure = FigureRecord & { series: string };

export type Records = {
  deals: readonly DealRecord[];
  sources: readonly SourceRecord[];
  series: readonly SeriesRecord[];
  figures: readonly SeriesFigure[];
  assessments: readonly AssessmentRecord[];
  estimates: readonly EstimateRecord[];
  rates: readonly RateRecord[];
  places: readonly PlaceRecord[];
  sectors: readonly SectorRecord[];
  corrections: readonly CorrectionRecord[];
  parties: readonly PartyRecord[];
  publishers: readonly NameRecord[];
  descriptions: readonly DescriptionRecord[];
};

export type Limits = {
  /** Highest estimate of what rebuilding the whole country costs, US dollars. */
  ceilingUsd: number;
  /** People in the country. */
  population: number;
};

export type Facts = Records & {
  limits: Limits;
  sourceById: ReadonlyMap<string, SourceRecord>;
  dealById: ReadonlyMap<string, DealRecord>;
  seriesById: ReadonlyMap<string, SeriesRecord>;
  judged: ReadonlyMap<string, readonly JudgedClaim[]>;
  stages: ReadonlyMap<string, DealStage>;
  /** Arabic by the name as the data files have it. */
  partyInArabic: ReadonlyMap<string, string>;
  publisherInArabic: ReadonlyMap<string, string>;
  /** The name a party goes by, by any spelling that is another one of it. */
  partyBySpelling: ReadonlyMap<string, string>;
  /** What a source is about, by its id. */
  describedInArabic: ReadonlyMap<string, string>;
};

export type Check = (facts: Facts) => Complaint[];

/** Name of a deal's file in the data folder. */
export const dealFile = (id: string) => `deals/${id}.yaml`;
/** Name of a series' file in the data folder. */
export const figureFile = (series: string) => `figures/${series}.csv`;

const namesOf = (names: readonly NameRecord[]) =>
  new Map(names.map(({ name, name_ar }) => [name, name_ar]));

/** In: the records and limits. Out: the same with everything judged once, for all checks. */
export function factsOf(records: Records, limits: Limits): Facts {
  const sourceById = new Map(records.sources.map((source) => [source.id, source]));
  return {
    ...records,
    limits,
    sourceById,
    dealById: new Map(records.deals.map((deal) => [deal.id, deal])),
    seriesById: new Map(records.series.map((series) => [series.id, series])),
    judged: new Map(
      records.deals.map((deal) => [deal.id, judgeClaims(deal, sourceById, records.rates)]),
    ),
    partyInArabic: namesOf(records.parties),
    publisherInArabic: namesOf(records.publishers),
    partyBySpelling: new Map(
      records.parties.flatMap(({ name, same_as }) => (same_as ? [[name, same_as] as const] : [])),
    ),
    describedInArabic: new Map(
      records.descriptions.map(({ source, described_ar }) => [source, described_ar]),
    ),
    stages: new Map(records.deals.map((deal) => [deal.id, stageOf(deal.events)])),
  };
}
