import { words } from "@/components/i18n/messages";
import { fileHref } from "@/db/exports/addresses";
import type { DealFilters } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";

/** The files that hold a list of deals, with the list's own filters. */
export function dealFiles(locale: Locale, filters: DealFilters) {
  const t = words(locale);
  return [
    { key: "csv", href: fileHref("deals.csv", filters), label: t("charts.csv") },
    {
      key: "excel",
      href: fileHref("deals.csv", filters, { bom: "1" }),
      label: t("charts.excel"),
    },
    { key: "json", href: fileHref("deals.json", filters), label: t("charts.json") },
    { key: "zip", href: fileHref("deals.zip", filters), label: t("charts.zip") },
    { key: "claims", href: fileHref("claims.csv", filters), label: t("data.claims-csv") },
    { key: "lines", href: fileHref("lines.csv", filters), label: t("data.lines-csv") },
  ];
}
