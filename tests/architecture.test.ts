import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  type Arrow,
  areInstalled,
  followArrows,
  type Home,
  stayAtHome,
} from "./architecture/arrows";
import {
  hasDocComments,
  hasNamedExports,
  hasNoAny,
  hasNoSides,
  isPure,
  isShort,
} from "./architecture/code";
import { isKept } from "./architecture/ignored";
import { isWellNamed } from "./architecture/names";
import { isTrue, type Manifest } from "./architecture/readme";
import {
  listPaths,
  type Offence,
  ROOT,
  readSources,
  type SourceFile,
} from "./architecture/source-file";

/** Who may reach whom. The first row that starts at a file binds it; types may be borrowed further. */
const ARROWS: Arrow[] = [
  {
    from: ["app/", "proxy"],
    to: [
      "app/",
      "components/",
      "db/queries/",
      "db/rules/",
      "db/exports/",
      "db/client",
      "db/countries",
      "db/filters",
      "db/release-folder",
      "db/vocabulary",
    ],
    types: ["db/"],
  },
  {
    from: ["components/"],
    to: ["components/", "db/breakdowns", "db/countries", "db/filters", "db/vocabulary"],
    types: ["db/"],
  },
  {
    from: ["db/rules/", "db/rules"],
    to: ["db/rules/", "db/breakdowns", "db/countries", "db/vocabulary"],
    types: ["db/"],
  },
  { from: ["db/"], to: ["db/"] },
  // What is weighed is what is tested: one list of pages. What is cut out of a font is what the pages write.
  {
    from: ["scripts/"],
    to: [
      "scripts/",
      "db/",
      "components/fonts/letters",
      "components/charts/draw-svg",
      "tests/browser/pages",
    ],
    types: ["components/charts/"],
  },
];

/** Which package lives where. */
const HOMES: Home[] = [
  {
    packages: /^drizzle-orm(\/|$)/,
    only: ["db/schema/", "db/open", "db/queries/", "db/publish/", "db/exports/", "tests/"],
  },
  { packages: /^drizzle-kit/, only: ["drizzle.config", "tests/"] },
  { packages: /^better-sqlite3/, only: ["db/open", "db/exports/", "tests/"] },
  { packages: /^recharts/, only: ["components/charts/", "tests/"] },
  { packages: /^d3-|^topojson-client/, only: ["components/charts/", "tests/"] },
  { packages: /^next(\/|$)/, only: ["app/", "components/", "proxy", "next.config", "tests/"] },
  { packages: /^react(-dom)?(\/|$)/, only: ["app/", "components/", "tests/"] },
];

const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Manifest;
const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
  packages: Record<string, unknown>;
};

type Rule = {
  says: string;
  check: (file: SourceFile) => Offence[];
  /** A file that breaks the rule: one that finds nothing in it is no rule. */
  bad: SourceFile;
};

const RULES: Rule[] = [
  {
    says: "an arrow of the design points one way only",
    check: (file) => followArrows(file, ARROWS),
    bad: { path: "db/rules/stages.ts", text: 'import { deals } from "../schema/deals";' },
  },
  {
    says: "components borrow types of db and read nothing from it",
    check: (file) => followArrows(file, ARROWS),
    bad: {
      path: "components/deals/table.tsx",
      text: 'import {\n  listDeals,\n} from "@/db/queries/deals";',
    },
  },
  {
    says: "a package is imported only where it lives",
    check: (file) => stayAtHome(file, HOMES),
    bad: { path: "app/[locale]/page.tsx", text: 'const { Bar } = await import("recharts");' },
  },
  {
    says: "every package that is imported is installed, and what is served needs no devDependency",
    check: (file) => areInstalled(file, manifest, lock.packages),
    bad: { path: "app/page.tsx", text: 'import fc from "fast-check";' },
  },
  {
    says: "the rules read no clock, no chance, no environment and no files",
    check: isPure,
    bad: { path: "db/rules/freshness.ts", text: "export const today = new Date();" },
  },
  {
    says: "nothing is typed any",
    check: hasNoAny,
    bad: { path: "db/open.ts", text: "let row: any;" },
  },
  {
    says: "styles know start and end, never left and right",
    check: hasNoSides,
    bad: { path: "app/globals.css", text: "a { margin-left: 1rem }" },
  },
  {
    says: "exported functions of db carry a doc comment",
    check: hasDocComments,
    bad: { path: "db/open.ts", text: "// no plate\nexport const open = (path: string) => path;" },
  },
  {
    says: "exports have names",
    check: hasNamedExports,
    bad: { path: "components/notice.tsx", text: "export default function Notice() {}" },
  },
  {
    says: "no file is longer than 250 lines",
    check: isShort,
    bad: { path: "db/open.ts", text: "x;\n".repeat(251) },
  },
  {
    says: "names are kebab-case, say what is inside, and no index gathers other files",
    check: ({ path }) => isWellNamed(path),
    bad: { path: "components/utils/index.ts", text: "" },
  },
];

const gitignore = readFileSync(join(ROOT, ".gitignore"), "utf8");
const paths = listPaths();
const sources = readSources(paths);

describe("the house", () => {
  test.each(RULES)("$says", ({ check }) => {
    expect(sources.flatMap(check)).toEqual([]);
  });

  test("names of data and other files say what is inside", () => {
    expect(paths.flatMap(isWellNamed)).toEqual([]);
  });

  test("no file of ours is left out of git", () => {
    expect(paths.flatMap((path) => isKept(path, gitignore))).toEqual([]);
    expect(isKept("app/[locale]/releases/page.tsx", "releases/\n")).not.toEqual([]);
    expect(isKept("app/[locale]/releases/page.tsx", "/releases/\n*.log\n")).toEqual([]);
  });

  test.each(RULES)("it can be caught when it does not hold: $says", ({ check, bad }) => {
    expect(check(bad)).not.toEqual([]);
  });

  test("a word in a comment or a string breaks no rule", () => {
    const text =
      '// import { a } from "recharts"; const b: any = new Date();\nconst c = "as any, new Date()";\n';
    const file = { path: "db/rules/stages.ts", text };
    expect(RULES.flatMap(({ check }) => check(file))).toEqual([]);
  });
});

describe("the README", () => {
  const readme = existsSync(join(ROOT, "README.md"))
    ? readFileSync(join(ROOT, "README.md"), "utf8")
    : "";

  test("it names files, scripts and packages that are there, and every package that is there", () => {
    expect(isTrue(readme, manifest, (path) => existsSync(join(ROOT, path)))).toEqual([]);
  });

  test("it can be caught saying what is not so", () => {
    const false_ = "`db/nowhere.ts` and `npm run nothing`";
    expect(
      isTrue(false_, { ...manifest, dependencies: { zod: "4" }, devDependencies: {} }, () => false),
    ).toEqual([
      "README: db/nowhere.ts is not there",
      "README: there is no npm script nothing",
      "README: does not name zod",
    ]);
  });

  test("the machine that checks every change runs the README's own test command and nothing else", () => {
    const run = readFileSync(join(ROOT, ".ci/run"), "utf8");
    const commands = run
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#") && !line.startsWith("set "));
    expect(commands).toEqual(['cd "$(dirname "$0")/.."', "npm ci && npm test"]);
    expect(readme.split("\n").map((line) => line.trim())).toContain("npm ci && npm test");
  });
});
