// Parts of a whole by whatever is measured. What is added is added by the rule of totals.
import type { Measure } from "@/components/explore/choice";
import type { Measured } from "@/components/explore/measured";
import { groupBy } from "@/db/rules/group-by";
import { type LineGroup, partsOf, type Total, totalOf } from "@/db/rules/totals";
import { BANDS } from "@/db/vocabulary";

const TOTAL_OF = {
  value: ({ best }: Total) => best,
  deals: ({ lines }: Total) => lines,
  low: ({ low }: Total) => low,
  high: ({ high }: Total) => high,
} as const satisfies Record<Measure, (total: Total) => number>;

/** A total by one measure. */
export const measureOf = (total: Total, measure: Measure): number => TOTAL_OF[measure](total);

/** Every part, the largest by the measure first. */
export function measureParts(groups: readonly LineGroup[], measure: Measure): Measured[] {
  const own = groupBy(groups, ({ part }) => part);
  return partsOf(groups)
    .map((total): Measured => {
      const inBand = groupBy(own.get(total.part) ?? [], ({ band }) => band);
      const bands = BANDS.map((band) => {
        const one = totalOf(inBand.get(band) ?? []);
        return { band, value: measureOf(one, measure), deals: one.counted };
      });
      return {
        part: total.part,
        holds: [total.part],
        value: measureOf(total, measure),
        ...(measure === "value" ? { ends: { low: total.low, high: total.high } } : {}),
        bands: bands.filter(({ value }) => value > 0),
        lines: total.lines,
        counted: total.counted,
        withoutValue: total.withoutValue,
      };
    })
    .sort((a, b) => b.value - a.value);
}

/** Parts to draw: the largest by name, all others in one; what has nothing of the measure is left to the table. */
export function drawnParts(
  groups: readonly LineGroup[],
  measure: Measure,
  most: number,
): Measured[] {
  const parts = measureParts(groups, measure).filter(({ value }) => value > 0);
  if (parts.length <= most + 1) return parts;
  const holds = parts.slice(most).map(({ part }) => part);
  const rest = measureParts(
    groups.filter(({ part }) => holds.includes(part)).map((group) => ({ ...group, part: "other" })),
    measure,
  );
  return [...parts.slice(0, most), ...rest.map((one) => ({ ...one, holds }))];
}
