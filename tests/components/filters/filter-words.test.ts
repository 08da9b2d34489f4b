import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chosenFilters } from "@/components/filters/chosen-filters";
import { filterWords } from "@/components/filters/filter-words";
import { without } from "@/components/layout/links";
import { type DealFilters, isFiltered, NO_FILTERS } from "@/db/filters";
import { LOCALES } from "@/db/vocabulary";

const filters = (some: Partial<DealFilters>): DealFilters => ({ ...NO_FILTERS, ...some });

describe("a filter in words", () => {
  test("values of one filter are joined by or, filters by a semicolon", () => {
    const some = filters({ country: ["QAT", "SAU"], sector: ["power"], from: "2025-07" });
    expect(filterWords("en", some)).toBe("Qatar or Saudi Arabia; Power; from July 2025");
    expect(filterWords("ar", some)).toBe("قطر أو السعودية؛ الكهرباء؛ من تموز\u00a02025");
  });

  test("no filter is every deal", () => {
    expect(filterWords("en", NO_FILTERS)).toBe("every deal");
  });

  test("a part of a breakdown says that it is alone or joint", () => {
    expect(filterWords("en", filters({ part: ["country:joint:ARE+QAT"] }))).toBe(
      "Joint: UAE + Qatar",
    );
    expect(filterWords("en", filters({ part: ["sector:power"] }))).toBe("Power alone");
    expect(filterWords("en", filters({ part: ["governorate:none"] }))).toBe("Place not stated");
  });

  test("parts of one breakdown are joined by or, those of two breakdowns are two filters", () => {
    const part = ["country:SAU", "country:none", "month:2025", "month:2025-07", "month:none"];
    expect(filterWords("en", filters({ part }))).toBe(
      "Saudi Arabia alone or Country not stated; first reported in 2025, month not known, first reported in July 2025 or undated",
    );
  });

  test("of a long list the first are said and the others counted", () => {
    const deal = [..."abcdefg"];
    expect(filterWords("en", filters({ deal }))).toBe("a, b, c, d, e and 2 more");
    expect(filterWords("ar", filters({ deal }))).toBe("a، b، c، d، e واثنان غيرها");
    expect(filterWords("en", filters({ deal: deal.slice(1) }))).toBe("b, c, d, e, f or g");
  });

  test("taking out every choice, one by one, leaves no filter", () => {
    const some = fc.record({
      country: fc.uniqueArray(fc.constantFrom("SAU", "QAT", "ARE")),
      stage: fc.uniqueArray(fc.constantFrom("signed" as const, "mou" as const)),
      counting: fc.uniqueArray(fc.constantFrom("counted" as const, "stopped" as const)),
      q: fc.constantFrom(undefined, "port"),
      part: fc.uniqueArray(fc.constantFrom("sector:several", "country:SAU", "month:2025-07")),
      to: fc.constantFrom(undefined, "2026"),
    });
    fc.assert(
      fc.property(some, fc.constantFrom(...LOCALES), (chosen, locale) => {
        const whole = filters(
          Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined)),
        );
        const left = chosenFilters(locale, whole).reduce(
          (rest, { key, value }) => without(rest, key, value),
          whole,
        );
        expect(isFiltered(left)).toBe(false);
      }),
    );
  });
});
