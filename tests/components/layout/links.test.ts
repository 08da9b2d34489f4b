import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { href, sameInLocale, without } from "@/components/layout/links";
import { type DealFilters, NO_FILTERS, parseFilters, printFilters } from "@/db/filters";
import { FLOWS, SECTORS } from "@/db/vocabulary";

const someFilters: fc.Arbitrary<DealFilters> = fc
  .record({
    country: fc.uniqueArray(fc.constantFrom("SAU", "QAT", "ARE", "EUU")),
    sector: fc.uniqueArray(fc.constantFrom(...SECTORS)),
    flow: fc.uniqueArray(fc.constantFrom(...FLOWS)),
    q: fc.constantFrom("port", "مرفأ طرطوس", "a & b = c"),
    page: fc.integer({ min: 1, max: 50 }),
    release: fc.constant("2026-11-22-0a1b2c3d"),
  })
  .map((some) => ({ ...NO_FILTERS, ...some }));

const queryOf = (address: string) => new URL(address, "http://ledger").searchParams;

describe("links", () => {
  test("the language switch keeps the path, every filter and the pinned release", () => {
    fc.assert(
      fc.property(someFilters, (filters) => {
        const other = new URL(sameInLocale("ar", "/deals", printFilters(filters)), "http://ledger");
        expect(other.pathname).toBe("/ar/deals");
        expect(parseFilters(other.searchParams).filters).toEqual(
          parseFilters(new URLSearchParams(printFilters(filters))).filters,
        );
      }),
    );
  });

  test("a link reads back as the filters it was made from", () => {
    fc.assert(
      fc.property(someFilters, (filters) => {
        expect(printFilters(parseFilters(queryOf(href("en", "/deals", filters))).filters)).toBe(
          printFilters(filters),
        );
      }),
    );
  });

  test("an anchor stands behind the query", () => {
    expect(href("en", "/deals/x#claims", { release: "2026-11-22-0a1b2c3d" })).toBe(
      "/en/deals/x?release=2026-11-22-0a1b2c3d#claims",
    );
    expect(href("ar", "/")).toBe("/ar");
  });

  test("taking out one filter leaves the others and goes back to the first page", () => {
    fc.assert(
      fc.property(someFilters, (filters) => {
        for (const country of filters.country) {
          const left = without(filters, "country", country);
          expect(left.country).toEqual(filters.country.filter((one) => one !== country));
          expect({ ...left, country: filters.country }).toEqual({ ...filters, page: 1 });
        }
        expect("q" in without(filters, "q")).toBe(false);
      }),
    );
  });
});
