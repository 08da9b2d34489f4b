// Arabic sentences around numbers: one and two are words there, a range names its unit once, and a dual changes with
// the word before it: «مليارا دولار», but «نحو ملياري دولار». In tables, bars and axes the digits stand.

const COUNTED = ["مليون", "مليار", "تريليون", "ساعت", "يوم", "سنت"].join("|");
/** After these a noun is in the genitive. */
const GOVERNING = [
  ["من", "إلى", "نحو", "حتى", "عن", "على", "في", "بين", "منذ", "قبل", "بعد", "كل"],
  ["بقيمة", "أصل", "مدى", "مصادر"],
]
  .flat()
  .join("|");

const DUAL = new RegExp(`(?:${COUNTED})ا(?:ن|[\\s\\u00a0])`, "u");
const GOVERNED = new RegExp(
  `((?:^|[\\s(«])(?:${GOVERNING})\\s|(?<!\\p{L})و?[بل])(${COUNTED})ا(ن?)(?!\\p{L})`,
  "gu",
);
/** «بين كذا وملياري دولار»: what follows the «و» is governed too. */
const BETWEEN = new RegExp(`(بين (?:(?! و).)* و)(${COUNTED})ا(ن?)(?!\\p{L})`, "gu");
/** The stroke that keeps a preposition apart from digits has no place before a word. */
const STROKE = /(?<!\p{L})(و?[بل])ـ(?=\p{Script=Arabic})/gu;

const genitive = (_: string, before: string, noun: string, ending: string) =>
  `${before}${noun}ي${ending}`;

const SCALES = ["مليون", "مليار", "تريليون"].join("|");
/** «من 3 مليارات دولار إلى 12 مليار دولار», with the sort of money behind each, if any. */
const REPEATED = new RegExp(
  `(من |بين )([\\d.,]+)\\u00a0(${SCALES}|ملايين)(?:ات|اً)?((?:\\u00a0\\p{L}+(?: \\p{L}+)?)?)` +
    `( إلى | و)([\\d.,]+\\u00a0)(${SCALES}|ملايين)((?:ات|اً)?)\\4(?![\\p{L}])`,
  "gu",
);
/** Below a million: «من 310,000 دولار إلى 500,000 دولار». */
const REPEATED_PLAIN = /(من |بين )([\d.,]+)((?:\u00a0\p{L}+)+)( إلى | و)([\d.,]+)\3(?!\p{L})/gu;
/** The plural of one of the scales is broken, those of the others only longer. */
const scaleOf = (noun: string) => (noun === "ملايين" ? "مليون" : noun);

/** In: Arabic text. Out: the same with the unit of a range named once, at its end. */
export const withUnitOnce = (text: string): string =>
  text
    .replace(REPEATED, (whole, opening, low, from, money, between, high, to, ending) =>
      (opening === "من ") === (between === " إلى ") && scaleOf(from) === scaleOf(to)
        ? `${opening}${low}${between}${high}${to}${ending}${money}`
        : whole,
    )
    .replace(REPEATED_PLAIN, (whole, opening, low, unit, between, high) =>
      (opening === "من ") === (between === " إلى ")
        ? `${opening}${low}${between}${high}${unit}`
        : whole,
    );

/** One or two of a scale, but not the end of a range whose beginning is in digits, nor below zero. */
const ONE_OR_TWO = new RegExp(
  `(?<![\\d.,−])(?<!\\d (?:إلى |و))([12])\\u00a0(${SCALES})(?!\\p{L})(\\u00a0\\p{L})?`,
  "gu",
);

/** In: an Arabic sentence. Out: the same with one and two of a scale as words: «مليار دولار», «مليونان». */
export const inWords = (text: string): string =>
  text.replace(ONE_OR_TWO, (_, digit: string, scale: string, noun = "") =>
    digit === "1" ? `${scale}${noun}` : `${scale}${noun ? `ا${noun}` : "ان"}`,
  );

/** In: an Arabic sentence that numbers were put into. Out: the same with each dual in its case. */
export function inItsCase(text: string): string {
  const joined = text.includes("ـ") ? text.replace(STROKE, "$1") : text;
  return DUAL.test(joined) ? joined.replace(GOVERNED, genitive).replace(BETWEEN, genitive) : joined;
}
