// One answer's own view of a release: its own connection, so that a slow reader holds up nobody else's.
import { existsSync } from "node:fs";
import { type Db, openRelease } from "../open";
import { currentReleaseId, releaseIds, releasePath } from "../release-folder";
import { type Names, namesIn } from "./names";

/** What a download reads from; `base` is the ledger's origin, for the addresses in its rows. */
export type Download = {
  db: Db;
  release: string;
  base: string;
  names: Names;
  /** Frees the file. May be called twice. */
  close: () => void;
};

export class ReleaseNotKeptError extends Error {
  constructor(
    readonly asked: string,
    readonly kept: string[],
  ) {
    super(`There is no release ${asked}`);
    this.name = "ReleaseNotKeptError";
  }
}

/**
 * The release an address asks for.
 * @param asked an id that matches RELEASE_ID; left out: the current one.
 * @throws ReleaseNotKeptError (with the ids there are) or NoReleaseError.
 */
export function releaseAsked(asked?: string): string {
  const id = asked ?? currentReleaseId();
  if (!existsSync(releasePath(id))) throw new ReleaseNotKeptError(id, releaseIds());
  return id;
}

/** Kilobytes of page cache: a file is read through once, so keeping more of it gains nothing. */
const CACHE = 8192;

/** Opens a release for one download. The caller closes it. */
export function openDownload(release: string, base: string): Download {
  const db = openRelease(releasePath(release));
  const client = db.$client;
  // Mapped pages count as memory of this process; a download of a large release would seem to eat it all.
  client.pragma("mmap_size = 0");
  client.pragma(`cache_size = -${CACHE}`);
  return {
    db,
    release,
    base,
    names: namesIn(client),
    close: () => {
      if (client.open) client.close();
    },
  };
}
