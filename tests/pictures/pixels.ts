import { Resvg } from "@resvg/resvg-js";

export type Pixels = { width: number; height: number; pixels: Buffer };

/** Another machine may round the edge of a letter differently; no eye sees this much of a channel's 255. */
const UNSEEN = 8;

/** A PNG as its pixels. resvg draws what it is given: a picture that holds nothing but this one. */
export function pixelsOfPng(png: Buffer): Pixels {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const href = `data:image/png;base64,${png.toString("base64")}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${href}"/></svg>`;
  const drawn = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return { width: drawn.width, height: drawn.height, pixels: drawn.pixels };
}

/** How many pixels of two pictures can be told apart. */
export function differingPixels(one: Pixels, other: Pixels): number {
  if (one.width !== other.width || one.height !== other.height) return Number.POSITIVE_INFINITY;
  let differing = 0;
  for (let at = 0; at < one.pixels.length; at += 4) {
    const far = [0, 1, 2, 3].some(
      (channel) =>
        Math.abs((one.pixels[at + channel] ?? 0) - (other.pixels[at + channel] ?? 0)) > UNSEEN,
    );
    if (far) differing += 1;
  }
  return differing;
}
