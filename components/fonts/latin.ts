// English pages: Source Serif for statements, Plex Sans for the rest. Preloaded on English pages only.
import localFont from "next/font/local";

const plain = localFont({
  src: "../../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2",
  weight: "400",
  variable: "--font-plain",
  display: "swap",
  adjustFontFallback: "Arial",
});

const statement = localFont({
  src: "../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-700-normal.woff2",
  weight: "700",
  variable: "--font-statement",
  display: "swap",
  adjustFontFallback: "Times New Roman",
});

export const fonts = `${plain.variable} ${statement.variable}`;
