import { describe, expect, it } from "vitest";
import { drawSvg } from "@/components/charts/draw-svg";
import { LEAST, layBars, SHORTEST } from "@/components/charts/layout/bars";
import { elementsOf } from "./read-svg";
import { sample } from "./sample-specs";

const spec = sample("bars");
const [first] = spec.rows;
if (!first) throw new Error("the sample has bars");
const part = (key: string, value: number) => ({
  key,
  value,
  tone: "signed" as const,
  title: key,
});
const rowOf = (key: string, value: number, range?: { low: number; high: number }) => ({
  key,
  label: key,
  total: key,
  segments: [part(key, value)],
  ...(range ? { range: { ...range, lowLabel: "low", highLabel: "high", thin: true } } : {}),
});

describe("small values", () => {
  it("are seen, and nothing is not", () => {
    const rows = [rowOf("much", 1e9), rowOf("little", 1), rowOf("none", 0)];
    const widths = layBars({ ...spec, rows }).rows.map(({ parts }) => parts[0]?.width);
    expect(widths[0]).toBeGreaterThan(100);
    expect(widths[1]).toBe(LEAST);
    expect(widths[2]).toBe(0);
  });

  it("have no range too short to be read as one, and their rows stand no closer", () => {
    const rows = [
      rowOf("wide", 1e9, { low: 5e8, high: 1e9 }),
      rowOf("narrow", 1e9, { low: 1e9 - 10, high: 1e9 }),
      rowOf("plain", 1e9),
      rowOf("last", 1e9),
    ];
    const laid = layBars({ ...spec, rows }).rows;
    expect(laid.map(({ range }) => range !== undefined)).toEqual([true, false, false, false]);
    const steps = laid.slice(1).map(({ bar }, at) => bar.y - (laid[at]?.bar.y ?? 0));
    expect(new Set(steps).size).toBe(1);
    const drawn = elementsOf(drawSvg({ ...spec, rows }, { theme: "light", idPrefix: "t" }));
    expect(drawn.filter(({ name }) => name === "path")).toHaveLength(1);
    expect(SHORTEST).toBeGreaterThan(LEAST);
  });
});
