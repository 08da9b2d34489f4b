// Length and hash of a file, taken while it passes.
import { createHash } from "node:crypto";
import type { Written } from "./table-schema";

/**
 * Passes chunks through and counts them.
 * @returns the same chunks, and what was written once they have all been taken.
 */
export function measured(chunks: Iterable<Uint8Array>): {
  chunks: Generator<Uint8Array>;
  written: () => Written;
} {
  const hash = createHash("sha256");
  let bytes = 0;
  let sha256: string | undefined;
  function* pass() {
    for (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.byteLength;
      yield chunk;
    }
    sha256 = hash.digest("hex");
  }
  return {
    chunks: pass(),
    written: () => {
      if (sha256 === undefined) throw new RangeError("the file is not yet written to its end");
      return { bytes, sha256 };
    },
  };
}
