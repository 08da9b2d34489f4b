// Names that outlive addresses: the same record has the same name on any host and in any release.
import { createHash } from "node:crypto";

const NAMESPACE = "syria-reconstruction-ledger";

/** A urn:uuid made from what names the record (RFC 9562, version 8: a hash of our own). */
export function stableUrn(...parts: readonly string[]): string {
  const hash = createHash("sha256")
    .update(JSON.stringify([NAMESPACE, ...parts]))
    .digest("hex");
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  const uuid = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  return `urn:uuid:${uuid}`;
}
