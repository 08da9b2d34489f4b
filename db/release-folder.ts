// Where releases lie, and which one is current. The environment is read here and nowhere else.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { RELEASE_ID } from "./filters";

const environment = z.object({
  /** Folder of published releases; left out: ./releases */
  LEDGER_RELEASES: z.string().min(1).default("releases"),
});

/** The folder that holds <id>.sqlite files and the pointer `current`. */
export const releaseFolder = (): string => resolve(environment.parse(process.env).LEDGER_RELEASES);

export class NoReleaseError extends Error {
  constructor(folder: string) {
    super(`No release is published in ${folder}. Run: npm run data:publish`);
    this.name = "NoReleaseError";
  }
}

/**
 * The id of the release that is served when none is asked for.
 * @throws NoReleaseError when nothing has been published.
 */
export function currentReleaseId(folder = releaseFolder()): string {
  const pointer = join(folder, "current");
  if (!existsSync(pointer)) throw new NoReleaseError(folder);
  const id = readFileSync(pointer, "utf8").trim();
  if (!RELEASE_ID.test(id)) throw new Error(`${pointer} does not hold a release id`);
  return id;
}

/** Path of a release's file. The id must match RELEASE_ID, so no path can be smuggled in. */
export function releasePath(id: string, folder = releaseFolder()): string {
  if (!RELEASE_ID.test(id)) throw new RangeError("not a release id");
  return join(folder, `${id}.sqlite`);
}

/** Ids of all kept releases, newest publication first. */
export function releaseIds(folder = releaseFolder()): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => (name.endsWith(".sqlite") ? [name.slice(0, -".sqlite".length)] : []))
    .filter((id) => RELEASE_ID.test(id))
    .map((id) => ({ id, at: statSync(releasePath(id, folder)).mtimeMs }))
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
    .map(({ id }) => id);
}
