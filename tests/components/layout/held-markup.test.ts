import { expect, test } from "vitest";
import { holdMarkup, takeMarkup } from "../../../components/layout/held-markup";

test("markup is taken back under its own key, as often as it was held", () => {
  holdMarkup("one", "<p>one</p>");
  holdMarkup("two", "<p>two</p>");
  holdMarkup("one", "<p>one</p>");
  expect(takeMarkup("two")).toBe("<p>two</p>");
  expect(takeMarkup("one")).toBe("<p>one</p>");
  expect(takeMarkup("one")).toBe("<p>one</p>");
  expect(() => takeMarkup("one")).toThrow("one");
});

test("what nobody takes does not stay for ever, and what is under way does", () => {
  holdMarkup("left", "<p>left</p>");
  const later = Array.from({ length: 256 }, (_, n) => `later ${n}`);
  for (const key of later) holdMarkup(key, key);
  expect(() => takeMarkup("left")).toThrow("left");
  expect(later.map(takeMarkup)).toEqual(later);
});
