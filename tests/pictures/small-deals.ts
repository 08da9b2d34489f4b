import type { LeftOut, Stage, Verdict } from "../../db/vocabulary";

export type DrawnClaim = { millions: number; verdict: Verdict; source: string };
export type DrawnDeal = {
  id: string;
  en: string;
  ar: string;
  stage: Stage;
  countries: string[];
  sectors: string[];
  places: string[];
  /** First reported; left out: undated. */
  month?: string;
  /** Left out: no value is stated. */
  millions?: number;
  low?: number;
  high?: number;
  leftOut?: LeftOut;
  claims: DrawnClaim[];
};

/** Ten papers agree and one slips by three zeros. */
const HARBOUR_CLAIMS: DrawnClaim[] = [
  ...Array.from(
    { length: 10 },
    (_, at): DrawnClaim => ({
      millions: 800,
      verdict: at === 0 ? "speaks" : "agrees",
      source: `paper-${at + 1}`,
    }),
  ),
  { millions: 800_000, verdict: "rejected", source: "paper-11" },
];

const deal = (id: string, en: string, ar: string, rest: Partial<DrawnDeal>): DrawnDeal => ({
  id,
  en,
  ar,
  stage: "mou",
  countries: [],
  sectors: [],
  places: [],
  claims: [],
  ...rest,
});

export const SMALL_DEALS: readonly DrawnDeal[] = [
  deal("harbour", "A harbour", "مرفأ", {
    stage: "under-way",
    countries: ["ARE"],
    sectors: ["ports-logistics"],
    places: ["SY10"],
    month: "2025-05",
    millions: 800,
    claims: HARBOUR_CLAIMS,
  }),
  deal("plants", "Power plants", "محطات كهرباء", {
    stage: "contract",
    countries: ["QAT", "TUR", "USA"],
    sectors: ["power"],
    places: ["SY03", "SY05"],
    month: "2025-05",
    millions: 7000,
    claims: [
      { millions: 7000, verdict: "speaks", source: "paper-2" },
      { millions: 6500, verdict: "differs", source: "paper-3" },
    ],
  }),
  deal("airport", "An airport", "مطار", {
    stage: "agreement",
    countries: ["QAT"],
    sectors: ["aviation"],
    places: ["SY01"],
    month: "2025-08",
    millions: 4000,
    low: 3500,
    high: 4000,
  }),
  deal("towers", "Towers", "أبراج", {
    countries: ["ITA"],
    sectors: ["housing-real-estate"],
    places: ["SY01"],
    month: "2025-08",
    millions: 2000,
  }),
  deal("cement", "A cement plant", "معمل إسمنت", {
    stage: "completed",
    countries: ["SAU"],
    sectors: ["construction-materials"],
    places: ["SY03"],
    month: "2026-02",
    millions: 20,
  }),
  deal("fund", "A fund", "صندوق", {
    stage: "announced",
    countries: ["SAU"],
    sectors: ["power", "water-sanitation"],
    month: "2026-02",
    millions: 1500,
    high: 3000,
  }),
  deal("homes", "Homes", "مساكن", {
    stage: "groundbreaking",
    countries: ["SAU"],
    sectors: ["housing-real-estate"],
    places: ["SY04"],
    month: "2025-12",
    millions: 400,
  }),
  deal("unnamed", "A factory", "معمل", {
    sectors: ["industry"],
    places: ["SY02"],
    millions: 950,
  }),
  deal("stopped", "A hotel", "فندق", {
    stage: "suspended",
    countries: ["KWT"],
    sectors: ["tourism"],
    places: ["SY06"],
    month: "2025-06",
    millions: 300,
  }),
  deal("silent", "A road", "طريق", {
    stage: "announced",
    countries: ["TUR"],
    sectors: ["roads-rail"],
    places: ["SY08"],
    month: "2025-06",
  }),
];
