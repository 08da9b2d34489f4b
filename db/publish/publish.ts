import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { currentReleaseId, NoReleaseError, releaseIds, releasePath } from "../release-folder";
import type { Complaint } from "../rules/complaint";
import { checkFacts } from "../rules/plausibility";
import { buildRelease, type Step } from "./build";
import { factsFor } from "./check";
import { hashOf } from "./hash-file";
import { type Records, readData } from "./read-data";
import { recordChanges } from "./record-changes";
import { stampRelease } from "./stamp";

/** How many releases are kept; older files go, so that a citation stays good for as long as this allows. */
const KEPT = 60;

export type Published =
  | { outcome: "published" | "unchanged"; id: string; complaints: Complaint[]; records: Records }
  | { outcome: "stopped"; complaints: Complaint[] };

export type PublishOptions = {
  /** Folder of the data files. */
  data: string;
  /** Folder of releases; made when missing. */
  releases: string;
  /** ISO day the release is dated with. */
  date: string;
  onStep?: (step: Step) => void;
};

/**
 * Reads, checks, builds and swaps in a release. With a "stop" complaint nothing is written and the running
 * release stays. Data that gives the same content as the current release publishes nothing new.
 */
export function publish({ data, releases, date, onStep = () => {} }: PublishOptions): Published {
  const { records, complaints: shapes } = readData(data);
  const facts = factsFor(records);
  const complaints = [...shapes, ...checkFacts(facts)];
  if (complaints.some((c) => c.level === "stop")) return { outcome: "stopped", complaints };

  mkdirSync(releases, { recursive: true });
  const building = join(releases, `.building-${process.pid}.sqlite`);
  rmSync(building, { force: true });
  try {
    const db = buildRelease(building, facts, complaints, onStep);
    db.$client.close();
    const hash = hashOf(building);
    const previous = previousRelease(releases);
    if (previous?.endsWith(hash.slice(0, 8)))
      return { outcome: "unchanged", id: previous, complaints, records };
    const id = `${date}-${hash.slice(0, 8)}`;
    // The data went back to what it was earlier that day: that release stands as it was written.
    if (existsSync(releasePath(id, releases))) {
      pointTo(releases, id);
      return { outcome: "published", id, complaints, records };
    }
    recordChanges(building, previous ? releasePath(previous, releases) : undefined);
    stampRelease(building, { id, date, hash, records });
    renameSync(building, releasePath(id, releases));
    pointTo(releases, id);
    forgetOldest(releases, id);
    return { outcome: "published", id, complaints, records };
  } finally {
    rmSync(building, { force: true });
  }
}

function previousRelease(releases: string): string | undefined {
  try {
    const id = currentReleaseId(releases);
    return existsSync(releasePath(id, releases)) ? id : undefined;
  } catch (error) {
    if (error instanceof NoReleaseError) return undefined;
    throw error;
  }
}

/** A rename is atomic: a reader sees the old pointer or the new one, never half of one. */
function pointTo(releases: string, id: string): void {
  const next = join(releases, `.current-${process.pid}`);
  writeFileSync(next, `${id}\n`);
  renameSync(next, join(releases, "current"));
}

function forgetOldest(releases: string, current: string): void {
  for (const id of releaseIds(releases).slice(KEPT))
    if (id !== current) rmSync(releasePath(id, releases));
}
