// The shapes in which facts were collected, before they became db/data/.
import { readFileSync } from "node:fs";
import { join } from "node:path";

export type CollectedDeal = {
  id: string;
  title: string;
  summary: string;
  kind: string;
  parent: string | null;
  package_count: number | null;
  events: { stage: string; on: string | null; source: string; note: string | null }[];
  countries: { iso3: string; role: string }[];
  parties: { name: string; iso3: string | null; role: string }[];
  sectors: string[];
  governorates: string[];
  term_years: number | null;
  capacity: { amount: number; unit: string; what: string; source: string }[];
  claims: {
    what: string;
    amount: number | null;
    low: number | null;
    high: number | null;
    currency: string | null;
    qualifier: string;
    on: string | null;
    source: string;
    note: string | null;
  }[];
  open_questions: string | null;
};

export type CollectedFigure = {
  series: string;
  unit: string;
  place: string;
  period: string;
  value: number | null;
  low: number | null;
  high: number | null;
  qualifier: string;
  breakdown: Record<string, string> | null;
  source: string;
  locator: string | null;
  note: string | null;
};

export type CollectedSource = {
  id: string;
  publisher: string;
  title: string | null;
  url: string;
  published_on: string | null;
  language: string;
  kind: string;
  described_as: string | null;
  note?: string | null;
};

export type CollectedSeries = {
  series: string;
  title_en: string;
  title_ar: string;
  unit_en: string;
  unit_ar: string;
  definition_en: string;
  definition_ar: string;
  group: string;
};

export type CollectedArabic = { id: string; title_ar: string; summary_ar: string };

export function readLines<T>(folder: string, file: string): T[] {
  return readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}
