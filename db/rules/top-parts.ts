// A chart names its largest parts and puts all others in one, so that what is drawn still adds up to the whole.
import { type LineGroup, type Part, partsOf } from "./totals";

/**
 * In: groups of lines and how many parts to name. Out: the named parts with money, largest first, then one part
 * "other" for the rest of the money. Parts without counted money are left to the table.
 */
export function topParts(groups: readonly LineGroup[], most: number): Part[] {
  const parts = partsOf(groups).filter((p) => p.best > 0 || p.high > 0);
  if (parts.length <= most + 1) return parts;
  const named = new Set(parts.slice(0, most).map((p) => p.part));
  const known = new Set(parts.map((p) => p.part));
  const folded = groups
    .filter((g) => known.has(g.part))
    .map((g) => (named.has(g.part) ? g : { ...g, part: "other" }));
  const result = partsOf(folded);
  return [...result.filter((p) => p.part !== "other"), ...result.filter((p) => p.part === "other")];
}
