import type { FlowSum, LeftOutSum } from "@/components/deals/total-line";
import { href } from "@/components/layout/links";
import { chosenBy, type DealFilters } from "@/db/filters";
import { type LineGroup, totalOf } from "@/db/rules/totals";
import { FLOWS, LEFT_OUT, type Locale } from "@/db/vocabulary";

/** A total by kind of money, and what it left out of each, with the lists behind them. */
export function totalOfList(locale: Locale, filters: DealFilters, groups: readonly LineGroup[]) {
  const chosen = chosenBy(filters);
  const total = totalOf(groups);
  const ofFlow = FLOWS.map((flow) => ({
    flow,
    total: totalOf(groups.filter((group) => group.flow === flow)),
  }));
  return {
    flows: FLOWS.map((flow): FlowSum => {
      const { low, best, high, lines } = total.byFlow[flow];
      const list = href(locale, "/deals", { ...chosen, flow: [flow], counting: ["counted"] });
      return { flow, low, best, high, lines, href: list };
    }),
    counted: total.counted,
    lines: total.lines,
    leftOut: LEFT_OUT.map(
      (reason): LeftOutSum => ({
        reason,
        lines: total.leftOut[reason].lines,
        worth: ofFlow.flatMap(({ flow, total: own }) =>
          own.leftOut[reason].best > 0 ? [{ flow, best: own.leftOut[reason].best }] : [],
        ),
        href: href(locale, "/deals", { ...chosen, counting: [reason] }),
      }),
    ),
  };
}
