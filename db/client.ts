import "server-only";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Db, openRelease } from "./open";
import {
  currentReleaseId,
  NoReleaseError,
  releaseFolder,
  releaseIds,
  releasePath,
} from "./release-folder";

export class UnknownReleaseError extends Error {
  constructor(
    readonly asked: string,
    readonly known: string[],
  ) {
    super(`There is no release ${asked}`);
    this.name = "UnknownReleaseError";
  }
}

export type Opened = { db: Db; release: string; pinned: boolean };

const MOST_OPEN = 4;
const opened = new Map<string, Db>();
let pointer: { at: number; size: number; id: string } | undefined;

/** The pointer file is read again only when it changed, so a new release is served without a restart. */
function currentId(): string {
  const file = join(releaseFolder(), "current");
  if (!existsSync(file)) throw new NoReleaseError(releaseFolder());
  const { mtimeMs, size } = statSync(file);
  if (pointer?.at !== mtimeMs || pointer.size !== size)
    pointer = { at: mtimeMs, size, id: currentReleaseId() };
  return pointer.id;
}

function openOnce(id: string): Db {
  const known = opened.get(id);
  if (known) {
    opened.delete(id);
    opened.set(id, known);
    return known;
  }
  const db = openRelease(releasePath(id));
  opened.set(id, db);
  const [oldest] = opened.keys();
  if (opened.size > MOST_OPEN && oldest) {
    opened.get(oldest)?.$client.close();
    opened.delete(oldest);
  }
  return db;
}

/** The id served when none is asked for, without opening it. Throws NoReleaseError when nothing is published. */
export const servedReleaseId = (): string => currentId();

/**
 * The release a page reads, read-only.
 * @param asked an id that matches RELEASE_ID; left out: the current release.
 * @throws UnknownReleaseError (with the ids that are kept) or NoReleaseError.
 */
export function ledger(asked?: string): Opened {
  const id = asked ?? currentId();
  if (asked !== undefined && !existsSync(releasePath(asked)))
    throw new UnknownReleaseError(asked, releaseIds());
  return { db: openOnce(id), release: id, pinned: asked !== undefined };
}
