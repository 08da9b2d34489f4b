import { cpSync } from "node:fs";
import { type Db, openRelease } from "../../db/open";
import { currentReleaseId, releaseFolder, releasePath } from "../../db/release-folder";
import { temporaryFolder } from "./temporary-folder";

export type ReleaseCopy = {
  /** A releases folder that holds `current` and one release. */
  folder: string;
  release: string;
  /** The release's file. */
  path: string;
  /** Opened read-only; opened anew by whoever wants to write. */
  db: Db;
};

/** The published test release in a folder of its own, so that no test sees what another does to it. */
export function copyOfRelease(): ReleaseCopy {
  const folder = temporaryFolder("copy");
  cpSync(releaseFolder(), folder, { recursive: true });
  const release = currentReleaseId(folder);
  const path = releasePath(release, folder);
  return { folder, release, path, db: openRelease(path) };
}
