import { describe, expect, it } from "vitest";
import { turnFor } from "@/components/charts/direction";
import { drawSvg } from "@/components/charts/draw-svg";
import { edgesOf, elementsOf, numberOf } from "./read-svg";
import { geometry } from "./sample-others";
import { FORMS, sample } from "./sample-specs";

/** Places are written in tenths of a pixel, and half a tenth is rounded the same way on both sides. */
const A_TENTH = 0.1 + 1e-9;
const MIRROR = { start: "end", middle: "middle", end: "start" } as const;

describe("right to left", () => {
  it.each(FORMS.filter((form) => form !== "map"))(
    "%s is the exact mirror of left to right",
    (form) => {
      const [ltr, rtl] = (["ltr", "rtl"] as const).map((direction) =>
        elementsOf(drawSvg(sample(form, { direction }), { theme: "light", idPrefix: "t" })),
      );
      expect(rtl).toHaveLength(ltr?.length ?? -1);
      for (const [at, left] of (ltr ?? []).entries()) {
        const right = rtl?.[at];
        if (!right) continue;
        const [a, b] = [edgesOf(left), edgesOf(right)];
        if (a && b) {
          expect(Math.abs(b[0] + a[1] - 640)).toBeLessThanOrEqual(A_TENTH);
          expect(Math.abs(b[1] + a[0] - 640)).toBeLessThanOrEqual(A_TENTH);
        }
        if (left.name === "text") {
          expect(Math.abs(numberOf(right, "x") + numberOf(left, "x") - 640)).toBeLessThanOrEqual(
            A_TENTH,
          );
          expect(right.attributes.y).toBe(left.attributes.y);
          const anchor = (left.attributes["text-anchor"] ?? "start") as keyof typeof MIRROR;
          expect(right.attributes["text-anchor"] ?? "start").toBe(MIRROR[anchor]);
        }
      }
    },
  );

  it("leaves the country as it lies", () => {
    const [ltr, rtl] = (["ltr", "rtl"] as const).map((direction) =>
      elementsOf(drawSvg(sample("map", { direction }), { theme: "light", idPrefix: "t", geometry }))
        .filter((one) => one.name === "path")
        .map((one) => one.attributes.d),
    );
    expect(rtl).toEqual(ltr);
  });

  it("isolates words, so that a number beside them keeps its side", () => {
    expect(turnFor("rtl", 100).isolate("10 مصادر")).toBe("\u206710 مصادر\u2069");
    expect(turnFor("ltr", 100).isolate("10 sources")).toBe("10 sources");
  });
});
