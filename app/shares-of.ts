import type { Share } from "@/components/deals/alone-and-joint";
import { href } from "@/components/layout/links";
import { chosenBy, type DealFilters } from "@/db/filters";
import type { Db } from "@/db/open";
import { groupLines } from "@/db/queries/totals";
import { totalOf } from "@/db/rules/totals";
import type { Locale } from "@/db/vocabulary";

/** A filtered total in two parts: lines of the chosen values alone, and lines they share with others. */
export function sharesOf(
  db: Db,
  locale: Locale,
  filters: DealFilters,
  dimension: "country" | "sector" | "governorate",
): { alone: Share; joint: Share } {
  const share = (of: "alone" | "joint"): Share => {
    const own: DealFilters = {
      ...chosenBy(filters),
      share: `${dimension}:${of}`,
      counting: ["counted"],
    };
    const total = totalOf(groupLines(db, own, "none"));
    return { best: total.best, lines: total.counted, href: href(locale, "/deals", own) };
  };
  return { alone: share("alone"), joint: share("joint") };
}
