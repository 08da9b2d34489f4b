// A chart names its largest parts and puts all others in one, so that what is drawn still adds up to the whole.
import { type LineGroup, type Part, partsOf } from "./totals";

/** A part that is drawn; `holds`: the parts in it, one but for "other". */
export type TopPart = Part & { holds: string[] };

/**
 * In: groups of lines and how many parts to name. Out: the named parts with money, largest first, then one part
 * "other" for the rest of the money. Parts without counted money are left to the table.
 */
export function topParts(groups: readonly LineGroup[], most: number): TopPart[] {
  const parts = partsOf(groups)
    .filter((p) => p.best > 0 || p.high > 0)
    .map((p): TopPart => ({ ...p, holds: [p.part] }));
  if (parts.length <= most + 1) return parts;
  const holds = parts.slice(most).map(({ part }) => part);
  const rest = partsOf(
    groups.filter((g) => holds.includes(g.part)).map((g) => ({ ...g, part: "other" })),
  );
  return [...parts.slice(0, most), ...rest.map((p) => ({ ...p, holds }))];
}
