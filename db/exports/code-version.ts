// Which code wrote an answer: part of its ETag, so that a new build is never hidden by an old cache.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

let known: string | undefined;

/** The id of the build that runs; before a build, the version in package.json. */
export function codeVersion(): string {
  if (known) return known;
  const build = join(process.cwd(), ".next/BUILD_ID");
  const own = z.object({ version: z.string() });
  known = existsSync(build)
    ? readFileSync(build, "utf8").trim()
    : own.parse(JSON.parse(readFileSync(join(process.cwd(), "package.json"), "utf8"))).version;
  return known;
}
