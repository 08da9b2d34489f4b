import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(__dirname, "../..");

/** One file of the project; the path is relative to the top, with forward slashes. */
export type SourceFile = { path: string; text: string };

/** A broken rule, printed as `path:line  offending line  — rule`. */
export type Offence = string;

const FOLDERS = ["app", "components", "db", "scripts", "tests"];
/** Data and what a tool writes have rules of their own. */
const NOT_OURS = ["db/data", "db/migrations", "tests/files/golden"];
const READ = /\.(ts|tsx|mts|mjs|css)$/;

function walk(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (NOT_OURS.includes(path)) return [];
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/** Every path of the five folders, and the code files that stand at the top. */
export function listPaths(): string[] {
  const top = readdirSync(ROOT).filter((name) => READ.test(name) && name !== "next-env.d.ts");
  return [...FOLDERS.flatMap(walk), ...top].sort();
}

export function readSources(paths: readonly string[]): SourceFile[] {
  return paths
    .filter((path) => READ.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
}

export const isUnder = (path: string, places: readonly string[]): boolean =>
  places.some((place) =>
    place.endsWith("/") ? path.startsWith(place) : withoutExtension(path) === place,
  );

export const withoutExtension = (path: string): string => path.replace(/\.(ts|tsx|mts|mjs)$/, "");

/** The line that holds a position, as an offence. */
export function offence(file: SourceFile, position: number, rule: string): Offence {
  const number = file.text.slice(0, position).split("\n").length;
  const line = file.text.split("\n")[number - 1]?.trim() ?? "";
  return `${file.path}:${number}  ${line}  — ${rule}`;
}
