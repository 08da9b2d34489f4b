// What the invented deals stand beside: what rebuilding costs, and one series of how people live.
import type { Db } from "../../db/open";
import { inserterFor } from "../../db/publish/insert";
import { assessments, estimates, figures, series as seriesTable } from "../../db/schema/lives";

const MILLION = 1_000_000;

/** What rebuilding costs, by the study the chart asks for; 216 billion between 140 and 345. */
export function insertNeed(db: Db): void {
  const assessment = "world-bank-damage-2025";
  inserterFor(
    db,
    assessments,
  )({
    id: assessment,
    publisher_en: "The Bank",
    publisher_ar: "البنك",
    title_en: "Damage",
    title_ar: "الأضرار",
  });
  for (const [asset_class, best, low, high] of [
    ["all", 216, 140, 345],
    ["residential", 75, 75, 75],
    ["non-residential", 59, 59, 59],
    ["infrastructure", 82, 82, 82],
  ] as const)
    inserterFor(
      db,
      estimates,
    )({
      id: `cost-${asset_class}`,
      assessment,
      measure: "reconstruction-cost",
      area: "SYR",
      period: "2011/2024",
      asset_class,
      currency: "USD",
      low: low * 1000 * MILLION,
      best: best * 1000 * MILLION,
      high: high * 1000 * MILLION,
      qualifier: "about",
      source: "paper-1",
      verdict: "speaks",
    });
}

/** Hours of electricity: a gap after 2013, a second voice, a range. */
export function insertSeries(db: Db): void {
  const series = "power-hours";
  inserterFor(
    db,
    seriesTable,
  )({
    id: series,
    group: "electricity-and-energy",
    title_en: "Hours of electricity",
    title_ar: "ساعات الكهرباء",
    unit_en: "hours a day",
    unit_ar: "ساعة في اليوم",
    definition_en: "From the grid",
    definition_ar: "من الشبكة",
    unit: "hours a day",
    every_days: 365,
    stored_in: "figures",
  });
  for (const [at, [period, value, verdict]] of (
    [
      ["2011", 22, "speaks"],
      ["2012", 18, "speaks"],
      ["2013", 12, "speaks"],
      ["2019", 4, "speaks"],
      ["2020", 3, "speaks"],
      ["2020", 6, "differs"],
    ] as const
  ).entries())
    inserterFor(
      db,
      figures,
    )({
      id: `${series}/${at + 1}`,
      series,
      period,
      place: "SYR",
      value,
      ...(at === 4 ? { low: 2, high: 5 } : {}),
      qualifier: "about",
      source: `paper-${at + 1}`,
      verdict,
    });
}
