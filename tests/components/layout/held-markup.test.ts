import { expect, test } from "vitest";
import { holdMarkup, takeMarkup } from "../../../components/layout/held-markup";

test("markup is taken back once, under its own number", () => {
  const first = holdMarkup("<p>one</p>");
  const second = holdMarkup("<p>two</p>");
  expect(takeMarkup(second)).toBe("<p>two</p>");
  expect(takeMarkup(first)).toBe("<p>one</p>");
  expect(() => takeMarkup(first)).toThrow(String(first));
});

test("what nobody takes does not stay for ever, and what is under way does", () => {
  const left = holdMarkup("<p>left</p>");
  const later = Array.from({ length: 256 }, (_, n) => holdMarkup(`<p>${n}</p>`));
  expect(() => takeMarkup(left)).toThrow(String(left));
  expect(later.map(takeMarkup)).toHaveLength(256);
});
