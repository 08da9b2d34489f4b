import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ARABIC_LETTERS, LATIN_LETTERS } from "@/components/fonts/letters";

const ROOT = join(__dirname, "../..");

test("every Arabic letter of the catalogue, the deals and the names is in the Arabic fonts", () => {
  const folders = ["components/i18n/ar", "db/data/deals"];
  const files = [
    ...folders.flatMap((folder) => readdirSync(join(ROOT, folder)).map((f) => join(folder, f))),
    "db/data/series.csv",
    "db/data/assessments.csv",
    "db/data/parties.csv",
    "db/data/publishers.csv",
    "db/data/descriptions.csv",
  ];
  const kept = new Set(ARABIC_LETTERS);
  const missing = new Set<string>();
  for (const file of files)
    for (const letter of readFileSync(join(ROOT, file), "utf8").match(/\p{Script=Arabic}/gu) ?? [])
      if (!kept.has(letter)) missing.add(letter);
  expect([...missing]).toEqual([]);
});

test("every Latin letter of the English catalogue and the deals is in the Latin fonts", () => {
  const folders = ["components/i18n/en", "db/data/deals"];
  const kept = new Set(LATIN_LETTERS);
  const missing = new Set<string>();
  for (const folder of folders)
    for (const file of readdirSync(join(ROOT, folder)))
      for (const letter of readFileSync(join(ROOT, folder, file), "utf8").match(
        /\p{Script=Latin}/gu,
      ) ?? [])
        if (!kept.has(letter)) missing.add(letter);
  expect([...missing]).toEqual([]);
});

const sizeOf = (...names: string[]) =>
  names
    .map((name) => readFileSync(join(ROOT, "components/fonts", `${name}.woff2`)).length)
    .reduce((sum, size) => sum + size, 0);

test("a first view in English fetches less than 32 KB of letters, one in Arabic less than 40", () => {
  const latin = ["latin-plain-400", "latin-plain-600"];
  expect(sizeOf(...latin, "latin-statement-700")).toBeLessThan(32_000);
  expect(sizeOf(...latin, "arabic-plain-400", "arabic-statement-700")).toBeLessThan(40_000);
});
