// Type: Plex Sans and Source Serif; in Arabic, Plex Sans Arabic and Noto Naskh for statements.
// Nothing may move while a page is read, so a letter that was drawn in the reader's own type stays in it: `optional`.
// All six files together are 65 KB, so all are asked for at once and are there for the first word on most lines; on
// the slowest the next page has them. One layout serves both languages, and cannot ask for those of one.

import localFont from "next/font/local";

const plain = localFont({
  src: "./fonts/latin-plain-400.woff2",
  weight: "400",
  variable: "--font-plain",
  display: "optional",
  adjustFontFallback: "Arial",
  declarations: [{ prop: "font-family", value: "plain" }],
});

// The same family in bold.
const plainStrong = localFont({
  src: "./fonts/latin-plain-600.woff2",
  weight: "600",
  variable: "--font-plain-strong",
  display: "optional",
  adjustFontFallback: false,
  declarations: [{ prop: "font-family", value: "plain" }],
});

const statement = localFont({
  src: "./fonts/latin-statement-700.woff2",
  weight: "700",
  variable: "--font-statement",
  display: "optional",
  adjustFontFallback: "Times New Roman",
});

const plainArabic = localFont({
  src: [
    { path: "./fonts/arabic-plain-400.woff2", weight: "400" },
    { path: "./fonts/arabic-plain-600.woff2", weight: "600" },
  ],
  variable: "--font-plain-arabic",
  display: "optional",
  adjustFontFallback: false,
});

const statementArabic = localFont({
  src: "./fonts/arabic-statement-700.woff2",
  weight: "700",
  variable: "--font-statement-arabic",
  display: "optional",
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
