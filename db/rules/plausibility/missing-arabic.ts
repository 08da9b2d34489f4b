// A deal with words not yet in Arabic is shown in English, marked as such, and pointed out.
import type { DealRecord } from "../../records";
import { type Check, dealFile } from "./facts";
import { listed } from "./wording";

function missingFields(deal: DealRecord): string[] {
  const texts: [string, { ar?: string } | undefined][] = [
    ["title", deal.title],
    ["summary", deal.summary],
    ["counted_in.why", deal.counted_in?.why],
    ...deal.events.map(({ note }, i) => [`events.${i}.note`, note] as [string, typeof note]),
    ...deal.claims.flatMap(({ note, chosen, rejected }, i): [string, typeof note][] => [
      [`claims.${i}.note`, note],
      [`claims.${i}.chosen`, chosen],
      [`claims.${i}.rejected`, rejected],
    ]),
    ...deal.capacity.map(({ what }, i) => [`capacity.${i}.what`, what] as [string, typeof what]),
    ...deal.open_questions.map((text, i) => [`open_questions.${i}`, text] as [string, typeof text]),
    ...deal.silenced.map(({ why }, i) => [`silenced.${i}.why`, why] as [string, typeof why]),
  ];
  return texts.flatMap(([field, text]) => (text && text.ar === undefined ? [field] : []));
}

export const checkMissingArabic: Check = ({ deals }) =>
  deals.flatMap((deal) => {
    const fields = missingFields(deal);
    if (fields.length === 0) return [];
    const names = listed(fields);
    return [
      {
        level: "look",
        rule: "missing-arabic",
        file: dealFile(deal.id),
        field: fields[0],
        id: deal.id,
        sentence: {
          en: `These words of the deal are not yet in Arabic: ${names.en}.`,
          ar: `هذه النصوص من الصفقة ليست بالعربية بعد: ${names.ar}.`,
        },
      },
    ];
  });
