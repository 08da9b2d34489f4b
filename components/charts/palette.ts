// Colours by what they mean. One hue for what was promised, clay for what is needed, blue
// for how much a map has of either, red only for "rejected".
// Chosen so that the bands of the ladder step evenly in lightness (they survive print in grey and every kind of
// colour blindness), darkest = done. In the dark the ladder runs the other way: done shines, paper recedes.
// A fill too pale to be seen against the ground (under 3:1) is drawn with an edge that is not.
import type { Tone } from "./spec";

export type Theme = "page" | "light" | "dark";
export type Ink = "ground" | "text" | "quiet" | "rule" | "axis";
type Colour = { light: string; dark: string };

export const TONES: Record<Tone, Colour> = {
  completed: { light: "#0d2f35", dark: "#d9f2ea" },
  "under-way": { light: "#1f6f66", dark: "#83c9bb" },
  signed: { light: "#6fb2a8", dark: "#43897e" },
  "on-paper": { light: "#d0e4dd", dark: "#26463f" },
  stopped: { light: "#a3a39c", dark: "#6d706c" },
  "need-1": { light: "#8f5626", dark: "#efd0ae" },
  "need-2": { light: "#c78d57", dark: "#cf9560" },
  "need-3": { light: "#dfba92", dark: "#94622f" },
  "need-4": { light: "#efdfca", dark: "#523a23" },
  accent: { light: "#1f6f66", dark: "#83c9bb" },
  second: { light: "#a8612a", dark: "#e0a36d" },
  third: { light: "#4c5a8c", dark: "#a7b3e2" },
  rejected: { light: "#a4231f", dark: "#ff8f85" },
  neutral: { light: "#8a8a83", dark: "#8b8e88" },
  "step-1": { light: "#dfe2f0", dark: "#2f3650" },
  "step-2": { light: "#b7bfdd", dark: "#47527f" },
  "step-3": { light: "#8592c4", dark: "#6c7ab5" },
  "step-4": { light: "#54639f", dark: "#a3aede" },
  "step-5": { light: "#2a3467", dark: "#dfe4f8" },
};

export const INKS: Record<Ink, Colour> = {
  ground: { light: "#f9f8f3", dark: "#15191a" },
  text: { light: "#1c1e1d", dark: "#eceeea" },
  quiet: { light: "#63655f", dark: "#a5a9a3" },
  rule: { light: "#e2e1d9", dark: "#2d3332" },
  axis: { light: "#8a8a83", dark: "#747a77" },
};

/** Edges for fills that are too pale, or in the dark too dim, to be seen by themselves. */
export const EDGES: Partial<Record<Tone, Colour>> = {
  signed: { light: "#4f8d82", dark: "#5d958a" },
  "on-paper": { light: "#5f978b", dark: "#5d958a" },
  stopped: { light: "#83837c", dark: "#8b8e88" },
  "need-2": { light: "#a8713c", dark: "#cf9560" },
  "need-3": { light: "#ad7946", dark: "#a97a4b" },
  "need-4": { light: "#ad7946", dark: "#a97a4b" },
  "step-1": { light: "#7884b4", dark: "#7380b8" },
  "step-2": { light: "#7884b4", dark: "#7380b8" },
  "step-3": { light: "#6a77ab", dark: "#7380b8" },
};

const named = (name: string, colour: Colour, theme: Theme) =>
  theme === "page" ? `var(--chart-${name})` : colour[theme];

export const fillOf = (tone: Tone, theme: Theme) => named(tone, TONES[tone], theme);
export const inkOf = (ink: Ink, theme: Theme) => named(ink, INKS[ink], theme);
export const edgeOf = (tone: Tone, theme: Theme): string | undefined => {
  const edge = EDGES[tone];
  return edge && named(`${tone}-edge`, edge, theme);
};

/** Every custom property a page needs, for one theme: `--chart-signed: #6fb2a8; …`. */
export function paletteCss(theme: "light" | "dark"): string {
  const tones = Object.entries(TONES);
  const lines = [
    ...Object.entries(INKS).map(([name, colour]) => `--chart-${name}: ${colour[theme]};`),
    ...tones.map(([name, colour]) => `--chart-${name}: ${colour[theme]};`),
    ...Object.entries(EDGES).map(([name, colour]) => `--chart-${name}-edge: ${colour[theme]};`),
    ...tones.map(([name, colour]) => `--chart-on-${name}: ${inkOn(colour[theme])};`),
  ];
  return lines.join("\n");
}

/** Text printed on a tone: whichever of dark and white stands out more. */
export function textOn(tone: Tone, theme: Theme): string {
  const { light, dark } = TONES[tone];
  return named(`on-${tone}`, { light: inkOn(light), dark: inkOn(dark) }, theme);
}

const inkOn = (hex: string) =>
  contrast(hex, INKS.text.light) > contrast(hex, "#ffffff") ? INKS.text.light : "#ffffff";

/** Relative luminance of #rrggbb, as WCAG 2.2 defines it. */
export function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** Contrast of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}
