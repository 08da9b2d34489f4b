import { importsOf } from "./imports";
import type { Manifest } from "./readme";
import { isUnder, type Offence, offence, type SourceFile } from "./source-file";

/** A place ends with "/" when it is a folder; else it is a file without its extension. */
export type Arrow = { from: string[]; to: string[]; types?: string[] };
export type Home = { packages: RegExp; only: string[] };

/** The first arrow that starts at a file is the one that binds it. */
export function followArrows(file: SourceFile, arrows: readonly Arrow[]): Offence[] {
  const arrow = arrows.find(({ from }) => isUnder(file.path, from));
  if (!arrow) return [];
  return importsOf(file).flatMap(({ at, ours, target, typeOnly }) => {
    if (!ours || isUnder(target, arrow.to)) return [];
    if (typeOnly && isUnder(target, arrow.types ?? [])) return [];
    return [
      offence(
        file,
        at,
        `${arrow.from.join(", ")} may not reach ${target}${typeOnly ? "" : " (by value)"}`,
      ),
    ];
  });
}

/** A package stays at home: other folders ask the files that live there. */
export function stayAtHome(file: SourceFile, homes: readonly Home[]): Offence[] {
  return importsOf(file).flatMap(({ at, ours, target }) => {
    if (ours) return [];
    return homes
      .filter(({ packages, only }) => packages.test(target) && !isUnder(file.path, only))
      .map(({ only }) => offence(file, at, `${target} belongs to ${only.join(", ")}`));
  });
}

const nameOf = (target: string) => target.split("/", target.startsWith("@") ? 2 : 1).join("/");

/** What a stranger's `npm ci` does not install is not there; what only tests need is not served. */
export function areInstalled(
  file: SourceFile,
  manifest: Pick<Manifest, "dependencies" | "devDependencies">,
  locked: Record<string, unknown>,
): Offence[] {
  const served = isUnder(file.path, ["app/", "components/", "db/", "proxy"]);
  return importsOf(file).flatMap(({ at, ours, target, typeOnly }) => {
    if (ours || target.startsWith("node:")) return [];
    const name = nameOf(target);
    if (name in manifest.dependencies) return [];
    if (!(name in manifest.devDependencies))
      return typeOnly && `node_modules/@types/${name}` in locked
        ? []
        : [offence(file, at, `${name} is not in package.json`)];
    return served && !typeOnly ? [offence(file, at, `${name} is a devDependency`)] : [];
  });
}
