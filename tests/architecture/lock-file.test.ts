import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Locked = { optionalDependencies?: Record<string, string> };

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, Locked>;
};

/** Where npm looks for a package that `from` names: beside it, then further up. */
function isLocked(from: string, name: string): boolean {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    if (`${at}${at ? "/" : ""}node_modules/${name}` in packages) return true;
    if (at === "") return false;
  }
}

test("the lock file knows every platform's package, or npm ci would refuse it on a stranger's machine", () => {
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(from, name))
      .map((name) => `${from} names ${name}`),
  );
  expect(missing).toEqual([]);
});

test("the lock file names no download address of the machine it was made on", () => {
  expect(readFileSync("package-lock.json", "utf8")).not.toContain('"resolved"');
});
