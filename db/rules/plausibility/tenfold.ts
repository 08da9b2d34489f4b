// Claims of one deal that lie ten times apart or more stop publication until one of them is rejected in writing.
import type { JudgedClaim } from "../claims";
import { type Check, dealFile } from "./facts";
import { dollars } from "./wording";

const APART = 10;

/** Value claims about the whole that still stand and have dollars. */
export function standingWhole(judged: readonly JudgedClaim[]): JudgedClaim[] {
  return judged.filter(
    ({ claim, verdict, usd }) =>
      claim.what === "value" && usd && verdict !== "rejected" && verdict !== "aside",
  );
}

export const checkTenfold: Check = ({ deals, judged }) =>
  deals.flatMap(({ id }) => {
    const claims = standingWhole(judged.get(id) ?? []);
    // A range is given its kinder end, so that a range is never ten times apart from what lies in it.
    const least = Math.min(...claims.map(({ usd }) => usd?.best ?? usd?.high ?? 0));
    const most = Math.max(...claims.map(({ usd }) => usd?.best ?? usd?.low ?? 0));
    if (claims.length < 2 || most < least * APART || most === 0) return [];
    const [low, high] = [dollars(least), dollars(most)];
    return [
      {
        level: "stop",
        rule: "tenfold",
        file: dealFile(id),
        field: "claims",
        id,
        sentence: {
          en: `Sources put this deal at ${low.en} and at ${high.en}, ten times apart or more; one of the two must be rejected in writing.`,
          ar: `تقدّر المصادر هذه الصفقة بـ${low.ar} وبـ${high.ar}، أي بفارق عشرة أضعاف أو أكثر؛ ويجب رفض أحد الرقمين كتابةً.`,
        },
      },
    ];
  });
