// The releases that are kept: what each is, and how large its file.
import { statSync } from "node:fs";
import { sql } from "drizzle-orm";
import { openRelease } from "../open";
import { releaseIds, releasePath } from "../release-folder";
import { changes } from "../schema/record";
import { getRelease, type Release } from "./release";

export type KeptRelease = {
  stamp: Release;
  /** Of the database file. */
  bytes: number;
  /** How many changes since the release before are written in it. */
  changes: number;
};

/** A release never changes: each file is opened once. */
const read = new Map<string, KeptRelease>();

function readOnce(id: string): KeptRelease {
  const path = releasePath(id);
  const known = read.get(path);
  if (known) return known;
  const db = openRelease(path);
  try {
    const count = db.select({ n: sql<number>`count(*)` }).from(changes).get();
    const kept = { stamp: getRelease(db), bytes: statSync(path).size, changes: count?.n ?? 0 };
    read.set(path, kept);
    return kept;
  } finally {
    db.$client.close();
  }
}

/** Every kept release, the newest publication first. */
export const listReleases = (): KeptRelease[] => releaseIds().map(readOnce);

/** The same up to one of them: what a page that is pinned to it knew. Empty when it is not kept. */
export function keptUpTo(id: string): KeptRelease[] {
  const ids = releaseIds();
  return ids.includes(id) ? ids.slice(ids.indexOf(id)).map(readOnce) : [];
}
