import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(__dirname, "../..");

const listMarkup = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".tsx"))
    .map((path) => join(folder, path));

/** Attributes a reader sees or hears. */
const SPOKEN = /\b(?:title|alt|placeholder|label|caption|aria-label)="[^"$]*\p{L}{2}[^"$]*"/gu;
/** Text between a tag that ends and one that begins. */
const BETWEEN = />([^<>{}]*\p{L}{2}[^<>{}]*)<\/?[A-Za-z]/gu;

function wordsIn(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const between = [...code.matchAll(BETWEEN)]
    .map(([, words = ""]) => words.trim())
    // Between a type argument and the next tag stands code, not text.
    .filter((words) => !/[=;()&|?]|^(?:of|in|return)\b/.test(words));
  return [...(code.match(SPOKEN) ?? []), ...between];
}

test("no word a reader sees stands in markup: every one comes from the catalogue", () => {
  const found = [...listMarkup("components"), ...listMarkup("app")].flatMap((path) =>
    wordsIn(readFileSync(join(ROOT, path), "utf8")).map((words) => `${path}: ${words}`),
  );
  expect(found).toEqual([]);
});

test("words in markup are caught where there are some", () => {
  expect(wordsIn("<p>Hello there</p>")).toEqual(["Hello there"]);
  expect(wordsIn('<a title="Go on">{t("x")}</a>')).toEqual(['title="Go on"']);
  expect(wordsIn("const a: Array<string> = b; return <p>{c}</p>")).toEqual([]);
});
