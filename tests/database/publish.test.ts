import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from "drizzle-kit/api";
import { describe, expect, test } from "vitest";
import { openRelease } from "../../db/open";
import { publish } from "../../db/publish/publish";
import { currentReleaseId, releasePath } from "../../db/release-folder";
import * as schema from "../../db/schema";
import { copyOfData, edit } from "../support/data-folder";
import { copyOfRelease } from "../support/database";
import { temporaryFolder } from "../support/temporary-folder";

const DATE = "2026-11-22";
const PORT = "deals/dp-world-tartus-port.yaml";
const ROOT = join(__dirname, "../..");

const hashOf = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

/** What lies in a releases folder: each name and the hash of its bytes. */
const stateOf = (folder: string) =>
  new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, hashOf(join(folder, name))]),
  );

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
    expect(row).toMatchObject({
      id: release,
      published_on: DATE,
      deals: 210,
      figures: 1820,
      estimates: 80,
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

describe("a broken data folder", () => {
  /** Each way to break the data, and where its complaint points. */
  const breaks: { file: string; rule: string; field?: RegExp; by: (text: string) => string }[] = [
    {
      file: "deals/accor-syria-hotels.yaml",
      rule: "shape",
      field: /^line \d+/,
      by: (text) => `${text}\n  : [ this is not YAML\n`,
    },
    {
      file: "deals/baladna-dairy.yaml",
      rule: "shape",
      field: /^events\.0\.stage$/,
      by: (text) => text.replace(/- stage: \S+/, "- stage: promised"),
    },
    {
      file: "deals/carlton-idlib.yaml",
      rule: "unknown-reference",
      field: /source/,
      by: (text) => text.replace(/^( +)source: \S+/m, "$1source: nobody-said-so"),
    },
    {
      file: PORT,
      rule: "tenfold",
      field: /claims/,
      by: (text) => text.replace(/^ {4}rejected:\n(?: {6}.*\n)+/m, ""),
    },
    {
      file: "sources.csv",
      rule: "shape",
      field: /^line 2, language$/,
      by: (text) => text.replace(/^(112ua-germany-60m,.*),([a-z]{2}),/m, "$1,ukrainian,"),
    },
    {
      file: "figures/population.csv",
      rule: "shape",
      field: /^line 2/,
      by: (text) => text.replace(/^(.*\n[^,]*,[^,]*),[^,]*/, "$1,many"),
    },
    {
      file: "exchange-rates.csv",
      rule: "shape",
      by: (text) => `${text}"never closed,1,2\n`,
    },
  ];

  test("it publishes nothing, reports every complaint at once, and leaves the served release untouched", () => {
    const { folder } = copyOfRelease();
    const before = stateOf(folder);
    const data = copyOfData();
    for (const { file, by } of breaks) edit(data, file, by);
    rmSync(join(data, "corrections.csv"));

    const result = publish({ data, releases: folder, date: "2026-11-23" });
    expect(result.outcome).toBe("stopped");
    const stops = result.complaints.filter((c) => c.level === "stop");
    for (const { file, rule, field } of breaks)
      expect(stops).toContainEqual(
        expect.objectContaining({
          file,
          rule,
          id: expect.stringMatching(/./),
          ...(field ? { field: expect.stringMatching(field) } : {}),
        }),
      );
    expect(stops).toContainEqual(
      expect.objectContaining({ file: "corrections.csv", rule: "shape" }),
    );
    for (const { sentence } of stops) expect([sentence.en, sentence.ar]).not.toContain("");
    expect(stateOf(folder)).toEqual(before);
  });

  test("in a terminal it exits 1 with a line for each complaint, and says that nothing was published", () => {
    const { folder, release } = copyOfRelease();
    const data = copyOfData();
    const [first, second] = breaks;
    for (const { file, by } of [first, second].filter((b) => b !== undefined)) edit(data, file, by);
    const run = spawnSync(
      process.execPath,
      [require.resolve("tsx/cli"), "scripts/publish.ts", "--data", data],
      {
        cwd: ROOT,
        encoding: "utf8",
        env: { ...process.env, LEDGER_RELEASES: folder },
      },
    );
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(
      /STOP {2}deals\/accor-syria-hotels\.yaml \(line \d+\) {2}accor-syria-hotels {2}\[shape\]/,
    );
    expect(run.stderr).toMatch(/STOP {2}deals\/baladna-dairy\.yaml \(events\.0\.stage\)/);
    expect(run.stderr).toContain("Nothing was published");
    expect(run.stderr).not.toMatch(/^\s+at /m);
    expect(currentReleaseId(folder)).toBe(release);
  });

  test("a publisher that dies half-way leaves the served release and no half of a file", () => {
    const { folder } = copyOfRelease();
    const before = stateOf(folder);
    const data = copyOfData();
    retitle(data, TITLE, OTHER);
    const die = () => {
      throw new Error("the power went");
    };
    expect(() => publish({ data, releases: folder, date: DATE, onStep: die })).toThrow(
      "the power went",
    );
    expect(stateOf(folder)).toEqual(before);
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
