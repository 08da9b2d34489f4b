// SVG to PNG on the server. resvg reads neither woff nor woff2, so these fonts come from packages that ship TrueType.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";

const FONTS = [
  "ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf",
  "ibm-plex-sans/400Regular_Italic/IBMPlexSans_400Regular_Italic.ttf",
  "ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf",
  "ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf",
  "ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf",
];

/** The font files under a project's root; throws where one is missing, since resvg would print no words at all. */
export function fontFiles(root: string): string[] {
  const files = FONTS.map((name) => join(root, "node_modules/@expo-google-fonts", name));
  const missing = files.filter((file) => !existsSync(/* turbopackIgnore: true */ file));
  if (missing.length > 0) throw new Error(`fonts not found: ${missing.join(", ")}`);
  return files;
}

/** A PNG of an SVG made by `drawFile`, `scale` times its size; 2 is sharp on every screen. */
export async function rasterize(
  svg: string,
  { scale = 2, root = process.cwd() }: { scale?: number; root?: string } = {},
): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: fontFiles(root),
      defaultFontFamily: "IBM Plex Sans",
      sansSerifFamily: "IBM Plex Sans",
    },
  });
  return image.asPng();
}
