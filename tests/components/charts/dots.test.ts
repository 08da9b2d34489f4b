import { describe, expect, test } from "vitest";
import { layDots } from "@/components/charts/layout/dots";
import type { DotsSpec } from "@/components/charts/spec";
import { sample } from "./sample-specs";

const spec = sample("dots");

const laid = (values: readonly number[]) => {
  const [one] = spec.dots;
  if (!one) throw new Error("the sample has dots");
  const dots = values.map((value, at) => ({
    ...one,
    key: `d${at}`,
    value,
    low: value,
    high: value,
  }));
  return layDots({ ...spec, dots } as DotsSpec).dots.map(({ reach }) => reach);
};

describe("what a finger hits of a dot", () => {
  test("is 24 wide and tall where the dot stands alone", () => {
    const [alone] = laid([spec.dots[0]?.value ?? 0]);
    expect(alone).toMatchObject({ width: 24, height: 24 });
  });

  test("is never shared by two dots, and as wide as a finger in a stack", () => {
    const value = spec.dots[0]?.value ?? 0;
    const boxes = laid([value, value, value, value * 1.01, value * 1.4]);
    for (const [at, a] of boxes.entries())
      for (const b of boxes.slice(at + 1))
        expect(
          a.x + a.width <= b.x + 0.001 ||
            b.x + b.width <= a.x + 0.001 ||
            a.y + a.height <= b.y + 0.001 ||
            b.y + b.height <= a.y + 0.001,
        ).toBe(true);
    expect(laid([value, value])[0]).toMatchObject({ width: 24, height: 11 });
  });
});
