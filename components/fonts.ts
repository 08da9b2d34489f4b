// Type: Plex Sans and Source Serif; in Arabic, Plex Sans Arabic and Noto Naskh for statements.
// One layout serves both languages and Next preloads every font a layout asks it to, so only the one both
// languages draw at once (Latin letters and all digits) is preloaded; the others load when a letter needs them.
import localFont from "next/font/local";

const plain = localFont({
  src: "./fonts/latin-plain-400.woff2",
  weight: "400",
  variable: "--font-plain",
  display: "swap",
  adjustFontFallback: "Arial",
  declarations: [{ prop: "font-family", value: "plain" }],
});

// The same family in bold, apart from it so that it is not preloaded.
const plainStrong = localFont({
  src: "./fonts/latin-plain-600.woff2",
  weight: "600",
  variable: "--font-plain-strong",
  preload: false,
  display: "swap",
  adjustFontFallback: false,
  declarations: [{ prop: "font-family", value: "plain" }],
});

const statement = localFont({
  src: "./fonts/latin-statement-700.woff2",
  weight: "700",
  variable: "--font-statement",
  preload: false,
  display: "swap",
  adjustFontFallback: "Times New Roman",
});

const plainArabic = localFont({
  src: [
    { path: "./fonts/arabic-plain-400.woff2", weight: "400" },
    { path: "./fonts/arabic-plain-600.woff2", weight: "600" },
  ],
  variable: "--font-plain-arabic",
  preload: false,
  display: "swap",
  adjustFontFallback: false,
});

const statementArabic = localFont({
  src: "./fonts/arabic-statement-700.woff2",
  weight: "700",
  variable: "--font-statement-arabic",
  preload: false,
  display: "swap",
  adjustFontFallback: false,
});

/** For the class of `html`: names the families; nothing is fetched that no letter asks for. */
export const fontVariables = [
  plain.variable,
  plainStrong.variable,
  statement.variable,
  plainArabic.variable,
  statementArabic.variable,
].join(" ");
