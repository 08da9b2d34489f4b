// A deal said to be worth more than rebuilding the whole country stops publication until that claim is rejected in writing.
import { type Check, dealFile } from "./facts";
import { standingWhole } from "./tenfold";
import { dollars } from "./wording";

export const checkAboveEverything: Check = ({ deals, judged, limits }) =>
  deals.flatMap(({ id }) =>
    standingWhole(judged.get(id) ?? []).flatMap(({ index, usd }) => {
      const amount = usd?.best ?? usd?.low ?? 0;
      if (amount <= limits.ceilingUsd) return [];
      const [said, most] = [dollars(amount), dollars(limits.ceilingUsd)];
      return [
        {
          level: "stop",
          rule: "above-everything",
          file: dealFile(id),
          field: `claims.${index}`,
          id,
          sentence: {
            en: `One source puts this deal at ${said.en}, more than the highest estimate for rebuilding the whole country (${most.en}).`,
            ar: `يقدّر أحد المصادر هذه الصفقة بـ${said.ar}، وهو أكثر من أعلى تقدير لكلفة إعادة إعمار البلاد كلها (${most.ar}).`,
          },
        },
      ];
    }),
  );
