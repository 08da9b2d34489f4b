// What goes with an answer: how long it holds, what it is called, what describes it.
import { createHash } from "node:crypto";
import { codeVersion } from "./code-version";
import { LICENCE } from "./licence";
import type { Query } from "./query";

const PINNED = "max-age=31536000, immutable";
const CURRENT = "max-age=60, stale-while-revalidate=600";

/** An answer is a function of its address, its release and the code, and of nothing else. Weak: the same for each encoding. */
export const etagOf = (address: string, release: string): string => {
  const digest = createHash("sha256")
    .update(`${address}\n${release}\n${codeVersion()}`)
    .digest("base64url");
  return `W/"${digest.slice(0, 27)}"`;
};

/** Whether a request already holds what carries this tag. */
export const holds = (ifNoneMatch: string | null, etag: string): boolean => {
  const bare = (tag: string) => tag.trim().replace(/^W\//, "");
  return (
    ifNoneMatch?.split(",").some((tag) => tag.trim() === "*" || bare(tag) === bare(etag)) ?? false
  );
};

/**
 * For ever where the address names its release; a minute, then while it is looked up again, where it does not.
 * @param isShared whether caches that serve many readers may keep it.
 */
export const cachingHeaders = (
  etag: string,
  isPinned: boolean,
  isShared: boolean,
): Record<string, string> => ({
  etag,
  "cache-control": `${isShared ? "public" : "private"}, ${isPinned ? PINNED : CURRENT}`,
  // The scheme is written into whole addresses and may come from a proxy in front; the host is part of every cache's key.
  vary: "X-Forwarded-Proto",
});

const LONGEST_NAME = 120;
/** Not what is in the file, but how it is written. */
const STYLE = ["release", "bom", "raw", "columns", "limit", "cursor"];

/** A file name that says what was asked and of which release: syria-ledger-deals-country-SAU-2026-11-22-0a1b2c3d.csv */
export function fileName(file: string, extension: string, query: Query, release: string): string {
  const asked = [...query].filter(([name]) => !STYLE.includes(name));
  const words = asked.flatMap(([name, values]) => [name, ...values]).join(" ");
  const safe = words.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  const filter = [...safe].slice(0, LONGEST_NAME).join("");
  return `${["syria-ledger", file, filter, release].filter((part) => part !== "").join("-")}.${extension}`;
}

/** RFC 6266: an ASCII name for old readers, the whole one beside it. */
export function attachment(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]+/g, "_");
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${whole}`;
}

const LICENCE_LINK = `<${LICENCE.url}>; rel="license"`;

/** RFC 8288 links; the licence always among them. */
export const linkHeader = (...links: readonly string[]): string =>
  [...links, LICENCE_LINK].join(", ");
