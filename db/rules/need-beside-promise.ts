// Need and promise are set side by side only where a sector and an asset class of the damage assessments mean the same or nearly the same; one is never divided by the other.
import type { EstimateRecord } from "../figure-records";
import type { SectorRecord } from "../records";
import { addEstimates, type EstimateSum } from "./estimates";
import { groupBy } from "./group-by";
import { type LineGroup, type Total, totalOf } from "./totals";

type AssetClass = NonNullable<SectorRecord["asset_class"]>;

export type NeedBesidePromise = {
  assetClass: AssetClass;
  /** Of one assessment and one measure; missing when it has no number for this class. */
  need?: EstimateSum;
  promise: Total;
  sectors: { code: string; quality: SectorRecord["asset_quality"] }[];
};

/**
 * In: the crosswalk (sectors), estimates of one assessment and one measure for one area by asset class, groups of
 * lines by sector part. Out: one row an asset class, and the total of all lines that belong to none: several sectors,
 * no sector, or a sector without a counterpart. Rows and `elsewhere` add up to totalOf of the same groups.
 * `elsewhereParts`: the sector parts of that total. Throws RangeError when the estimates mix measures or assessments.
 */
export function needBesidePromise(
  sectors: readonly SectorRecord[],
  estimates: readonly EstimateRecord[],
  groups: readonly LineGroup[],
): { rows: NeedBesidePromise[]; elsewhere: Total; elsewhereParts: string[] } {
  if (estimates.length > 0) addEstimates(estimates);
  const matched = sectors.filter(({ asset_quality }) => asset_quality !== "none");
  const classOf = new Map(matched.map(({ code, asset_class }) => [code as string, asset_class]));
  const byClass = groupBy(groups, ({ part }) => classOf.get(part) ?? "");
  const classes = [...new Set(matched.flatMap(({ asset_class }) => asset_class ?? []))].sort();
  return {
    rows: classes.map((assetClass) => {
      const own = estimates.filter(({ asset_class }) => asset_class === assetClass);
      return {
        assetClass,
        need: own.length > 0 ? addEstimates(own) : undefined,
        promise: totalOf(byClass.get(assetClass) ?? []),
        sectors: matched
          .filter(({ asset_class }) => asset_class === assetClass)
          .map(({ code, asset_quality }) => ({ code, quality: asset_quality })),
      };
    }),
    elsewhere: totalOf(byClass.get("") ?? []),
    elsewhereParts: [...new Set(byClass.get("")?.map(({ part }) => part))].sort(),
  };
}
