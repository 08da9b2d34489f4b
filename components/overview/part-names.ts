import { words } from "@/components/i18n/messages";
import { names } from "@/components/i18n/names";
import type { Governorate, Locale, Sector } from "@/db/vocabulary";

export type PartDimension = "country" | "sector" | "governorate";

const MOST_NAMED = 2;

/** A part of a whole in words; joint parts name two members and count the rest unless asked for all. */
export function partName(
  dimension: PartDimension,
  part: string,
  locale: Locale,
  { whole = false } = {},
): string {
  const t = words(locale);
  const n = names(locale);
  if (part === "other") return t("parts.other");
  if (dimension === "sector") {
    if (part === "none") return t("common.no-sector");
    if (part === "several") return t("common.several-sectors");
    return n.sector[part as Sector];
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
  return t("common.joint", { names: shown.join(" + ") + (rest > 0 ? ` + ${rest}` : "") });
}

/** A part that stands for one value only; the others are set in italics. */
export const isSingle = (part: string): boolean =>
  !["none", "several", "other"].includes(part) && !part.startsWith("joint:");
