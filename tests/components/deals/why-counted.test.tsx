import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { type CountedLine, WhyCounted } from "@/components/deals/why-counted";
import { LEFT_OUT, LOCALES, type Locale } from "@/db/vocabulary";

const line: CountedLine = {
  kind: "deal",
  stage: "under-way",
  counted: true,
  leftOut: null,
  amount: 800e6,
  best: 800e6,
  low: 800e6,
  high: 800e6,
  gross: 800e6,
};
const say = (some: Partial<CountedLine>, locale: Locale = "en") =>
  renderToStaticMarkup(<WhyCounted locale={locale} line={{ ...line, ...some }} />).replaceAll(
    "\u00a0",
    " ",
  );

describe("why a line counts as it does", () => {
  test("a counted line says what is added and at which stage", () => {
    expect(say({})).toContain("$800 m is counted, at the stage “Under way”.");
  });

  test("names whose word is counted, of which day, and why it goes before the others", () => {
    const source = { id: "al-bayan", publisher: "Al Bayan", publisherAr: "البيان", title: null };
    const speaks = { source, on: "2025-11-12", reason: "chosen-by-editor" } as const;
    const why = { text: "The company's own figure.", lang: "en" } as const;
    const said = say({ speaks: { ...speaks, why } }).replace(/<[^>]*>/g, "");
    expect(said).toContain("The figure we use is by Al Bayan, 12 November 2025.");
    expect(said).toContain("An editor chose it. The company&#x27;s own figure.");
    expect(say({ speaks })).toContain('href="/en/sources/al-bayan"');
    expect(say({ speaks: { ...speaks, on: null } })).toContain("without a date");
    expect(
      say({ speaks: { ...speaks, reason: "newest" } }, "ar").replace(/<[^>]*>/g, ""),
    ).toContain(
      "والرقم المعتمد من البيان، 12 تشرين الثاني 2025. أحدث ما قيل بين مصادر من نوعه، بحسب اليوم الذي يتناوله.",
    );
    expect(say({ counted: false, leftOut: "stopped", speaks })).not.toContain("Al Bayan");
  });

  test("a range says that its lower end is added", () => {
    expect(say({ best: null, amount: 1e9, low: 1e9, high: 2e9 })).toContain(
      "Sources give only a range, $1 bn to $2 bn; the lower end is counted.",
    );
  });

  test("a package says what its deals leave unexplained", () => {
    const said = say({ kind: "rest", gross: 5.3e9, amount: 1.3e9, best: 1.3e9 });
    expect(said).toContain("worth $5.3 bn");
    expect(said).toContain("come to $4 bn");
    expect(said).toContain("$1.3 bn between is counted");
  });

  test("money counted elsewhere names and links the deal that counts it", () => {
    const inside = { id: "other", title: { text: "The other deal", lang: "en" } } as const;
    expect(say({ counted: false, leftOut: "inside", inside })).toContain(
      '<a href="/en/deals/other">The other deal</a>',
    );
    expect(() => say({ counted: false, leftOut: "inside" })).toThrow(RangeError);
  });

  test.each(LOCALES)("every reason to leave a line out has its sentence in %s", (locale) => {
    const inside = { id: "other", title: { text: "T", lang: locale } };
    const said = LEFT_OUT.map((leftOut) => say({ counted: false, leftOut, inside }, locale));
    expect(new Set(said).size).toBe(LEFT_OUT.length);
  });

  test("a line that is neither counted nor says why not is refused", () => {
    expect(() => say({ counted: false })).toThrow(RangeError);
  });
});
