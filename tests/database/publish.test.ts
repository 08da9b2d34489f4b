import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from "drizzle-kit/api";
import { describe, expect, test } from "vitest";
import { openRelease } from "../../db/open";
import { publish } from "../../db/publish/publish";
import { readData } from "../../db/publish/read-data";
import { currentReleaseId, releasePath } from "../../db/release-folder";
import * as dealTables from "../../db/schema/deals";
import * as lifeTables from "../../db/schema/lives";
import * as moneyTables from "../../db/schema/money";
import * as recordTables from "../../db/schema/record";
import { copyOfData, edit } from "../support/data-folder";
import { copyOfRelease } from "../support/database";
import { temporaryFolder } from "../support/temporary-folder";
import { stateOf } from "./folder-state";

const schema = { ...dealTables, ...lifeTables, ...moneyTables, ...recordTables };

const DATE = "2026-11-22";
const PORT = "deals/dp-world-tartus-port.yaml";
const ROOT = join(__dirname, "../..");

const changesOf = (folder: string, id: string) => {
  const db = openRelease(releasePath(id, folder));
  const found = db.select().from(schema.changes).all();
  db.$client.close();
  return found;
};

const TITLE = "DP World concession for Tartus port";
const OTHER = "The port of Tartus";
const retitle = (data: string, from: string, to: string) =>
  edit(data, PORT, (text) => text.replace(`en: ${from}`, `en: ${to}`));

describe("publishing the real data", () => {
  test("it gives a file that holds what it says, named by its date and its content, and current names it", () => {
    const { db, release, folder, path } = copyOfRelease();
    const [row] = db.select().from(schema.release).all();
    const { records } = readData(join(ROOT, "db/data"));
    expect(row).toMatchObject({
      id: release,
      published_on: DATE,
      deals: records.deals.length,
      sources: records.sources.length,
      figures: records.figures.length,
      estimates: records.estimates.length,
    });
    expect(release).toBe(`${DATE}-${row?.content_hash.slice(0, 8)}`);
    expect(db.$client.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(currentReleaseId(folder)).toBe(release);
    expect(existsSync(path)).toBe(true);
  });

  test("the web process cannot write into a release", () => {
    const { db } = copyOfRelease();
    expect(() => db.delete(schema.deals).run()).toThrow(/readonly/);
  });

  test("the same data twice is unchanged: no new file, current untouched", () => {
    const { folder, release } = copyOfRelease();
    const before = stateOf(folder);
    const again = publish({ data: join(ROOT, "db/data"), releases: folder, date: "2027-01-01" });
    expect(again).toMatchObject({ outcome: "unchanged", id: release });
    expect(stateOf(folder)).toEqual(before);
  });

  test("a changed deal is a new release that lists what changed; the old one stays as it was", () => {
    const { folder, release } = copyOfRelease();
    const before = stateOf(folder);
    const data = copyOfData();
    retitle(data, TITLE, OTHER);
    const next = publish({ data, releases: folder, date: "2026-11-23" });
    if (next.outcome !== "published") throw new Error(`expected a release, not: ${next.outcome}`);
    expect(next.id).not.toBe(release);
    expect(currentReleaseId(folder)).toBe(next.id);
    expect(changesOf(folder, next.id)).toEqual([
      {
        position: 0,
        change: "changed",
        record: "deal:dp-world-tartus-port",
        field: "title_en",
        was: TITLE,
        now: OTHER,
      },
    ]);
    expect(stateOf(folder).get(`${release}.sqlite`)).toBe(before.get(`${release}.sqlite`));
  });

  test("a release is never rewritten, not even when the data goes back to what it was that day", () => {
    const { folder, release } = copyOfRelease();
    const first = stateOf(folder).get(`${release}.sqlite`);
    const data = copyOfData();
    retitle(data, TITLE, OTHER);
    publish({ data, releases: folder, date: DATE });
    retitle(data, OTHER, TITLE);
    const back = publish({ data, releases: folder, date: DATE });
    expect(back.outcome).not.toBe("stopped");
    expect(stateOf(folder).get(`${release}.sqlite`)).toBe(first);
  });
});

describe("a release appears whole or not at all", () => {
  test("at every step of publishing, current names a complete file", () => {
    const folder = temporaryFolder("releases");
    const data = copyOfData();
    const seen = new Set<string>();
    const look = () => {
      if (!existsSync(join(folder, "current"))) return;
      const id = currentReleaseId(folder);
      const db = openRelease(releasePath(id, folder));
      expect(db.select({ id: schema.release.id }).from(schema.release).all()).toEqual([{ id }]);
      expect(db.$client.pragma("quick_check", { simple: true })).toBe("ok");
      db.$client.close();
      seen.add(id);
    };
    publish({ data, releases: folder, date: DATE, onStep: look });
    look();
    for (const title of ["First", "Second"]) {
      edit(data, PORT, (text) => text.replace(/^ {2}en: .*$/m, `  en: ${title}`));
      publish({ data, releases: folder, date: DATE, onStep: look });
      look();
    }
    expect(seen.size).toBe(3);
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });
});

describe("migrations", () => {
  test("they build exactly the schema: drizzle-kit finds nothing to add", async () => {
    const folder = join(ROOT, "db/migrations/meta");
    const journal = JSON.parse(readFileSync(join(folder, "_journal.json"), "utf8"));
    const last = String(journal.entries.at(-1).idx).padStart(4, "0");
    const snapshot = JSON.parse(readFileSync(join(folder, `${last}_snapshot.json`), "utf8"));
    const now = await generateSQLiteDrizzleJson(schema, snapshot.id);
    expect(await generateSQLiteMigration(snapshot, now)).toEqual([]);
  });
});
