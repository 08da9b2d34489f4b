import { posix } from "node:path";
import { withoutComments } from "./code-only";
import { type SourceFile, withoutExtension } from "./source-file";

export type Import = {
  /** Where in the text the statement begins. */
  at: number;
  /** A path of the project without extension ("db/open"), or the name of a package ("next/link"). */
  target: string;
  ours: boolean;
  /** Nothing of it is left when the types are taken away. */
  typeOnly: boolean;
};

const FROM = /^[ \t]*(?:import|export)\b(\s+type\b)?([^'"();=]*?)\bfrom\s*["']([^"']+)["']/gm;
const BARE = /^[ \t]*import\s*["']([^"']+)["']/gm;
const CALL = /(typeof\s+)?\b(?:import|require)\(\s*["']([^"']+)["']\s*\)/g;

const isTypeList = (names: string) => {
  const listed = /^\s*\{([\s\S]*)\}\s*$/.exec(names)?.[1];
  return (
    listed
      ?.split(",")
      .filter((name) => name.trim() !== "")
      .every((name) => /^\s*type\s/.test(name)) ?? false
  );
};

function resolve(from: string, specifier: string): { target: string; ours: boolean } {
  if (specifier.startsWith("@/"))
    return { target: withoutExtension(specifier.slice(2)), ours: true };
  if (!specifier.startsWith(".")) return { target: specifier, ours: false };
  return { target: withoutExtension(posix.join(posix.dirname(from), specifier)), ours: true };
}

/** What a file asks of others: import and export statements, dynamic imports, require. */
export function importsOf(file: SourceFile): Import[] {
  const code = withoutComments(file.text);
  const found: Import[] = [];
  for (const m of code.matchAll(FROM))
    found.push({
      at: m.index + m[0].search(/\S/),
      ...resolve(file.path, m[3] ?? ""),
      typeOnly: m[1] !== undefined || isTypeList(m[2] ?? ""),
    });
  for (const m of code.matchAll(BARE))
    found.push({ at: m.index, ...resolve(file.path, m[1] ?? ""), typeOnly: false });
  for (const m of code.matchAll(CALL))
    found.push({ at: m.index, ...resolve(file.path, m[2] ?? ""), typeOnly: m[1] !== undefined });
  return found.sort((a, b) => a.at - b.at);
}
