import { expect, test } from "vitest";
import { listPaths, readSources } from "../../architecture/source-file";
import { MESSAGE_KEYS } from "./every-message";

/** Where the words stand that fill the holes of a key, when they are not in the file that puts them in. */
const WORDS_FROM: Record<string, string> = {
  "data.file-": "db/exports/files.ts",
  "explore.by-": "components/explore/choice.ts",
  "explore.form-": "components/explore/choice.ts",
  "explore.note-": "components/explore/choice.ts",
  "filters.": "db/filters.ts",
  "filters.every-": "db/filters.ts",
  "filters.share-": "db/filters.ts",
  "filters.sort-": "db/filters.ts",
  "findings.alone-": "db/filters.ts",
  "findings.single-": "db/filters.ts",
  "findings.unnamed-": "db/filters.ts",
  "reasons.": "db/rules/claims.ts",
  "waterfall.": "db/rules/waterfall.ts",
  "waterfall.why-": "db/rules/waterfall.ts",
};

/** Takes its words out of the catalogue itself, since it runs in the browser. */
const BROKEN = "app/[locale]/error.tsx";

const VOCABULARY = "db/vocabulary.ts";
const sources = new Map(
  readSources(listPaths())
    .filter(({ path }) => /^(app|components|db)\//.test(path))
    .filter(({ path }) => !/^components\/i18n\/(en|ar)\//.test(path))
    .map(({ path, text }) => [path, text]),
);
const HOLE = /\$\{(?:[^{}]|\{[^{}]*\})*\}/;
const BUILT = new RegExp(`\`([a-z]+\\.(?:[a-z-]|${HOLE.source})*)\``, "g");

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A key that is put together: what it looks like, and the texts that hold the words of its holes. */
type Built = { pattern: RegExp; texts: string[] };

const built: Built[] = [...sources].flatMap(([path, text]) =>
  [...text.matchAll(BUILT)]
    .map(([, key = ""]) => key)
    .filter((key) => HOLE.test(key))
    .map((key) => {
      const parts = key.split(new RegExp(HOLE, "g"));
      const files = [path, VOCABULARY, WORDS_FROM[parts[0] ?? ""] ?? path];
      return {
        pattern: new RegExp(`^${parts.map(literal).join("(.+)")}$`),
        texts: files.map((file) => {
          const words = sources.get(file);
          if (words === undefined) throw new Error(`there is no ${file}`);
          return words;
        }),
      };
    }),
);

const stands = (word: string, texts: readonly string[]) => {
  const asWord = new RegExp(`["'\`]${literal(word)}["'\`]|(?<![\\w-])${literal(word)}["']?\\??:`);
  return texts.some((text) => asWord.test(text));
};

const whole = [...sources.values()].join("\n");

const readsInBrowser = (name: string) =>
  [`words["${name}"]`, `words.${name}}`].some((read) => sources.get(BROKEN)?.includes(read));

function isUsed(key: string): boolean {
  if (whole.includes(`"${key}"`)) return true;
  const [subject, name = ""] = key.split(".");
  if (subject === "errors" && readsInBrowser(name)) return true;
  return built.some(({ pattern, texts }) => {
    const filled = pattern.exec(key)?.slice(1);
    return filled?.every((word) => stands(word, texts)) ?? false;
  });
}

test("every message is used", () => {
  expect(MESSAGE_KEYS.filter((key) => !isUsed(key))).toEqual([]);
});
