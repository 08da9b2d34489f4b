// A release of synthetic deals in a folder of its own, made through the same migrations and rules as a real one.
// Run as a program it prints how long each part took: a million deals want a heap of their own.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildRelease } from "../../db/publish/build";
import { factsFor } from "../../db/publish/check";
import { hashOf } from "../../db/publish/hash-file";
import { readData } from "../../db/publish/read-data";
import { stampRelease } from "../../db/publish/stamp";
import { checkFacts } from "../../db/rules/plausibility";
import { syntheticRecords } from "./synthetic-records";

const DATE = "2026-01-01";
const MADE_OF = ["../../db/migrations/0000_release.sql", "../../db/migrations/0001_search.sql"];

/** Where a release of so many deals lies; another schema gives another folder. */
export function syntheticFolder(count: number): string {
  const hash = createHash("sha256");
  for (const file of [...MADE_OF, "synthetic-records.ts"])
    hash.update(readFileSync(join(__dirname, file)));
  return join(tmpdir(), `ledger-bench-${count}-${hash.digest("hex").slice(0, 8)}`);
}

/** The one release in it. */
export const syntheticId = (count: number) => `${DATE}-${count.toString(16).padStart(8, "0")}`;

type Parts = { records: number; check: number; build: number; all: number };
/** On the clock, and of a processor: the second is what a machine with nothing else to do would show. */
export type Made = { seconds: Parts; cpu: Parts };

function now() {
  const { user, system } = process.cpuUsage();
  return { clock: performance.now() / 1000, cpu: (user + system) / 1e6 };
}

function partsOf([a = 0, b = 0, c = 0, d = 0]: number[]): Parts {
  return { records: b - a, check: c - b, build: d - c, all: d - b };
}

/** Makes the release anew and says how long it took, in seconds; the making of the records is told apart. */
export function makeSyntheticRelease(count: number): Made {
  const folder = syntheticFolder(count);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const marks = [now()];
  const mark = () => marks.push(now());
  const records = syntheticRecords(count, readData(join(__dirname, "../../db/data")).records);
  mark();
  const facts = factsFor(records);
  const complaints = checkFacts(facts);
  const stop = complaints.find(({ level }) => level === "stop");
  if (stop) throw new Error(`synthetic deals must pass: ${stop.sentence.en}`);
  mark();
  const building = join(folder, ".building.sqlite");
  buildRelease(building, facts, complaints, () => {}).$client.close();
  const id = syntheticId(count);
  stampRelease(building, { id, date: DATE, hash: hashOf(building), records });
  renameSync(building, join(folder, `${id}.sqlite`));
  writeFileSync(join(folder, "current"), `${id}\n`);
  mark();
  return {
    seconds: partsOf(marks.map(({ clock }) => clock)),
    cpu: partsOf(marks.map(({ cpu }) => cpu)),
  };
}

const HEAP = ["--max-old-space-size=12288", "--max-semi-space-size=64"];

/** The same in a process with room for it, so that one benchmark's memory is not another's. */
export function makeApart(count: number): Made {
  const args = [...HEAP, "--import", "tsx", __filename, String(count)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`the synthetic release was not made:\n${stderr}`);
  return JSON.parse(stdout) as Made;
}

/** The path of the release, made now unless an earlier run left it. */
export function prepared(count: number): string {
  if (!existsSync(join(syntheticFolder(count), "current"))) makeApart(count);
  return join(syntheticFolder(count), `${syntheticId(count)}.sqlite`);
}

if (require.main === module)
  console.log(JSON.stringify(makeSyntheticRelease(Number(process.argv[2]))));
