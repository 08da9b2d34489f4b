import type { Share } from "@/components/deals/alone-and-joint";
import { href } from "@/components/layout/links";
import { chosenBy, type DealFilters } from "@/db/filters";
import type { Db } from "@/db/open";
import { groupLines } from "@/db/queries/totals";
import { countriesOfPart } from "@/db/rules/parts";
import { type LineGroup, totalOf } from "@/db/rules/totals";
import type { Locale } from "@/db/vocabulary";

type Dimension = "country" | "sector" | "governorate";

/** Whether a part holds nothing but chosen values. */
function isAlone(dimension: Dimension, part: string, chosen: readonly string[]): boolean {
  if (dimension === "country") return countriesOfPart(part).every((c) => chosen.includes(c));
  return chosen.includes(part);
}

/** A filtered total in two parts: lines of the chosen values alone, and lines they share with others. */
export function sharesOf(
  db: Db,
  locale: Locale,
  filters: DealFilters,
  dimension: Dimension,
): { alone: Share; joint: Share } {
  const chosen: readonly string[] = filters[dimension];
  const groups = groupLines(db, filters, dimension);
  const list = href(locale, "/deals", { ...chosenBy(filters), counting: ["counted"] });
  const share = (own: LineGroup[]): Share => {
    const total = totalOf(own);
    return { best: total.best, lines: total.counted, href: list };
  };
  return {
    alone: share(groups.filter((g) => isAlone(dimension, g.part, chosen))),
    joint: share(groups.filter((g) => !isAlone(dimension, g.part, chosen))),
  };
}
