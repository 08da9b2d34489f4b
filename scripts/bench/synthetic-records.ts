// Deals that nobody promised: as many as asked for, always the same ones, shaped like the real data.
import type { Records } from "../../db/publish/read-data";
import type { ClaimRecord, DealRecord, EventRecord, SourceRecord } from "../../db/records";
import {
  COUNTRY_ROLES,
  GOVERNORATES,
  KINDS,
  PARTY_ROLES,
  RUNGS,
  SECTORS,
  SOURCE_KINDS,
} from "../../db/vocabulary";

const COUNTRIES = "SAU QAT ARE TUR USA DEU FRA JOR KWT CHN JPN GBR ITA EUU AZE IRQ NOR SWE".split(
  " ",
);
const IN_A_PACKAGE = 20;
const DEALS_A_SOURCE = 5;
const DAYS = 700;
const FIRST_DAY = Date.UTC(2024, 11, 8);

/** Mulberry32: the same seed gives the same ledger on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = randomFrom(2026);
const upTo = (most: number) => Math.floor(random() * most);
const oneOf = <T>(values: readonly T[]): T => {
  const value = values[upTo(values.length)];
  if (value === undefined) throw new RangeError("nothing to choose from");
  return value;
};
const some = <T>(values: readonly T[], least: number, most: number): T[] => [
  ...new Set(Array.from({ length: least + upTo(most - least + 1) }, () => oneOf(values))),
];
const dayOf = (n: number) => new Date(FIRST_DAY + n * 86_400_000).toISOString().slice(0, 10);

const sourceOf = (i: number): SourceRecord => ({
  id: `source-${i}`,
  publisher: `Publisher ${i % 400}`,
  title: `Report ${i}: "what was signed, and by whom"`,
  described_as: undefined,
  url: `https://example.org/reports/${i}`,
  published_on: dayOf(DAYS + (i % 30)),
  language: i % 3 === 0 ? "ar" : "en",
  kind: SOURCE_KINDS[i % SOURCE_KINDS.length] ?? "press",
  note: undefined,
  note_ar: undefined,
});

function claimsOf(cite: () => string): ClaimRecord[] {
  const amount = (1 + upTo(900)) * 100_000;
  return Array.from({ length: 1 + upTo(3) }, (_, i) => ({
    what: "value" as const,
    amount: amount + i * 50_000,
    currency: "USD" as const,
    qualifier: i === 0 ? ("exact" as const) : ("about" as const),
    source: cite(),
  }));
}

function eventsOf(cite: () => string): EventRecord[] {
  const first = upTo(DAYS - 100);
  const rung = upTo(RUNGS.length - 2);
  return Array.from({ length: 1 + upTo(3) }, (_, i) => ({
    stage: RUNGS[Math.min(rung + i, RUNGS.length - 1)] ?? "announced",
    on: dayOf(first + i * 30),
    source: cite(),
  }));
}

/** In the order of the alphabet as well, as files are read. */
const idOf = (i: number) => `deal-${String(i).padStart(7, "0")}`;

function dealOf(i: number, sources: number): DealRecord {
  const cite = () => `source-${upTo(sources)}`;
  const isPackage = i % (IN_A_PACKAGE * 5) === 0;
  const inPackage = !isPackage && i % (IN_A_PACKAGE * 5) <= IN_A_PACKAGE;
  const sectors = some(SECTORS, 0, 2);
  return {
    id: idOf(i),
    title: { en: `Deal ${i}, works and supplies`, ar: `الصفقة ${i}، أعمال وتوريدات` },
    summary: {
      en: `Synthetic deal number ${i} on ${sectors.join(" and ") || "several things"}, in "phases", to be paid over years.`,
      ar: `صفقة اصطناعية رقم ${i} تُنفَّذ على مراحل وتُدفع على سنوات.`,
    },
    ...(isPackage
      ? { kind: "package" as const, flow: "investment" as const }
      : { kind: oneOf(KINDS.filter((kind) => kind !== "package")) }),
    ...(inPackage ? { parent: idOf(i - (i % (IN_A_PACKAGE * 5))) } : {}),
    events: eventsOf(cite),
    countries: some(COUNTRIES, 0, 2).map((iso3) => ({ iso3, role: oneOf(COUNTRY_ROLES) })),
    parties: Array.from({ length: 1 + upTo(2) }, () => ({
      name: `Company ${upTo(5_000)}, Ltd`,
      role: oneOf(PARTY_ROLES),
    })),
    sectors,
    governorates: some(GOVERNORATES, 0, 2),
    capacity: [],
    claims: claimsOf(cite),
    open_questions: [],
    silenced: [],
  };
}

/**
 * @param count how many deals.
 * @param lists real records, whose series, estimates, places, sectors and rates are kept.
 * @returns records without a "stop" complaint.
 */
export function syntheticRecords(count: number, lists: Records): Records {
  const sources = Math.max(1, Math.ceil(count / DEALS_A_SOURCE));
  return {
    ...lists,
    deals: Array.from({ length: count }, (_, i) => dealOf(i, sources)),
    sources: [...lists.sources, ...Array.from({ length: sources }, (_, i) => sourceOf(i))],
    corrections: [],
  };
}
