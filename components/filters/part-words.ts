import type { Governorate, Locale, Sector } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";

function monthWords(locale: Locale, month: string): string {
  const t = words(locale);
  if (month === "none") return t("common.undated");
  const known = month.includes("-") ? "filters.in-month" : "filters.in-year-only";
  return t(known, { date: format(locale).date(month) });
}

/** One part of a breakdown in full words: "country:joint:ARE+QAT" → "Joint: UAE + Qatar". */
export function partWords(locale: Locale, part: string): string {
  const t = words(locale);
  const n = names(locale);
  const [dimension, ...rest] = part.split(":");
  const value = rest.join(":");
  if (dimension === "month") return monthWords(locale, value);
  if (value === "none") {
    if (dimension === "country") return t("common.no-country");
    return t(dimension === "sector" ? "common.no-sector" : "common.no-place");
  }
  if (value === "several") {
    return t(dimension === "sector" ? "common.several-sectors" : "common.several-places");
  }
  if (dimension === "sector") return t("filters.alone", { name: n.sector[value as Sector] });
  if (dimension === "governorate") {
    return t("filters.alone", { name: n.governorate[value as Governorate] });
  }
  if (!value.startsWith("joint:")) return t("filters.alone", { name: n.country(value) });
  const members = value.slice("joint:".length).split("+").map(n.country);
  return t("common.joint", { names: members.join(" + ") });
}
