// A deal with words not yet in Arabic is shown in English, marked as such, and pointed out.
import type { DealRecord } from "../../records";
import { type Check, dealFile } from "./facts";
import { listed } from "./wording";

/** Some words of a deal: where they stand in its file, and what they are to a reader. */
type Words = {
  field: string;
  text: { en: string; ar?: string | undefined } | undefined;
  en: string;
  ar: string;
};

/** What each of a list says: the field in the file counts from 0, a reader from 1. */
function each<T>(
  items: readonly T[],
  field: (i: number) => string,
  text: (item: T) => Words["text"],
  [en, ar]: readonly [string, string],
): Words[] {
  return items.map((item, i) => ({
    field: field(i),
    text: text(item),
    en: `${en} ${i + 1}`,
    ar: `${ar} ${i + 1}`,
  }));
}

function wordsOf(deal: DealRecord): Words[] {
  const { title, summary, counted_in, events, claims, capacity, open_questions, silenced } = deal;
  return [
    { field: "title", text: title, en: "the title", ar: "العنوان" },
    { field: "summary", text: summary, en: "the summary", ar: "الملخص" },
    {
      field: "counted_in.why",
      text: counted_in?.why,
      en: "why the money is counted elsewhere",
      ar: "سبب احتساب المال في غيرها",
    },
    ...each(
      events,
      (i) => `events.${i}.note`,
      ({ note }) => note,
      ["the note on event", "الملاحظة على الحدث"],
    ),
    ...each(
      claims,
      (i) => `claims.${i}.note`,
      ({ note }) => note,
      ["the note on claim", "الملاحظة على الإفادة"],
    ),
    ...each(
      claims,
      (i) => `claims.${i}.chosen`,
      ({ chosen }) => chosen,
      ["why an editor chose claim", "سبب اختيار المحرر الإفادة"],
    ),
    ...each(
      claims,
      (i) => `claims.${i}.rejected`,
      ({ rejected }) => rejected,
      ["why an editor rejected claim", "سبب رفض المحرر الإفادة"],
    ),
    ...each(
      capacity,
      (i) => `capacity.${i}.what`,
      ({ what }) => what,
      ["capacity", "القدرة"],
    ),
    ...each(
      open_questions,
      (i) => `open_questions.${i}`,
      (question) => question,
      ["open question", "السؤال المفتوح"],
    ),
    ...each(
      silenced,
      (i) => `silenced.${i}.why`,
      ({ why }) => why,
      ["an editor's answer", "جواب المحرر"],
    ),
  ];
}

export const checkMissingArabic: Check = ({ deals }) =>
  deals.flatMap((deal) => {
    const missing = wordsOf(deal).filter(({ text }) => text && text.ar === undefined);
    if (missing.length === 0) return [];
    const said = listed(missing);
    return [
      {
        level: "look",
        rule: "missing-arabic",
        file: dealFile(deal.id),
        field: missing.map(({ field }) => field).join(", "),
        id: deal.id,
        sentence: {
          en: `These words of the deal are not yet in Arabic: ${said.en}.`,
          ar: `هذه النصوص من الصفقة ليست بالعربية بعد: ${said.ar}.`,
        },
      },
    ];
  });
