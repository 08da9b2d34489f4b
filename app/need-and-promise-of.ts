import type { Beside } from "@/components/damage/need-and-promise";
import type { Db } from "@/db/open";
import { needAndPromise } from "@/db/queries/need-and-promise";
import { getSources } from "@/db/queries/sources";
import type { Sector } from "@/db/vocabulary";
import { sourceOf } from "./sources-of";

/** Need beside promise with its sources, as the components know it; undefined when no study gives a cost. */
export function needAndPromiseOf(db: Db) {
  const beside = needAndPromise(db);
  if (!beside) return undefined;
  const sources = new Map(
    getSources(
      db,
      beside.estimates.map((e) => e.source),
    ).map((s) => [s.id, sourceOf(s)]),
  );
  const rows = beside.rows.map((row): Beside => {
    const estimate = beside.estimates.find((e) => e.asset_class === row.assetClass);
    const source = estimate && sources.get(estimate.source);
    return {
      assetClass: row.assetClass,
      promise: row.promise,
      sectors: row.sectors.map(({ code, quality }) => ({
        code: code as Sector,
        quality: quality === "exact" ? "exact" : "near",
      })),
      ...(row.need && source ? { need: { ...row.need, source } } : {}),
    };
  });
  return { rows, elsewhere: beside.elsewhere, elsewhereParts: beside.elsewhereParts };
}
