import { words } from "@/components/i18n/messages";
import { fileHref } from "@/db/exports/addresses";
import type { DealFilters } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import { fileForms } from "./file-forms";

/** The files that hold a list of deals, with the list's own filters. */
export function dealFiles(locale: Locale, filters: DealFilters) {
  const t = words(locale);
  return [
    ...fileForms(locale, "deals", filters),
    { key: "zip", href: fileHref("deals.zip", filters), label: t("charts.zip") },
    { key: "claims", href: fileHref("claims.csv", filters), label: t("data.claims-csv") },
    { key: "lines", href: fileHref("lines.csv", filters), label: t("data.lines-csv") },
  ];
}
