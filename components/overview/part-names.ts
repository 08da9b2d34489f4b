import { commaed, insideSentence } from "@/components/i18n/listed";
import { words } from "@/components/i18n/messages";
import { names } from "@/components/i18n/names";
import type { Governorate, Locale, Sector } from "@/db/vocabulary";

export type PartDimension = "country" | "sector" | "governorate";

const MOST_NAMED = 2;

/** A part of a whole in words; joint parts name two members and count the rest unless asked for all. `inside` a sentence no sector has a capital. */
export function partName(
  dimension: PartDimension,
  part: string,
  locale: Locale,
  { whole = false, inside = false } = {},
): string {
  const t = words(locale);
  const n = names(locale);
  if (part === "other") return t("parts.other");
  if (dimension === "sector") {
    if (part === "none") return t("common.no-sector");
    if (part === "several") return t("common.several-sectors");
    const name = n.sector[part as Sector];
    return inside ? insideSentence(locale, name) : name;
  }
  if (dimension === "governorate") {
    if (part === "none") return t("common.no-place");
    if (part === "several") return t("common.several-places");
    return n.governorate[part as Governorate];
  }
  if (part === "none") return t("common.no-country");
  if (!part.startsWith("joint:")) return n.country(part);
  const members = part.slice("joint:".length).split("+").map(n.country);
  const shown = whole || members.length <= MOST_NAMED + 1 ? members : members.slice(0, MOST_NAMED);
  const rest = members.length - shown.length;
  if (rest === 0) return t("common.joint", { names: shown.join(" + ") });
  return t("common.joint-and-more", { names: commaed(locale, shown), count: rest });
}

/** A part that stands for one value only; the others are set in italics. */
export const isSingle = (part: string): boolean =>
  !["none", "several", "other"].includes(part) && !part.startsWith("joint:");
