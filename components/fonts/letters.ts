// The letters kept in the font files beside this one: a third of their size, and nothing we write is missing.
// Anything else (Urdu, Kurdish, Greek, old presentation forms) is drawn by the reader's own fonts.
const span = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));

const ARABIC = `${span(0x0621, 0x063a)}${span(0x0640, 0x0652)}\u0670\u066a\u066b\u066c`;
const PERSIAN_AND_TURKIC = "\u0671\u067e\u0686\u0698\u06a4\u06a9\u06af\u06cc";
const MARKS = "\u060c\u061b\u061f\u00ab\u00bb\u2026\u2013\u2014 \u00a0";
const JOINERS = "\u200c\u200d\u200e\u200f";

export const ARABIC_LETTERS = ARABIC + PERSIAN_AND_TURKIC + MARKS + JOINERS;

/** Latin as English, French, German, Turkish, Spanish and Italian names need it, all digits, and the signs we print. */
export const LATIN_LETTERS = `${span(0x20, 0x7e)}\u00a0ÀÁÂÃÄÅÇÈÉÊËÍÎÏÑÓÔÖÚÜßàáâãäåçèéêëìíîïñòóôõöøùúûüÿœĞğİıŞşŠšŽžČčćł‘’“”–—•…·×−±≈≤≥°©«»€£₺½→←↑↓`;
