import { codeOnly, withoutComments } from "./code-only";
import { isUnder, type Offence, offence, type SourceFile } from "./source-file";

const LONGEST = 250;

const matches = (file: SourceFile, code: string, pattern: RegExp, rule: string): Offence[] =>
  [...code.matchAll(pattern)].map((m) => offence(file, m.index + m[0].search(/\S/), rule));

/** The rules of the ledger give the same answer tomorrow and on any machine. */
export function isPure(file: SourceFile): Offence[] {
  if (!isUnder(file.path, ["db/rules/", "db/rules"])) return [];
  const outside =
    /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.|\bMath\.random\b|\bprocess\.|\bfetch\(/g;
  return [
    ...matches(
      file,
      codeOnly(file.text),
      outside,
      "a rule reads no clock, no chance and no environment",
    ),
    ...matches(
      file,
      withoutComments(file.text),
      /["'](node:[a-z_/]+|fs|path)["']/g,
      "a rule opens no files",
    ),
  ];
}

export function hasNoAny(file: SourceFile): Offence[] {
  if (!/\.tsx?$/.test(file.path)) return [];
  const types = /(?::|\bas|<|\||&|,|=)\s*any\b(?!\s*[:(=.])|\bany\[\]/g;
  return [
    ...matches(file, codeOnly(file.text), types, "any is no type"),
    ...matches(
      file,
      file.text,
      /@ts-(?:ignore|nocheck|expect-error)\b.*/g,
      "a type error is mended, not hushed",
    ).filter(() => !file.path.startsWith("tests/architecture")),
  ];
}

/** Arabic turns the page round: a style knows the start and the end, not the left and the right. */
export function hasNoSides(file: SourceFile): Offence[] {
  const rule = "start and end, not left and right";
  if (file.path.endsWith(".css")) {
    const css = file.text.replace(/\/\*[\s\S]*?\*\//g, (c) => c.replace(/[^\n]/g, " "));
    const sided =
      /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding|inset)-)?(?:left|right)(?:-(?:width|color|style))?\s*:|border-(?:top|bottom)-(?:left|right)-radius|(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g;
    return matches(file, css, sided, rule);
  }
  if (!file.path.endsWith(".tsx")) return [];
  const inline =
    /style=\{\{[^}]*?\b(?:(?:margin|padding|border)(?:Left|Right)\w*|left|right|float|textAlign:\s*["'](?:left|right))\b[^}]*/g;
  return matches(file, withoutComments(file.text), inline, rule);
}

/** Functions, and arrows without a declared type: one that has a type (`: Check`) is explained where the type is. */
const EXPORTED =
  /^export (?:async )?function\*? \w+|^export const \w+ =\s+(?:async )?(?:<[^\n]+>)?(?:\([^\n]*\)(?:: [^\n]+)? =>|\w+ =>|\(\s*$)/gm;

/** Whoever calls the facts reads the door plate, not the room. */
export function hasDocComments(file: SourceFile): Offence[] {
  if (!file.path.startsWith("db/") || !file.path.endsWith(".ts")) return [];
  return [...file.text.matchAll(EXPORTED)].flatMap((m) => {
    const before = file.text.slice(0, m.index).trimEnd();
    if (before.endsWith("*/")) return [];
    return [offence(file, m.index, "an exported function of db/ says what goes in and out")];
  });
}

/** A file is found by its name and its exports by theirs; Next and tool configurations ask for a default. */
export function hasNamedExports(file: SourceFile): Offence[] {
  const asked =
    isUnder(file.path, ["app/", "tests/support/", "tests/browser/"]) || !file.path.includes("/");
  return asked
    ? []
    : matches(file, codeOnly(file.text), /^export default\b/gm, "exports have names");
}

export function isShort(file: SourceFile): Offence[] {
  const lines = file.text.trimEnd().split("\n").length;
  return lines > LONGEST
    ? [`${file.path}  ${lines} lines  — more than ${LONGEST} is more than one idea`]
    : [];
}
