// What a first view in each language is drawn with: asked for at once, so that it is there for the first word.
// Written out one by one, since the bundler looks for `new URL` with a literal.
import type { Locale } from "@/db/vocabulary";

const LATIN = [
  new URL("./fonts/latin-plain-400.woff2", import.meta.url),
  new URL("./fonts/latin-plain-600.woff2", import.meta.url),
];
const FIRST: Record<Locale, readonly URL[]> = {
  en: [...LATIN, new URL("./fonts/latin-statement-700.woff2", import.meta.url)],
  ar: [
    ...LATIN,
    new URL("./fonts/arabic-plain-400.woff2", import.meta.url),
    new URL("./fonts/arabic-statement-700.woff2", import.meta.url),
  ],
};

/** The addresses of the fonts of a first view. */
export const firstFonts = (locale: Locale): string[] => FIRST[locale].map(({ href }) => href);
