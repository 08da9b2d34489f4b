import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast, EDGES, INKS, luminance, paletteCss, TONES } from "@/components/charts/palette";
import type { Tone } from "@/components/charts/spec";

const THEMES = ["light", "dark"] as const;
const NEIGHBOURS: [Tone, Tone][] = [
  ["completed", "under-way"],
  ["under-way", "signed"],
  ["signed", "on-paper"],
  ["need-1", "need-2"],
  ["need-2", "need-3"],
  ["need-3", "need-4"],
  ["step-1", "step-2"],
  ["step-2", "step-3"],
  ["step-3", "step-4"],
  ["step-4", "step-5"],
];

// Machado, Oliveira and Fernandes (2009), severity 1: what is left of linear red, green and blue.
const BLIND = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = (hex: string) =>
  [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });

function lightnessSeen(hex: string, eye: number[][]): number {
  const rgb = linear(hex);
  const seen = eye.map((row) =>
    Math.max(
      0,
      row.reduce((sum, part, at) => sum + part * (rgb[at] ?? 0), 0),
    ),
  );
  const y = 0.2126 * (seen[0] ?? 0) + 0.7152 * (seen[1] ?? 0) + 0.0722 * (seen[2] ?? 0);
  return 116 * Math.cbrt(y) - 16;
}

describe("the palette", () => {
  it.each(THEMES)("steps clearly from band to band in grey, in the %s", (theme) => {
    for (const [one, other] of NEIGHBOURS)
      expect(
        contrast(TONES[one][theme], TONES[other][theme]),
        `${one} beside ${other}`,
      ).toBeGreaterThan(1.35);
  });

  it.each(Object.entries(BLIND))(
    "keeps ten steps of lightness between neighbours under %s",
    (_, eye) => {
      for (const theme of THEMES)
        for (const [one, other] of NEIGHBOURS) {
          const apart =
            lightnessSeen(TONES[one][theme], eye) - lightnessSeen(TONES[other][theme], eye);
          expect(Math.abs(apart), `${one} beside ${other}, ${theme}`).toBeGreaterThan(10);
        }
    },
  );

  it.each(THEMES)(
    "runs one way, so that order can be read without a legend, in the %s",
    (theme) => {
      const bands = (["completed", "under-way", "signed", "on-paper"] as const).map((tone) =>
        luminance(TONES[tone][theme]),
      );
      const sorted = [...bands].sort((a, b) => (theme === "light" ? a - b : b - a));
      expect(bands).toEqual(sorted);
    },
  );

  it.each(THEMES)(
    "shows every fill or its edge at 3 to 1 against the ground, in the %s",
    (theme) => {
      for (const tone of Object.keys(TONES) as Tone[]) {
        const seen = EDGES[tone]?.[theme] ?? TONES[tone][theme];
        expect(contrast(seen, INKS.ground[theme]), tone).toBeGreaterThanOrEqual(3);
      }
    },
  );

  it.each(THEMES)("prints words at 4.5 to 1, in the %s", (theme) => {
    for (const words of [INKS.text, INKS.quiet, TONES.rejected])
      expect(contrast(words[theme], INKS.ground[theme])).toBeGreaterThanOrEqual(4.5);
  });

  it("is the same in the stylesheet as in the code", () => {
    const css = readFileSync("components/charts/palette.css", "utf8").replace(/\s+/g, " ");
    for (const theme of THEMES) expect(css).toContain(paletteCss(theme).replace(/\s+/g, " "));
  });
});
