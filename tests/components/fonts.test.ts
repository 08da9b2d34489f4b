import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ARABIC_LETTERS } from "@/components/fonts/letters";

const ROOT = join(__dirname, "../..");

test("every Arabic letter of the catalogue, the deals and the names is in the Arabic fonts", () => {
  const folders = ["components/i18n/ar", "db/data/deals"];
  const files = [
    ...folders.flatMap((folder) => readdirSync(join(ROOT, folder)).map((f) => join(folder, f))),
    "db/data/series.csv",
    "db/data/assessments.csv",
    "db/data/parties.csv",
    "db/data/publishers.csv",
  ];
  const kept = new Set(ARABIC_LETTERS);
  const missing = new Set<string>();
  for (const file of files)
    for (const letter of readFileSync(join(ROOT, file), "utf8").match(/\p{Script=Arabic}/gu) ?? [])
      if (!kept.has(letter)) missing.add(letter);
  expect([...missing]).toEqual([]);
});

test("a first view in Arabic fetches less than 40 KB of Arabic letters", () => {
  const size = (name: string) => readFileSync(join(ROOT, "components/fonts", name)).length;
  expect(size("arabic-plain-400.woff2") + size("arabic-statement-700.woff2")).toBeLessThan(40_000);
});
