// The delivery clock of every deal as one text, which the statement of /delivery.csv reads by id.
import type { Db } from "../open";
import { listDatedDeals } from "../queries/clock";
import { getRelease } from "../queries/release";
import { daysSinceEachRung, dormancyOf, memorandumQuarter } from "../rules/delivery-clock";

/** By deal: the first date on each rung, its memorandum's quarter, the last word, and whether it is dormant. */
export function clockByDeal(db: Db): string {
  const day = getRelease(db).published_on;
  const clocks = listDatedDeals(db).map(({ id, events }) => {
    const rungs = daysSinceEachRung(events, day).map(({ stage, since }) => [
      stage.replaceAll("-", "_"),
      since,
    ]);
    const quarter = memorandumQuarter(events);
    return [id, { ...Object.fromEntries(rungs), quarter, ...dormancyOf(events, day) }];
  });
  return JSON.stringify(Object.fromEntries(clocks));
}
