import fc from "fast-check";
import { expect, test } from "vitest";
import { pagesShown } from "@/components/layout/pages-shown";

const shown = (page: number, pages: number) =>
  pagesShown(page, pages).map((each) => each.page ?? "…");

test("first, last and the neighbours are shown, and a gap never hides a single page", () => {
  expect(shown(5, 20)).toEqual([1, "…", 4, 5, 6, "…", 20]);
  expect(shown(1, 3)).toEqual([1, 2, 3]);
  expect(shown(3, 5)).toEqual([1, 2, 3, 4, 5]);
  expect(shown(1, 1)).toEqual([1]);
});

test("whatever the page, it is shown once and in order", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (a, b) => {
      const [page, pages] = [Math.min(a, b), Math.max(a, b)];
      const numbers = pagesShown(page, pages).flatMap((each) => each.page ?? []);
      expect(numbers).toContain(page);
      expect(numbers).toEqual([...new Set(numbers)].sort((x, y) => x - y));
    }),
  );
});
