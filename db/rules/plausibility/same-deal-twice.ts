// Two deals with the same parties, the same month and the same amount may be one deal entered twice, and are pointed out.
import type { DealRecord } from "../../records";
import { spanOf } from "../claims";
import { firstReported } from "../stages";
import { type Check, dealFile, type Facts } from "./facts";
import { titled } from "./wording";

function likeness(deal: DealRecord, { judged, partyBySpelling }: Facts): string | undefined {
  const month = firstReported(deal.events)?.low.slice(0, 7);
  const { best, low } = spanOf(judged.get(deal.id) ?? []);
  const amount = best ?? low;
  const named = deal.parties.map(({ name }) => (partyBySpelling.get(name) ?? name).trim());
  const parties = [...new Set(named.map((name) => name.toLowerCase()))].sort();
  if (month === undefined || amount === undefined || parties.length === 0) return undefined;
  return JSON.stringify([parties, month, amount]);
}

const areTied = (a: DealRecord, b: DealRecord) =>
  a.parent === b.id ||
  b.parent === a.id ||
  a.counted_in?.deal === b.id ||
  b.counted_in?.deal === a.id;

export const checkSameDealTwice: Check = (facts) => {
  const first = new Map<string, DealRecord>();
  return facts.deals.flatMap((deal) => {
    const key = likeness(deal, facts);
    const twin = key === undefined ? undefined : first.get(key);
    if (key !== undefined && twin === undefined) first.set(key, deal);
    if (twin === undefined || areTied(deal, twin)) return [];
    const other = titled(twin);
    return [
      {
        level: "look",
        rule: "same-deal-twice",
        file: dealFile(deal.id),
        field: "counted_in",
        id: deal.id,
        ids: [twin.id, deal.id],
        sentence: {
          en: `This deal has the same parties, month and amount as ${other.en}; if it is the same money, one of the two must say so.`,
          ar: `لهذه الصفقة الأطراف والشهر والمبلغ نفسها كما في ${other.ar}؛ وإن كان المال واحداً فعلى إحداهما أن تذكر ذلك.`,
        },
      },
    ];
  });
};
