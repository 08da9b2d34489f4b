// Which code wrote an answer: part of its ETag, so that a new build is never hidden by an old cache.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const at = (path: string) => join(/* turbopackIgnore: true */ process.cwd(), path);
let build: string | undefined;

/** The version in package.json. */
export const ledgerVersion = (): string =>
  z.object({ version: z.string() }).parse(JSON.parse(readFileSync(at("package.json"), "utf8")))
    .version;

/** The id of the build that runs; before a build, the version in package.json. */
export function codeVersion(): string {
  build ??= existsSync(at(".next/BUILD_ID"))
    ? readFileSync(at(".next/BUILD_ID"), "utf8").trim()
    : ledgerVersion();
  return build;
}
