import type { Offence } from "./source-file";

const escaped = (text: string) => text.replace(/[.+^${}()|[\]\\]/g, "\\$&");

/** One line of .gitignore as a pattern on paths: names, folders, a leading slash, and stars within a name. */
function pattern(line: string): RegExp {
  const anchored = line.startsWith("/");
  const name = line.replace(/^\//, "").replace(/\/$/, "").split("*").map(escaped).join("[^/]*");
  return new RegExp(`${anchored ? "^" : "(?:^|/)"}${name}${line.endsWith("/") ? "/" : "(?:/|$)"}`);
}

/** A file that git leaves out is there for its author and for nobody else. */
export function isKept(path: string, gitignore: string): Offence[] {
  const lines = gitignore.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return lines
    .filter((line) => pattern(line).test(path))
    .map((line) => `${path}  — .gitignore leaves it out with "${line}"`);
}
