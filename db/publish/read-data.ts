import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import {
  type AssessmentRecord,
  assessmentRecord,
  type EstimateRecord,
  estimateRecord,
  type FigureRecord,
  figureRecord,
  type SeriesRecord,
  seriesRecord,
} from "../figure-records";
import {
  type CorrectionRecord,
  correctionRecord,
  type DealRecord,
  type DescriptionRecord,
  descriptionRecord,
  type NameRecord,
  nameRecord,
  type PartyRecord,
  type PlaceRecord,
  partyRecord,
  placeRecord,
  type RateRecord,
  rateRecord,
  type SectorRecord,
  type SourceRecord,
  sectorRecord,
  sourceRecord,
} from "../records";
import type { Complaint } from "../rules/complaint";
import { readCsv } from "./read-csv";
import { readDeals } from "./read-deals";
import { shapeComplaint } from "./shape-complaint";

export type SeriesFigure = FigureRecord & { series: string };

/** Everything that db/data says, each record in its shape. */
export type Records = {
  deals: DealRecord[];
  sources: SourceRecord[];
  series: SeriesRecord[];
  figures: SeriesFigure[];
  assessments: AssessmentRecord[];
  estimates: EstimateRecord[];
  rates: RateRecord[];
  places: PlaceRecord[];
  sectors: SectorRecord[];
  corrections: CorrectionRecord[];
  /** Arabic names of parties and of publishers, each once. */
  parties: PartyRecord[];
  publishers: NameRecord[];
  descriptions: DescriptionRecord[];
};

/**
 * Reads a data folder.
 * @returns what has the right shape, and a "stop" complaint for each thing that has not; never throws for
 * what a person can write wrongly in a file.
 */
export function readData(folder: string): { records: Records; complaints: Complaint[] } {
  const complaints: Complaint[] = [];
  const rows = <T>(file: string, shape: Parameters<typeof readCsv<T>>[2]): T[] => {
    if (!existsSync(join(folder, file))) {
      complaints.push(shapeComplaint(file, undefined, file, "the file is missing"));
      return [];
    }
    const read = readCsv(join(folder, file), file, shape);
    complaints.push(...read.complaints);
    return read.rows;
  };
  const deals = readDeals(folder);
  complaints.push(...deals.complaints);

  const figures = readdirSync(join(folder, "figures"))
    .filter((n) => n.endsWith(".csv"))
    .sort()
    .flatMap((name) =>
      rows(`figures/${name}`, figureRecord).map((f) => ({
        ...f,
        series: name.slice(0, -".csv".length),
      })),
    );
  return {
    complaints,
    records: {
      deals: deals.deals,
      sources: rows("sources.csv", sourceRecord),
      series: rows("series.csv", seriesRecord),
      figures,
      assessments: rows("assessments.csv", assessmentRecord),
      estimates: rows("estimates.csv", estimateRecord),
      rates: rows("exchange-rates.csv", rateRecord),
      places: rows("places.csv", placeRecord),
      sectors: rows("sectors.csv", sectorRecord),
      corrections: rows("corrections.csv", correctionRecord),
      parties: rows("parties.csv", partyRecord),
      publishers: rows("publishers.csv", nameRecord),
      descriptions: rows("descriptions.csv", descriptionRecord),
    },
  };
}
