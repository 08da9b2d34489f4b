// An Arabic dual changes with the word before it: «مليارا دولار», but «نحو ملياري دولار».

/** After these a noun is in the genitive. */
const BEFORE_GENITIVE = [
  "من",
  "إلى",
  "نحو",
  "حتى",
  "عن",
  "على",
  "في",
  "بقيمة",
  "أصل",
  "مدى",
  "مصادر",
];

const GENITIVE = new RegExp(
  `((?:^|[\\s(«])(?:${BEFORE_GENITIVE.join("|")})\\s|[بلك]ـ?|–)(مليون|مليار)ا(ن?)(?![\\p{L}])`,
  "gu",
);
const BETWEEN = /(بين (?:(?! و).)* و)(مليون|مليار)ا(ن?)(?![\p{L}])/gu;
const DUAL = /(?:مليون|مليار)ا/u;
/** The stroke that keeps a preposition apart from digits has no place before a word. */
const STROKE = /(?<![\p{L}])([بلك])ـ(?=\p{Script=Arabic})/gu;

const genitive = (_: string, before: string, noun: string, ending: string) =>
  `${before}${noun}ي${ending}`;

/** In: an Arabic sentence that numbers were put into. Out: the same with each dual in its case. */
export function inItsCase(text: string): string {
  const joined = text.includes("ـ") ? text.replace(STROKE, "$1") : text;
  if (!DUAL.test(joined)) return joined;
  return joined
    .replace(/(بين )(مليون|مليار)ا(ن?)(?![\p{L}])/gu, genitive)
    .replace(GENITIVE, genitive)
    .replace(BETWEEN, genitive);
}
