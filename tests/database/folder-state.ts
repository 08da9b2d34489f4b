import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const hashOf = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

/** What lies in a releases folder: each name and the hash of its bytes. */
export const stateOf = (folder: string) =>
  new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, hashOf(join(folder, name))]),
  );
