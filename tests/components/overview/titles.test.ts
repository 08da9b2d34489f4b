import { describe, expect, test } from "vitest";
import { words } from "@/components/i18n/messages";
import { namedFinding } from "@/components/overview/named-finding";
import { overTimeFinding } from "@/components/overview/over-time";
import { NO_FILTERS } from "@/db/filters";
import { partsOf } from "@/db/rules/totals";

const inMonth = (part: string, best: number) =>
  ({
    part,
    flow: "investment",
    band: "signed",
    counted: true,
    lines: 1,
    stated: 1,
    low: best,
    best,
    high: best,
  }) as const;

describe("a title made from the data", () => {
  test("names the kind of money first, also where words were searched for", () => {
    const title = namedFinding("en", { ...NO_FILTERS, q: "towers" }, "$2 bn");
    expect(title).toBe("Investment, containing “towers”: $2 bn");
  });

  test("compares months where there are several, and one month with nothing", () => {
    const one = partsOf([inMonth("2025-05", 7e9)]);
    expect(overTimeFinding(one, 7e9, "en").replaceAll("\u00a0", " ")).toBe(
      "All of it, $7 bn, was first reported in May 2025",
    );
    const two = partsOf([inMonth("2025-05", 7e9), inMonth("2025-06", 3e9)]);
    expect(overTimeFinding(two, 10e9, "en")).toContain("70%");
  });

  test.each([
    ["en", 1, "The one deal states a value"],
    ["en", 0, "The one deal states no value"],
    ["ar", 1, "للصفقة الوحيدة قيمة معلنة"],
    ["ar", 0, "الصفقة الوحيدة بلا قيمة معلنة"],
  ] as const)("does not count one of one (%s, %d)", (locale, stated, said) => {
    expect(words(locale)("totals.state-a-value", { stated, count: 1 })).toBe(said);
    expect(words(locale)("totals.state-a-value", { stated: String(stated), count: 1 })).toBe(said);
  });
});
