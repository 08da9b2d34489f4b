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

describe("what claims of one value are called", () => {
  const named = (values: readonly number[]) => {
    const [one] = spec.dots;
    if (!one) throw new Error("the sample has dots");
    const dots = values.map((value, at) => ({
      ...one,
      key: `d${at}`,
      value,
      low: value,
      high: value,
      cluster: String(value),
      clusterLabel: [`claims of ${value}`],
    }));
    return layDots({ ...spec, dots } as DotsSpec);
  };

  test("stands over their own column once, touches no other label, and is led down where it is far", () => {
    const values = [4e8, 4e8, 6e8, 6e8, 6e8, 6.4e8, 6.4e8, 8e11];
    const { labels, x } = named(values);
    expect(labels).toHaveLength(4);
    for (const [at, { box, lines, leader }] of labels.entries()) {
      const column = x(Number(lines[0]?.split(" ").at(-1)));
      expect(box.x - 1).toBeLessThanOrEqual(column);
      expect(box.x + box.width + 1).toBeGreaterThanOrEqual(column);
      if (leader) expect(leader[0][0]).toBeCloseTo(column);
      for (const other of labels.slice(at + 1))
        expect(
          box.y + box.height <= other.box.y ||
            other.box.y + other.box.height <= box.y ||
            box.x + box.width <= other.box.x ||
            other.box.x + other.box.width <= box.x,
        ).toBe(true);
    }
  });
});

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
