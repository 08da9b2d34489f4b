import type { Offence } from "./source-file";

export type Manifest = {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

/** What npm runs without being told to "run". */
const SHORT = /\bnpm (test|start)\b|\bnpm run ([\w:-]+)/g;
const QUOTED = /`([^`\n]+)`/g;
const PATH = /^\.?[\w[\]-]+(\/[\w.[\]-]+)*(\/|\.(ts|tsx|mts|mjs|css|csv|yaml|md|json|png|sql))$/;
const LINK = /\]\((?!https?:|#|mailto:)([^)\s]+)\)/g;

/** What the README says is there, is there. */
export function isTrue(
  readme: string,
  manifest: Manifest,
  exists: (path: string) => boolean,
): Offence[] {
  const paths = [
    ...[...readme.matchAll(QUOTED)].map((m) => m[1] ?? "").filter((quoted) => PATH.test(quoted)),
    ...[...readme.matchAll(LINK)].map((m) => m[1] ?? ""),
  ];
  const scripts = [...readme.matchAll(SHORT)].map((m) => m[1] ?? m[2] ?? "");
  const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    (name) => !name.startsWith("@types/"),
  );
  return [
    ...paths.filter((path) => !exists(path)).map((path) => `README: ${path} is not there`),
    ...scripts
      .filter((s) => !(s in manifest.scripts))
      .map((s) => `README: there is no npm script ${s}`),
    ...packages
      .filter((name) => !names(readme, name))
      .map((name) => `README: does not name ${name}`),
  ];
}

const names = (readme: string, name: string) =>
  new RegExp(`(?<![\\w@/-])${name.replace(/[/.]/g, "\\$&")}(?![\\w/-])`).test(readme);
