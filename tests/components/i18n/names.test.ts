import { expect, test } from "vitest";
import { names } from "@/components/i18n/names";
import { STAGE_VALUES } from "@/db/filters";
import { BANDS, LOCALES, STAGES } from "@/db/vocabulary";

test.each(LOCALES)("every label in %s is a word and no two of a list are the same", (locale) => {
  const tables = Object.entries(names(locale)).filter(([, table]) => typeof table !== "function");
  for (const [list, table] of tables) {
    const labels = Object.values(table as Record<string, string>);
    expect(
      labels.filter((label) => label.trim() === ""),
      list,
    ).toEqual([]);
    expect(new Set(labels).size, list).toBe(labels.length);
  }
});

test("a band and its stages can all be asked for by name", () => {
  const n = names("en");
  expect(STAGE_VALUES.map(n.stageValue)).toHaveLength(new Set([...BANDS, ...STAGES]).size);
});

test("a country is named as papers of each language shorten it", () => {
  expect(names("en").country("ARE")).toBe("UAE");
  expect(names("ar").country("SAU")).toBe("السعودية");
  expect(names("ar").country("EUU")).toBe("الاتحاد الأوروبي");
  expect(() => names("en").country("XXX")).toThrow(RangeError);
});

test("a language is named, and Arabic spells English as the rest of its pages do", () => {
  expect(names("en").language("en")).toBe("English");
  expect(names("ar").language("en")).toBe("الإنكليزية");
  expect(names("ar").language("tr")).toBe("التركية");
});
