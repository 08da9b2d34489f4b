import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { ar } from "@/components/i18n/ar";
import { en } from "@/components/i18n/en";
import { INTL_TAG } from "@/components/i18n/locales";
import { type MessageKey, messageText, type Values, words } from "@/components/i18n/messages";
import { LOCALES, type Locale } from "@/db/vocabulary";
import { MESSAGE_KEYS, type Place, placesOf } from "./every-message";

function anyValue({ takes, forms = [] }: Place): fc.Arbitrary<string | number> {
  if (takes === "number") return fc.nat();
  return takes === "word" ? fc.constantFrom(...forms) : fc.string({ unit: "grapheme" });
}

const anyValues = (places: readonly Place[]): fc.Arbitrary<Values> =>
  fc.record(
    // A place that is also counted takes a number: the plural comes last and wins.
    Object.fromEntries(
      [...places]
        .sort((a, b) => Number(b.takes === "text") - Number(a.takes === "text"))
        .map((place) => [place.name, anyValue(place)]),
    ),
  );

describe("messages", () => {
  test.each(LOCALES)("every key of the catalogue formats in %s with any value", (locale) => {
    for (const key of MESSAGE_KEYS) {
      const places = placesOf(locale, key);
      // Text always stands in the sentence where nothing chooses between forms of it.
      const always = places.some(({ forms }) => forms)
        ? []
        : places.filter(({ takes }) => takes === "text");
      fc.assert(
        fc.property(anyValues(places), (values) => {
          const text = words(locale)(key, values);
          for (const { name } of always) expect(text, `${key}: ${name}`).toContain(values[name]);
        }),
        { numRuns: 20 },
      );
    }
  });

  test("both languages have the same keys and put the same values into a sentence", () => {
    expect(Object.keys(ar).sort()).toEqual(Object.keys(en).sort());
    for (const key of MESSAGE_KEYS) {
      const names = (locale: Locale) =>
        [...new Set(placesOf(locale, key).map(({ name }) => name))].sort();
      const [english, arabic] = [names("en"), names("ar")];
      // Arabic may need a count that English does not, to choose the form of a noun.
      expect(
        arabic.filter((name) => name !== "count"),
        key,
      ).toEqual(english.filter((name) => name !== "count"));
    }
  });

  test("an Arabic plural names every form that whole numbers take", () => {
    const counts: Record<string, number> = { zero: 0, one: 1, two: 2 };
    // Of a number and its unit only the unit's own plural differs.
    const scales = new Set(
      ["million", "billion", "trillion"]
        .flatMap((scale) => [scale, `${scale}-alone`])
        .concat("hours-a-day")
        .map((unit) => `units.${unit}`),
    );
    for (const key of MESSAGE_KEYS.filter((key) => !scales.has(key)))
      for (const { forms, takes } of placesOf("ar", key)) {
        if (!forms || takes === "word") continue;
        const named = (form: string) => forms.includes(form) || forms.includes(`=${counts[form]}`);
        const missing = ["zero", "one", "two", "few", "many", "other"].filter((f) => !named(f));
        expect(missing, key).toEqual([]);
      }
  });

  test("Arabic counts nouns in six forms: 0, 1, 2, 3 to 10, 11 to 99, 100", () => {
    const t = words("ar");
    const counted = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103].map((count) =>
      t("common.sources", { count }),
    );
    expect(counted).toEqual([
      "لا مصادر",
      "مصدر واحد",
      "مصدران",
      "3 مصادر",
      "10 مصادر",
      "11 مصدراً",
      "99 مصدراً",
      "100 مصدر",
      "102 مصدر",
      "103 مصادر",
    ]);
    const rules = new Intl.PluralRules(INTL_TAG.ar);
    expect([0, 1, 2, 3, 11, 100].map((n) => rules.select(n))).toEqual([
      "zero",
      "one",
      "two",
      "few",
      "many",
      "other",
    ]);
  });

  test("a value that is missing throws and is not left blank", () => {
    expect(() => words("en")("site.release")).toThrow(/date/);
    expect(() => words("ar")("totals.state-a-value", { stated: "1" })).toThrow(/count/);
  });

  test("a key that does not exist does not compile", () => {
    expectTypeOf<"deals.title">().toExtend<MessageKey>();
    expectTypeOf<"deals.titel">().not.toExtend<MessageKey>();
    expectTypeOf<"nowhere.title">().not.toExtend<MessageKey>();
  });

  test("the Arabic catalogue is written in Arabic letters and the English in Latin ones", () => {
    const sameInBoth = new Set(["site.other-language", "site.other-language-label"]);
    const noWords = /^(?:\{[a-z]+\}|[A-Z0-9][\w .-]*|[^\p{L}]*)+$/u;
    for (const key of MESSAGE_KEYS.filter((key) => !sameInBoth.has(key))) {
      expect(messageText("en", key), key).not.toMatch(/\p{Script=Arabic}/u);
      const bare = messageText("ar", key).replace(/\{[a-zA-Z]+\}/g, "");
      if (!noWords.test(bare)) expect(bare, key).toMatch(/\p{Script=Arabic}/u);
    }
  });
});
