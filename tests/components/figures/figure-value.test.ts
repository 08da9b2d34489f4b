import { expect, test } from "vitest";
import { exactValue, figureValue } from "@/components/figures/figure-value";

const soft = (text: string) => text.replaceAll("\u00a0", " ");

test("a figure says how exact it is", () => {
  const said = { value: 16_700_000, low: null, high: null, qualifier: "about" } as const;
  expect(soft(figureValue("en", said, { code: "people" }))).toBe("about 16.7 million");
  expect(soft(figureValue("ar", said, { code: "people" }))).toBe("نحو 16.7 مليون");
});

test("a range stands beside the value, or for it", () => {
  const range = { low: 60, high: 70, qualifier: "exact" } as const;
  expect(figureValue("en", { ...range, value: 65 }, { code: "percent" })).toBe("65% (60% to 70%)");
  expect(figureValue("en", { ...range, value: null }, { code: "percent" })).toBe("60% to 70%");
});

test("a figure without a number is not stated, not 0", () => {
  const said = { value: null, low: null, high: null, qualifier: "exact" } as const;
  expect(figureValue("en", said, { code: "people" })).toBe("not stated");
});

test("a table gives a figure to its last digit", () => {
  const said = { value: 14_560_823, low: null, high: null, qualifier: "about" } as const;
  expect(exactValue("en", said, { code: "people" })).toBe("about 14,560,823");
});
