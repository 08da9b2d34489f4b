import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { z } from "zod";

const BUILT = join(__dirname, "../../.next");
const manifest = z.object({ rootMainFiles: z.array(z.string()) });

/** Bytes after gzip. */
export type Weight = {
  /** What Next itself loads on every page, an empty one included. */
  framework: number;
  /** Every other script of the page: ours, and the parts of Next that we chose to use. */
  own: number;
  html: number;
};

const weights = new Map<string, number>();

function weightOf(file: string): number {
  const known = weights.get(file);
  if (known !== undefined) return known;
  const weight = gzipSync(readFileSync(join(BUILT, file))).length;
  weights.set(file, weight);
  return weight;
}

const sum = (files: readonly string[]) => files.reduce((all, file) => all + weightOf(file), 0);

/** Scripts that a browser of this decade runs: the others are marked `noModule`. */
export function scriptsOf(html: string): string[] {
  const tags = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"[^>]*>/g)];
  const paths = tags.filter(([tag]) => !/\bnomodule\b/i.test(tag)).map(([, src]) => src ?? "");
  return [...new Set(paths.map((path) => new URL(path, "http://any").pathname))];
}

/** In: a page's HTML and the paths of the scripts it loads. Read beside the build that served it. */
export function weighPage(html: string, scripts: Iterable<string>): Weight {
  const { rootMainFiles } = manifest.parse(
    JSON.parse(readFileSync(join(BUILT, "build-manifest.json"), "utf8")),
  );
  const loaded = [...scripts].map((path) => path.replace(/^\/_next\//, ""));
  return {
    framework: sum(rootMainFiles),
    own: sum(loaded.filter((file) => !rootMainFiles.includes(file))),
    html: gzipSync(html).length,
  };
}
