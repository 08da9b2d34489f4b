// An Arabic dual changes with the word before it: «مليارا دولار», but «نحو ملياري دولار».

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

/** In: an Arabic sentence that numbers were put into. Out: the same with each dual in its case. */
export function inItsCase(text: string): string {
  const joined = text.includes("ـ") ? text.replace(STROKE, "$1") : text;
  return DUAL.test(joined) ? joined.replace(GOVERNED, genitive).replace(BETWEEN, genitive) : joined;
}
