// Cuts the Arabic fonts down to the letters we write. Run after ARABIC_LETTERS changes or the fonts are updated.
import { readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";
import { ARABIC_LETTERS } from "../components/fonts/letters";

const FONTS = {
  "arabic-plain-400": "ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal",
  "arabic-plain-600": "ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal",
  "arabic-statement-700": "noto-naskh-arabic/files/noto-naskh-arabic-arabic-700-normal",
};

async function main() {
  for (const [name, from] of Object.entries(FONTS)) {
    const whole = readFileSync(`node_modules/@fontsource/${from}.woff2`);
    const cut = await subsetFont(whole, ARABIC_LETTERS, { targetFormat: "woff2" });
    writeFileSync(`components/fonts/${name}.woff2`, cut);
    console.log(`${name}: ${whole.length} → ${cut.length} bytes`);
  }
}

main();
