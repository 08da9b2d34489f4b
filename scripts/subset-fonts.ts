// Cuts the fonts down to the letters we write. Run after letters.ts changes or the fonts are updated.
import { readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";
import { ARABIC_LETTERS, LATIN_LETTERS } from "../components/fonts/letters";

const ARABIC_SHAPES = [
  "init",
  "medi",
  "fina",
  "isol",
  "rlig",
  "liga",
  "calt",
  "ccmp",
  "locl",
  "mark",
  "mkmk",
  "kern",
];
/** Figures of one width; the plain face does without kerning, which weighs a third of it. */
const PLAIN = ["tnum", "lnum", "ccmp"];
const STATEMENT = ["kern", "tnum", "lnum", "ccmp"];

const latin = (from: string, features: string[]) => ({ from, letters: LATIN_LETTERS, features });
const arabic = (from: string) => ({ from, letters: ARABIC_LETTERS, features: ARABIC_SHAPES });

const FONTS = {
  "latin-plain-400": latin(
    "@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf",
    PLAIN,
  ),
  "latin-plain-600": latin(
    "@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf",
    PLAIN,
  ),
  "latin-statement-700": latin(
    "@fontsource/source-serif-4/files/source-serif-4-latin-700-normal.woff2",
    STATEMENT,
  ),
  "arabic-plain-400": arabic(
    "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2",
  ),
  "arabic-statement-700": arabic(
    "@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-700-normal.woff2",
  ),
};

async function main() {
  for (const [name, { from, letters, features }] of Object.entries(FONTS)) {
    const whole = readFileSync(`node_modules/${from}`);
    const cut = await subsetFont(whole, letters, {
      targetFormat: "woff2",
      keepFeatures: features,
      noHinting: true,
    });
    writeFileSync(`components/fonts/${name}.woff2`, cut);
    console.log(`${name}: ${whole.length} → ${cut.length} bytes`);
  }
}

main();
