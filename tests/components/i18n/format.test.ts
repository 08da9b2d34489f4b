import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { format } from "@/components/i18n/format";
import { words } from "@/components/i18n/messages";
import { LOCALES } from "@/db/vocabulary";

const en = format("en");
const ar = format("ar");
/** Hard spaces as soft ones, to be read. */
const soft = (text: string) => text.replaceAll("\u00a0", " ");

describe("money", () => {
  test.each([
    [48_213_000_000, "$48.2 bn", "48.2 مليار دولار"],
    [216_000_000_000, "$216 bn", "216 مليار دولار"],
    [800_000_000_000, "$800 bn", "800 مليار دولار"],
    [20_000_000, "$20 m", "20 مليون دولار"],
    [3_000_000_000, "$3 bn", "3 مليارات دولار"],
    [7_400_000, "$7.4 m", "7.4 مليون دولار"],
    [1_000_000_000, "$1 bn", "1 مليار دولار"],
    [2_000_000_000, "$2 bn", "2 مليار دولار"],
    [11_000_000_000, "$11 bn", "11 مليار دولار"],
    [1_030_000_000, "$1 bn", "1 مليار دولار"],
    [44_960_000_000, "$45 bn", "45 مليار دولار"],
    [1_000_000_000_000, "$1 trn", "1 تريليون دولار"],
    [2_200_000_000_000, "$2.2 trn", "2.2 تريليون دولار"],
    [26_666.67, "$26,667", "26,667 دولار"],
    [1_250.5, "$1,250.5", "1,250.5 دولار"],
    [310_000, "$310,000", "310,000 دولار"],
    [0, "$0", "0 دولار"],
  ])("%i is short and keeps its unit", (amount, english, arabic) => {
    expect(soft(en.money(amount))).toBe(english);
    expect(soft(ar.money(amount))).toBe(arabic);
  });

  test.each([
    [1_000_000, "1 مليون"],
    [2_000_000, "2 مليون"],
    [3_000_000, "3 ملايين"],
    [10_000_000_000, "10 مليارات"],
    [11_000_000_000, "11 ملياراً"],
    [16_700_000, "16.7 مليون"],
    [100_000_000, "100 مليون"],
    [2_000_000_000_000, "2 تريليون"],
    [35_000_000_000_000, "35 تريليوناً"],
  ])("%i with no noun behind it has its own ending", (value, arabic) => {
    expect(soft(ar.compact(value))).toBe(arabic);
    expect(soft(ar.quantity(value, "people"))).toBe(arabic);
  });

  test("one and two are digits in a column and words in a sentence", () => {
    const two = { currency: "USD", amount: 2e9 } as const;
    const said = (qualifier: "about" | "up-to" | "at-least" | "exact") =>
      soft(ar.stated({ ...two, qualifier }));
    expect(said("exact")).toBe("2 مليار دولار");
    expect(said("about")).toBe("نحو 2 مليار دولار");
    const all = (amount: string) =>
      soft(words("ar")("findings.month-all", { value: amount, month: "2025" }));
    expect(all(ar.stated({ ...two, qualifier: "exact" }))).toContain("مليارا دولار");
    expect(all(ar.stated({ ...two, qualifier: "about" }))).toContain("نحو ملياري دولار");
    expect(all(ar.money(1e9))).not.toContain("1");
    expect(all(ar.compact(2e6))).toContain("مليونان");
    expect(all(ar.money(2.2e9))).toContain("2.2 مليار دولار");
  });

  test("a range names its unit once, at its end", () => {
    expect(soft(ar.moneyRange(1e8, 2e8))).toBe("من 100 إلى 200 مليون دولار");
    expect(soft(ar.moneyRange(3e9, 12e9))).toBe("من 3 إلى 12 مليار دولار");
    expect(soft(ar.moneyRange(2e9, 4e9))).toBe("من 2 إلى 4 مليارات دولار");
    expect(soft(ar.moneyRange(24e9, 30e9, "SAR"))).toBe("من 24 إلى 30 مليار ريال سعودي");
    expect(soft(ar.moneyRange(310_000, 500_000))).toBe("من 310,000 إلى 500,000 دولار");
    expect(soft(ar.moneyRange(5e8, 2e9))).toBe("من 500 مليون دولار إلى 2 مليار دولار");
    expect(
      soft(words("ar")("totals.between", { low: ar.money(1e9), high: ar.money(2e9) })),
    ).toContain("بين 1 و2 مليار دولار");
    const apart = words("ar")("totals.alone-and-joint", {
      alone: ar.money(3e9),
      names: "قطر",
      joint: ar.money(4e9),
    });
    expect(soft(apart)).toMatch(/3 مليارات دولار.*4 مليارات دولار/);
  });

  test("a percent sign stays on its own side of the number", () => {
    expect(ar.percent(49)).toBe("\u200e49%");
    expect(ar.exactPercent(12.35)).toBe("\u200e12.35%");
    expect(ar.percent(-1.5)).toBe("\u200e−1.5%");
    expect(en.percent(49)).toBe("49%");
  });

  test("a dual is in the case its place asks for", () => {
    expect(soft(words("ar")("overview.headline-none-done", { promised: ar.money(2e9) }))).toContain(
      "بملياري دولار",
    );
    expect(soft(words("ar")("overview.headline-none-done", { promised: ar.money(3e9) }))).toContain(
      "بـ3 مليارات دولار",
    );
    expect(
      soft(words("ar")("totals.between", { low: ar.money(5e8), high: ar.money(2e9) })),
    ).toContain("بين 500 مليون دولار وملياري دولار");
    const hours = words("ar")("units.about", { amount: ar.quantity(2, "hours/day") });
    expect(soft(hours)).toBe("نحو ساعتين");
    expect(words("ar")("delivery.heard-on", { date: "2025", days: ar.days(2) })).toContain(
      "بيومين",
    );
  });

  test("what rounds to a thousand of one unit is one of the next", () => {
    expect(soft(en.money(999_960_000_000))).toBe("$1 trn");
    expect(soft(en.money(999_400_000_000))).toBe("$999 bn");
    expect(soft(en.money(999_960_000))).toBe("$1 bn");
    expect(soft(en.money(999_400_000))).toBe("$999 m");
    expect(soft(en.money(999_999))).toBe("$1 m");
  });

  test("what was lost keeps its sign before one and two", () => {
    expect(soft(ar.compact(-2_000_000))).toContain("2 مليون");
    expect(soft(ar.money(-2_000_000))).toBe("\u200e−2 مليون دولار");
  });

  test("the short form is never further from the amount than half its last digit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 9_000_000_000_000 }), (amount) => {
        const [, digits = "", scale = ""] =
          /^\$([\d,.]+)\u00a0(m|bn|trn)$/.exec(en.money(amount)) ?? [];
        const unit = { m: 1e6, bn: 1e9, trn: 1e12 }[scale] ?? Number.NaN;
        const step = amount < 99.95 * unit ? 0.1 : 1;
        const shown = Number(digits.replaceAll(",", ""));
        expect(Math.abs(shown - amount / unit)).toBeLessThanOrEqual(step / 2 + 1e-9);
      }),
    );
  });

  test("other currencies keep their own name", () => {
    expect(soft(en.money(3_000_000_000, "AED"))).toBe("AED 3 bn");
    expect(soft(en.money(620_000_000, "EUR"))).toBe("€620 m");
    expect(soft(ar.money(40_000_000_000, "SAR"))).toBe("40 مليار ريال سعودي");
  });

  test("in full it keeps every unit", () => {
    expect(en.exactMoney(48_213_000_001)).toBe("$48,213,000,001");
  });

  test("a claim reads as its source states it", () => {
    const said = { amount: 3e9, currency: "AED", qualifier: "up-to" } as const;
    expect(soft(en.stated(said))).toBe("up to AED 3 bn");
    expect(soft(en.stated({ ...said, qualifier: "about", per: "year" }))).toBe(
      "about AED 3 bn a year",
    );
    expect(soft(en.stated({ low: 1e9, high: 2e9, currency: "USD", qualifier: "exact" }))).toBe(
      "$1 bn to $2 bn",
    );
    expect(soft(en.stated({ amount: 80, currency: null, qualifier: "at-least" }))).toBe(
      "at least 80",
    );
  });

  test("a claim without any number is refused", () => {
    expect(() => en.stated({ qualifier: "exact" })).toThrow(RangeError);
  });
});

describe("dates", () => {
  test.each([
    ["2025", "2025", "2025"],
    ["2025-07", "July 2025", "تموز 2025"],
    ["2025-07-13", "13 July 2025", "13 تموز 2025"],
  ])("%s stays as exact as it is", (partial, english, arabic) => {
    expect(en.date(partial)).toBe(english);
    expect(soft(ar.date(partial))).toBe(arabic);
  });

  test("an Arabic month keeps its year beside it, an English short month has three letters", () => {
    expect(ar.date("2025-07-13")).toBe("13 تموز\u00a02025");
    expect(en.shortDate("2025-09")).toBe("Sep 2025");
    expect(en.monthName("2025-09")).toBe("Sep");
  });

  test("a span names both ends, and one end when they are the same", () => {
    expect(en.period("2011/2024")).toBe("2011 to 2024");
    expect(en.period("2025-07/2025-07")).toBe("July 2025");
    expect(ar.period("2011/2024")).toBe("من 2011 إلى 2024");
  });

  test("what is no date throws", () => {
    expect(() => en.date("soon")).toThrow(RangeError);
  });
});

describe("numbers", () => {
  test("digits are Western in both languages", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), (value) => {
        for (const locale of LOCALES) {
          const f = format(locale);
          expect([f.number(value), f.compact(value), f.percent(value)].join()).not.toMatch(
            /[\u0660-\u0669\u06f0-\u06f9]/,
          );
        }
      }),
    );
  });

  test("below zero stands a minus, not a hyphen, in either language", () => {
    for (const locale of LOCALES) {
      const f = format(locale);
      const said = [
        f.number(-1234.5),
        f.percent(-1.5),
        f.compact(-16_700_000),
        f.quantity(-1.2, "percent"),
        f.money(-3_000_000),
      ];
      expect(said.filter((one) => !/^\u200e−[^-]*$/.test(one))).toEqual([]);
    }
  });

  test("a series' value reads by its unit", () => {
    expect(soft(en.quantity(16_700_000, "people"))).toBe("16.7 million");
    expect(soft(ar.quantity(16_700_000, "people"))).toBe("16.7 مليون");
    expect(en.quantity(90, "percent")).toBe("90%");
    expect(soft(en.quantity(2, "hours/day"))).toBe("2 hours");
    expect(ar.quantity(2, "hours/day")).toBe("ساعتان");
    expect(soft(en.quantity(12, "index", "index, 2010 = 100"))).toBe("12 index, 2010 = 100");
  });
});
