// A release of a dozen invented deals, so that an edit of the data changes no stored picture.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { DATA_VERSION } from "../../db/data-version";
import { type Db, openForPublishing } from "../../db/open";
import { inserterFor } from "../../db/publish/insert";
import { countryPartOf, governoratePartOf, sectorPartOf } from "../../db/rules/parts";
import { deal_countries, deal_governorates, deal_sectors, deals } from "../../db/schema/deals";
import { claims as claimTable, lines } from "../../db/schema/money";
import { release, sources } from "../../db/schema/record";
import { BAND_OF, type Flow, type LeftOut } from "../../db/vocabulary";
import { temporaryFolder } from "../support/temporary-folder";
import { type DrawnDeal, SMALL_DEALS } from "./small-deals";
import { insertStudies } from "./small-estimates";
import { insertNeed, insertSeries } from "./small-facts";

/** The one the stored pictures are of, the same again, and one in which the harbour is worth twice as much. */
export const SMALL = "2026-11-22-00000001";
export const SAME = "2026-11-22-00000002";
export const OTHER = "2026-11-22-00000003";

const FLOW: Flow = "investment";
const MILLION = 1_000_000;

function insertDeal(db: Db, deal: DrawnDeal): void {
  const { id, stage, millions, low, high, month } = deal;
  const leftOut: LeftOut | undefined = stage === "suspended" ? "stopped" : deal.leftOut;
  const amount = millions === undefined ? undefined : millions * MILLION;
  const dates = month ? { first_from: `${month}-01`, first_to: `${month}-28` } : {};
  inserterFor(
    db,
    deals,
  )({
    id,
    title_en: deal.en,
    title_ar: deal.ar,
    summary_en: deal.en,
    summary_ar: deal.ar,
    kind: "investment",
    flow: FLOW,
    scope: "syria",
    stage,
    band: BAND_OF[stage],
    file: `deals/${id}.yaml`,
    ...dates,
  });
  for (const iso3 of deal.countries)
    inserterFor(db, deal_countries)({ deal: id, iso3, role: "investor" });
  for (const sector of deal.sectors) inserterFor(db, deal_sectors)({ deal: id, sector });
  for (const governorate of deal.places)
    inserterFor(db, deal_governorates)({ deal: id, governorate });
  const claimed = Math.max(0, amount ?? 0, ...deal.claims.map((one) => one.millions * MILLION));
  inserterFor(
    db,
    lines,
  )({
    id,
    kind: "deal",
    flow: FLOW,
    stage,
    band: BAND_OF[stage],
    ...dates,
    low: (low ?? millions ?? 0) * MILLION,
    best: amount ?? null,
    high: (high ?? millions ?? 0) * MILLION,
    amount: amount ?? null,
    stated: amount === undefined ? 0 : 1,
    counted: amount === undefined || leftOut ? 0 : 1,
    left_out: amount === undefined ? "no-value" : (leftOut ?? null),
    country_part: countryPartOf(deal.countries),
    sector_part: sectorPartOf(deal.sectors),
    governorate_part: governoratePartOf(deal.places),
    claimed_most: claimed,
    standing_most: amount ?? 0,
    gross: amount ?? 0,
    sources: deal.claims.length,
    claims: deal.claims.length,
  });
  insertClaims(db, deal);
}

function insertClaims(db: Db, { id, claims }: DrawnDeal): void {
  for (const [position, { millions, verdict, source }] of claims.entries())
    inserterFor(
      db,
      claimTable,
    )({
      id: `${id}-${position + 1}`,
      deal: id,
      position,
      what: "value",
      amount: millions * MILLION,
      currency: "USD",
      qualifier: "exact",
      source,
      covers: "whole",
      verdict,
      reason: verdict === "rejected" ? "rejected-by-editor" : "same-amount",
      usd_low: millions * MILLION,
      usd_best: millions * MILLION,
      usd_high: millions * MILLION,
      usd_from: "stated",
    });
}

function build(path: string, id: string, harbour: number): void {
  const db = openForPublishing(path);
  migrate(db, { migrationsFolder: join(__dirname, "../../db/migrations") });
  for (let at = 1; at <= 11; at += 1)
    inserterFor(
      db,
      sources,
    )({
      id: `paper-${at}`,
      publisher: `Paper ${at}`,
      title: `Story ${at}`,
      language: "en",
      kind: "press",
      cited: 1,
    });
  for (const deal of SMALL_DEALS)
    insertDeal(db, deal.id === "harbour" ? { ...deal, millions: harbour } : deal);
  insertNeed(db);
  insertStudies(db);
  insertSeries(db);
  inserterFor(
    db,
    release,
  )({
    id,
    published_on: id.slice(0, 10),
    content_hash: "0".repeat(64),
    data_version: DATA_VERSION,
    deals: SMALL_DEALS.length,
    claims: 13,
    sources: 11,
    figures: 6,
    estimates: 4,
  });
  db.$client.close();
}

/** Builds the three releases in a folder of their own and serves them to this test file. */
export function useSmallReleases(): void {
  const folder = temporaryFolder("small");
  const known = SMALL_DEALS.find(({ id }) => id === "harbour")?.millions ?? 0;
  build(join(folder, `${SMALL}.sqlite`), SMALL, known);
  build(join(folder, `${SAME}.sqlite`), SAME, known);
  build(join(folder, `${OTHER}.sqlite`), OTHER, known * 2);
  writeFileSync(join(folder, "current"), `${SMALL}\n`);
  process.env.LEDGER_RELEASES = folder;
}
