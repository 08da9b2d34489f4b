// Money said to be counted in another deal is pointed out when that deal itself counts none, because then it is counted nowhere.
import { spanOf } from "../claims";
import { type Check, dealFile } from "./facts";
import { titled } from "./wording";

export const checkCountedNowhere: Check = ({ deals, dealById, judged }) =>
  deals.flatMap(({ id, counted_in }) => {
    const target = counted_in && dealById.get(counted_in.deal);
    const worth = spanOf(judged.get(id) ?? []).low;
    if (target === undefined || worth === undefined) return [];
    if (spanOf(judged.get(target.id) ?? []).low !== undefined) return [];
    const other = titled(target);
    return [
      {
        level: "look",
        rule: "counted-nowhere",
        file: dealFile(id),
        field: "counted_in",
        id,
        sentence: {
          en: `This money is said to be counted in ${other.en}, which states no value in dollars, so it is counted nowhere.`,
          ar: `يُقال إن هذا المال محسوب ضمن ${other.ar}، لكن تلك الصفقة لا تذكر قيمة بالدولار، فلا يُحسب في أي مكان.`,
        },
      },
    ];
  });
