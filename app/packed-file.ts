// Scripts and styles as the build packed them, for browsers that take brotli.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const BUILT = join(process.cwd(), ".next");
const PLAIN = join(BUILT, "static/chunks");
const PACKED = join(BUILT, "packed");

const TYPES: Record<string, string> = {
  js: "application/javascript; charset=UTF-8",
  css: "text/css; charset=UTF-8",
};
const HOLDS_FOR_EVER = "public, max-age=31536000, immutable";

type Bytes = Uint8Array<ArrayBuffer>;
const bytesOf = (folder: string, name: string): Bytes =>
  new Uint8Array(readFileSync(join(folder, name)));

let held: Map<string, Bytes> | undefined;

/** All that there is: a name from an address never reaches the disk. */
function packed(): Map<string, Bytes> {
  if (held) return held;
  held = new Map(
    existsSync(PACKED) ? readdirSync(PACKED).map((name) => [name, bytesOf(PACKED, name)]) : [],
  );
  // Whoever ran the framework's build alone has none, and waits a moment.
  for (const name of readdirSync(PLAIN))
    if (!held.has(name)) held.set(name, new Uint8Array(brotliCompressSync(bytesOf(PLAIN, name))));
  return held;
}

/**
 * A script or a style sheet by its name. The body is always packed: next.config.mjs says so in the headers, since the
 * framework takes that one out of whatever a route answers.
 */
export function packedFile(name: string): Response {
  const type = TYPES[name.split(".").at(-1) ?? ""];
  const body = type ? packed().get(name) : undefined;
  if (!type || !body)
    return new Response(new Uint8Array(brotliCompressSync("There is no such file.\n")), {
      status: 404,
      headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
    });
  return new Response(body, {
    headers: {
      "content-type": type,
      "cache-control": HOLDS_FOR_EVER,
      vary: "Accept-Encoding",
      "x-content-type-options": "nosniff",
    },
  });
}
