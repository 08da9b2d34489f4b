import { describe, expect, it } from "vitest";
import { drawFile, type Print } from "@/components/charts/draw-file";
import { fontFiles, rasterize } from "@/components/charts/rasterize";
import { elementsOf, unescaped } from "./read-svg";
import { geometry } from "./sample-others";
import { FORMS, sample, strictly } from "./sample-specs";

const print: Print = {
  title:
    "Power leads what is signed; half of the paper names no one sector, and it is a long way to go from there",
  subtitle: "Counted value by sector, US dollars",
  sources: `Sources: ${"World Bank, October 2025; ".repeat(12)}SANA.`,
  release: "Release of 22 November 2026",
  address: `https://example.org/charts/by-sector?${"country=QAT&".repeat(20)}release=2026-11-22`,
  licence: "CC BY 4.0",
};
const wordsIn = (svg: string) =>
  elementsOf(svg)
    .filter((one) => one.name === "text")
    .map((one) => unescaped(one.text))
    .join(" ");

describe("a picture of a chart", () => {
  it.each(FORMS)(
    "of %s stands alone: no variables, no links, and everything about it printed in full",
    (form) => {
      const svg = drawFile(sample(form), print, { theme: "light", geometry });
      expect(() => strictly(svg)).not.toThrow();
      expect(svg).not.toContain("var(");
      expect(svg).not.toContain("<a ");
      const tight = wordsIn(svg).replace(/\s/g, "");
      for (const words of Object.values(print)) expect(tight).toContain(words.replace(/\s/g, ""));
    },
  );

  it("has words enough for its legend", () => {
    const legend = [{ key: "joint", label: "Joint money", tone: "signed" as const, hatched: true }];
    expect(wordsIn(drawFile({ ...sample("bars"), legend }, print, { theme: "dark" }))).toContain(
      "Joint money",
    );
  });

  it("becomes a PNG at twice its size, with its letters in it", async () => {
    const svg = drawFile(
      sample("bars", { direction: "rtl" }),
      { ...print, title: "الكهرباء تتصدر" },
      { theme: "light" },
    );
    const png = await rasterize(svg);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(strictly(svg).width * 2);
    const wordless = await rasterize(svg.replace(/<text.*?<\/text>/g, ""));
    expect(png.length).toBeGreaterThan(wordless.length * 1.5);
  });

  it("is not made at all where its fonts are missing", () => {
    expect(() => fontFiles("/nowhere")).toThrow(/fonts not found/);
  });
});
