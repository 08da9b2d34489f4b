// What invented studies say was destroyed: of the country, by sector, by governorate, and of parts that nothing compares.
import type { Db } from "../../db/open";
import { inserterFor } from "../../db/publish/insert";
import { assessments, estimates } from "../../db/schema/lives";
import type { Governorate, Sector } from "../../db/vocabulary";

const BILLION = 1_000_000_000;

const STUDIES = [
  { id: "first-count", publisher_en: "The Union", publisher_ar: "الاتحاد", year: 2020 },
  { id: "second-count", publisher_en: "The Centre", publisher_ar: "المركز", year: 2023 },
] as const;

type Row = {
  of: (typeof STUDIES)[number]["id"];
  best?: number;
  low?: number;
  high?: number;
  area?: Governorate;
  area_note?: string;
  asset_class?: "all" | "infrastructure";
  sector?: Sector;
  breakdown?: string;
  period?: string;
};

const QUAKE = { breakdown: "cause=earthquake-2023", period: "2023-02" };

const ROWS: readonly Row[] = [
  { of: "first-count", best: 70, low: 60, high: 85 },
  { of: "second-count", low: 90, high: 120 },
  { of: "first-count", sector: "power", best: 8 },
  { of: "first-count", sector: "housing-real-estate", low: 20, high: 28 },
  { of: "second-count", area: "SY02", best: 2.3, ...QUAKE },
  { of: "second-count", area: "SY07", best: 1.9, ...QUAKE },
  { of: "second-count", area: "SY06", best: 0.5, ...QUAKE },
  { of: "second-count", best: 5.1, low: 2.7, high: 7.9, ...QUAKE },
  { of: "first-count", area_note: "14 cities", low: 8.7, high: 11.4 },
  { of: "second-count", area_note: "14 cities", best: 9 },
  { of: "first-count", asset_class: "infrastructure", best: 60 },
];

/** Two studies, and every cut that is drawn of one. */
export function insertStudies(db: Db): void {
  for (const { id, publisher_en, publisher_ar, year } of STUDIES)
    inserterFor(
      db,
      assessments,
    )({
      id,
      publisher_en,
      publisher_ar,
      title_en: "Damage",
      title_ar: "الأضرار",
      published_on: String(year),
    });
  for (const [at, { of, best, low, high, area = "SYR", ...rest }] of ROWS.entries()) {
    const dollars = (billions?: number) =>
      billions === undefined ? null : Math.round(billions * 10) * (BILLION / 10);
    inserterFor(
      db,
      estimates,
    )({
      id: `damage-${String(at + 1).padStart(2, "0")}`,
      assessment: of,
      measure: "physical-damage",
      area,
      period: "2011/2019",
      currency: "USD",
      qualifier: "about",
      source: `paper-${(at % 5) + 1}`,
      verdict: "speaks",
      best: dollars(best),
      low: dollars(low),
      high: dollars(high),
      ...(rest.sector || rest.asset_class ? {} : { asset_class: "all" }),
      ...rest,
    });
  }
}
