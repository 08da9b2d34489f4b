// One folding for what is indexed and what is asked, so that either spelling finds the other.

const ARABIC: [RegExp, string][] = [
  [/[\u064B-\u065F\u0670\u0640]/g, ""], // short vowels, tatweel
  [/[أإآٱ]/g, "ا"],
  [/ى/g, "ي"],
  [/ؤ/g, "و"],
  [/ئ/g, "ي"],
  [/ة/g, "ه"],
];

/** Half of all text, and nothing in it to fold. */
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * Text as the search index keeps it: lower case, Latin marks taken off, Arabic letters folded
 * (hamzas, alif maqsura, ta marbuta, vowels), Arabic digits as Western ones, the article dropped
 * from the front of longer Arabic words.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
  folded = folded.normalize("NFC").toLowerCase();
  for (const [letters, plain] of ARABIC) folded = folded.replace(letters, plain);
  folded = folded.replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660));
  return folded.replace(/(^|[^\u0600-\u06ff])(?:وال|بال|لل|ال)(?=[\u0600-\u06ff]{3,})/g, "$1");
}

/**
 * A search box's text as an FTS5 expression: every word quoted, the last one open-ended, all must occur.
 * @returns undefined when no word is left.
 */
export function matchExpression(q: string): string | undefined {
  const words = foldText(q).match(/[\p{L}\p{N}]+/gu);
  if (!words) return undefined;
  return words.map((word, i) => (i === words.length - 1 ? `"${word}"*` : `"${word}"`)).join(" ");
}
