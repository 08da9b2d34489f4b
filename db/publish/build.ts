import { join } from "node:path";
import { sql } from "drizzle-orm";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { alpha2Of, countryName } from "../countries";
import { type Db, openForPublishing } from "../open";
import type { DealRecord, SourceRecord } from "../records";
import type { Complaint } from "../rules/complaint";
import { judgeEstimates } from "../rules/estimates";
import { judgeFigures } from "../rules/figures";
import { lineOf } from "../rules/lines";
import type { Facts } from "../rules/plausibility/facts";
import * as dealTables from "../schema/deals";
import * as lifeTables from "../schema/lives";
import * as moneyTables from "../schema/money";
import * as recordTables from "../schema/record";
import { withoutIndexes } from "./indexes";
import { inserterFor } from "./insert";
import { dealInserter } from "./insert-deal";
import { searchTextOf } from "./search-text";

const tables = { ...dealTables, ...lifeTables, ...moneyTables, ...recordTables };

export type Step = { name: string; done: number; of: number };

const STEPS_OF = 2_000;
const WORDS_IN_MEMORY = 64 * 1024 * 1024;

/**
 * Builds a release file from checked records: migrations first, then every table, then the search index.
 * @param path a file that does not exist yet.
 * @param facts judged records that hold no "stop" complaint.
 * @returns the open database, without its `release` row, so that its bytes depend on the data alone.
 */
export function buildRelease(
  path: string,
  facts: Facts,
  complaints: readonly Complaint[],
  onStep: (step: Step) => void,
): Db {
  const db = openForPublishing(path);
  migrate(db, { migrationsFolder: join(process.cwd(), "db/migrations") });
  const addIndexes = withoutIndexes(db);
  db.run(sql`begin`);
  // Words are kept in memory until there are so many bytes of them: the default of 1 MB writes a large ledger many times over.
  db.$client.exec(`insert into search(search, rank) values ('hashsize', ${WORDS_IN_MEMORY})`);
  // Merged once, at the end.
  db.$client.exec("insert into search(search, rank) values ('automerge', 0)");
  insertDeals(db, facts, onStep);
  insertFigures(db, facts, onStep);
  insertLists(db, facts, complaints);
  db.run(sql`insert into search(search) values ('optimize')`);
  addIndexes();
  db.run(sql`commit`);
  db.run(sql`analyze`);
  return db;
}

function insertDeals(db: Db, facts: Facts, onStep: (step: Step) => void): void {
  const { deals, judged, stages } = facts;
  const line = lineOf(deals, judged, stages);
  const insert = dealInserter(db, facts);
  const searchText = searchTextOf(facts);
  const index = db.$client.prepare("insert into search (rowid, title, body) values (?, ?, ?)");
  for (const [i, deal] of deals.entries()) {
    insert(deal, judged.get(deal.id) ?? [], line(deal));
    const { title, body } = searchText(deal);
    // The number of its line: rows are written one for one.
    index.run(BigInt(i + 1), title, body);
    if (i % STEPS_OF === 0 || i === deals.length - 1)
      onStep({ name: "deals", done: i + 1, of: deals.length });
  }
}

function insertFigures(db: Db, records: Facts, onStep: (step: Step) => void): void {
  const sources = records.sourceById;
  const figure = inserterFor(db, tables.figures);
  const numbers = new Map<string, number>();
  for (const f of judgeFigures(records.figures, sources)) {
    const n = (numbers.get(f.figure.series) ?? 0) + 1;
    numbers.set(f.figure.series, n);
    figure({ ...f.figure, id: `${f.figure.series}/${n}`, verdict: f.verdict });
  }
  onStep({ name: "figures", done: records.figures.length, of: records.figures.length });
  const estimate = inserterFor(db, tables.estimates);
  for (const e of judgeEstimates(records.estimates, sources))
    estimate({ ...e.estimate, verdict: e.verdict });
  onStep({ name: "estimates", done: records.estimates.length, of: records.estimates.length });
}

function insertLists(db: Db, records: Facts, complaints: readonly Complaint[]): void {
  const cited = countCitations(records);
  const source = inserterFor(db, tables.sources);
  for (const s of records.sources)
    source({
      ...s,
      described_ar: records.describedInArabic.get(s.id),
      publisher_ar: s.publisher && records.publisherInArabic.get(s.publisher),
      cited: cited.get(s.id) ?? 0,
    });
  const series = inserterFor(db, tables.series);
  for (const s of records.series) series(s);
  const assessment = inserterFor(db, tables.assessments);
  for (const a of records.assessments) assessment(a);
  const rate = inserterFor(db, tables.exchange_rates);
  for (const r of records.rates) rate(r);
  const place = inserterFor(db, tables.governorates);
  for (const p of records.places) place(p);
  const sector = inserterFor(db, tables.sectors);
  for (const s of records.sectors) sector(s);
  const correction = inserterFor(db, tables.corrections);
  for (const [position, c] of records.corrections.entries()) correction({ position, ...c });
  const country = inserterFor(db, tables.countries);
  for (const iso3 of namedCountries(records.deals))
    country({
      iso3,
      iso2: alpha2Of(iso3),
      name_en: countryName(iso3, "en"),
      name_ar: countryName(iso3, "ar"),
    });
  const complaint = inserterFor(db, tables.complaints);
  for (const [position, c] of complaints.entries())
    complaint({
      position,
      level: c.level,
      rule: c.rule,
      file: c.file,
      field: c.field,
      record: c.id,
      sentence_en: c.sentence.en,
      sentence_ar: c.sentence.ar,
      silenced_en: c.silenced?.en,
      silenced_ar: c.silenced?.ar,
    });
}

const namedCountries = (deals: readonly DealRecord[]) =>
  [...new Set(deals.flatMap((d) => d.countries.map((c) => c.iso3)))].sort();

function countCitations(records: Facts): Map<SourceRecord["id"], number> {
  const counts = new Map<string, number>();
  const cite = ({ source }: { source: string }) =>
    counts.set(source, (counts.get(source) ?? 0) + 1);
  for (const deal of records.deals)
    for (const c of [...deal.events, ...deal.claims, ...deal.capacity]) cite(c);
  for (const row of [...records.figures, ...records.estimates, ...records.rates]) cite(row);
  return counts;
}
