import { format } from "@/components/i18n/format";
import { words } from "@/components/i18n/messages";
import type { Part } from "@/db/rules/totals";
import type { Locale } from "@/db/vocabulary";
import { isSingle, type PartDimension, partName } from "./part-names";

/** What a breakdown shows, in a sentence made from its parts, largest first. */
export function partsFinding(
  dimension: PartDimension,
  parts: readonly Part[],
  locale: Locale,
): string {
  const t = words(locale);
  const withMoney = parts.filter((p) => p.best > 0);
  const singles = withMoney.filter((p) => isSingle(p.part));
  const [largest] = withMoney;
  const [first, second] = singles;
  const name = (part: Part) => partName(dimension, part.part, locale, { whole: true });
  if (!largest || !first) return largest ? name(largest) : t("overview.headline-nothing");
  if (!isSingle(largest.part) && largest.best > first.best)
    return t(`parts.unnamed-${dimension}-${largest.part === "none" ? "none" : "joint"}`, {
      value: format(locale).money(largest.best),
      first: name(first),
      firstValue: format(locale).money(first.best),
    });
  if (!second)
    return t("overview.leads-one", { name: name(first), value: format(locale).money(first.best) });
  return t("overview.leads-two", {
    first: name(first),
    value: format(locale).money(first.best),
    second: name(second),
  });
}
