// What is to be built, counted in the units the files write. A unit without words stays as written.
import type { Locale } from "@/db/vocabulary";
import { INTL_TAG } from "./locales";
import { formatNumber } from "./numbers";

/** One, two, three to ten, eleven to ninety-nine, and hundreds: an Arabic noun has a form for each. */
type Counted = readonly [one: string, two: string, few: string, many: string, other: string];

const ARABIC: Record<string, Counted | string> = {
  MW: "ميغاواط",
  MWh: "ميغاواط ساعة",
  percent: "في المئة",
  aircraft: ["طائرة واحدة", "طائرتان", "طائرات", "طائرة", "طائرة"],
  bakeries: ["مخبز واحد", "مخبزان", "مخابز", "مخبزاً", "مخبز"],
  barrels: ["برميل واحد", "برميلان", "براميل", "برميلاً", "برميل"],
  beds: ["سرير واحد", "سريران", "أسرّة", "سريراً", "سرير"],
  blocks: ["بلوك واحد", "بلوكان", "بلوكات", "بلوكاً", "بلوك"],
  clinics: ["عيادة واحدة", "عيادتان", "عيادات", "عيادة", "عيادة"],
  "cubic feet": ["قدم مكعبة", "قدمان مكعبتان", "أقدام مكعبة", "قدماً مكعبة", "قدم مكعبة"],
  facilities: ["منشأة واحدة", "منشأتان", "منشآت", "منشأة", "منشأة"],
  farmers: ["مزارع واحد", "مزارعان", "مزارعين", "مزارعاً", "مزارع"],
  floors: ["طابق واحد", "طابقان", "طوابق", "طابقاً", "طابق"],
  "health centres": ["مركز صحي واحد", "مركزان صحيان", "مراكز صحية", "مركزاً صحياً", "مركز صحي"],
  "health facilities": [
    "منشأة صحية واحدة",
    "منشأتان صحيتان",
    "منشآت صحية",
    "منشأة صحية",
    "منشأة صحية",
  ],
  homes: ["مسكن واحد", "مسكنان", "مساكن", "مسكناً", "مسكن"],
  hospital: ["مستشفى واحد", "مستشفيان", "مستشفيات", "مستشفى", "مستشفى"],
  hospitals: ["مستشفى واحد", "مستشفيان", "مستشفيات", "مستشفى", "مستشفى"],
  hours: ["ساعة", "ساعتان", "ساعات", "ساعة", "ساعة"],
  hotels: ["فندق واحد", "فندقان", "فنادق", "فندقاً", "فندق"],
  incubators: ["حاضنة واحدة", "حاضنتان", "حاضنات", "حاضنة", "حاضنة"],
  items: ["قطعة واحدة", "قطعتان", "قطع", "قطعة", "قطعة"],
  km: ["كيلومتر واحد", "كيلومتران", "كيلومترات", "كيلومتراً", "كيلومتر"],
  locomotives: ["قاطرة واحدة", "قاطرتان", "قاطرات", "قاطرة", "قاطرة"],
  lorries: ["شاحنة واحدة", "شاحنتان", "شاحنات", "شاحنة", "شاحنة"],
  m: ["متر واحد", "متران", "أمتار", "متراً", "متر"],
  m2: ["متر مربع", "متران مربعان", "أمتار مربعة", "متراً مربعاً", "متر مربع"],
  m3: ["متر مكعب", "متران مكعبان", "أمتار مكعبة", "متراً مكعباً", "متر مكعب"],
  offices: ["مكتب واحد", "مكتبان", "مكاتب", "مكتباً", "مكتب"],
  "operating theatres": ["غرفة عمليات", "غرفتا عمليات", "غرف عمليات", "غرفة عمليات", "غرفة عمليات"],
  // Who rides a train each day is no traveller.
  "passengers/day": ["راكب يومياً", "راكبان يومياً", "ركاب يومياً", "راكباً يومياً", "راكب يومياً"],
  passengers: ["مسافر", "مسافران", "مسافرين", "مسافراً", "مسافر"],
  people: ["شخص واحد", "شخصان", "أشخاص", "شخصاً", "شخص"],
  radars: ["رادار واحد", "راداران", "رادارات", "راداراً", "رادار"],
  rooms: ["غرفة واحدة", "غرفتان", "غرف", "غرفة", "غرفة"],
  schools: ["مدرسة واحدة", "مدرستان", "مدارس", "مدرسة", "مدرسة"],
  stations: ["محطة واحدة", "محطتان", "محطات", "محطة", "محطة"],
  t: ["طن", "طنان", "أطنان", "طناً", "طن"],
  TEU: ["حاوية نمطية", "حاويتان نمطيتان", "حاويات نمطية", "حاوية نمطية", "حاوية نمطية"],
  tonnes: ["طن واحد", "طنان", "أطنان", "طناً", "طن"],
  towers: ["برج واحد", "برجان", "أبراج", "برجاً", "برج"],
  turbines: ["عنفة واحدة", "عنفتان", "عنفات", "عنفة", "عنفة"],
  units: ["وحدة واحدة", "وحدتان", "وحدات", "وحدة", "وحدة"],
  wells: ["بئر واحدة", "بئران", "آبار", "بئراً", "بئر"],
};
const ENGLISH: Record<string, string> = { m2: "m²", m3: "m³" };

/** What stands behind the stroke of a rate: "m3/day". */
const PER: Record<string, string> = {
  hour: "في الساعة",
  day: "يومياً",
  week: "أسبوعياً",
  year: "سنوياً",
};

const plurals = new Intl.PluralRules(INTL_TAG.ar);
const FORM = { zero: 4, one: 0, two: 1, few: 2, many: 3, other: 4 } as const;

/** In: an amount and its unit's code. Out: "2,500 MW", "400 m³/day"; «44 مدرسة», «طائرتان», «3 أمتار مكعبة يومياً». */
export function capacityText(locale: Locale, amount: number, unit: string): string {
  const [noun = unit, per] = unit.split("/");
  const number = formatNumber(locale, amount);
  if (locale !== "ar")
    return `${number}\u00a0${[ENGLISH[noun] ?? noun, per].filter(Boolean).join("/")}`;
  const whole = ARABIC[unit];
  if (whole) return counted(number, amount, whole);
  const word = ARABIC[noun];
  const time = PER[per ?? ""];
  return word && time ? `${counted(number, amount, word)} ${time}` : `${number}\u00a0${unit}`;
}

/** With its noun in the form the amount asks for; one and two are in the noun itself. */
function counted(number: string, amount: number, word: Counted | string): string {
  if (typeof word === "string") return `${number}\u00a0${word}`;
  const form = plurals.select(amount);
  const noun = word[FORM[form]];
  return form === "one" || form === "two" ? noun : `${number}\u00a0${noun}`;
}
