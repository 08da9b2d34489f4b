import type { Offence } from "./source-file";

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** What Next asks a folder to be called when the address has a changing part. */
const SEGMENT = /^\[(\.\.\.)?[a-z0-9]+\]$|^\([a-z0-9-]+\)$|^_[a-z0-9-]+$/;
const SAYS_NOTHING = [
  "utils",
  "util",
  "helpers",
  "helper",
  "lib",
  "libs",
  "common",
  "misc",
  "shared",
  "client",
  "index",
];

/** What people look for by these names everywhere. */
const KNOWN_BY_NAME = ["README", "LICENSE", "CHANGELOG"];

/** Names are the subject's own words, in kebab-case; a barrel or a drawer for odds and ends has no name of its own. */
export function isWellNamed(path: string): Offence[] {
  return path.split("/").flatMap((segment, i, all) => {
    const isFile = i === all.length - 1;
    const words = segment.split(".");
    const stem = words[0] ?? "";
    // db/client.ts is named in the design: the one door to the releases, not a client component.
    if (SAYS_NOTHING.includes(stem) && path !== "db/client.ts")
      return [`${path}  — "${stem}" does not say what is in it`];
    if (KNOWN_BY_NAME.includes(stem)) return [];
    if (SEGMENT.test(segment) || words.every((word) => KEBAB.test(word))) return [];
    return [`${path}  — the ${isFile ? "file" : "folder"} "${segment}" is not in kebab-case`];
  });
}
