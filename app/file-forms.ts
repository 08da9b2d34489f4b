import { words } from "@/components/i18n/messages";
import { fileHref } from "@/db/exports/addresses";
import type { DealFilters } from "@/db/filters";
import type { FileName, Locale } from "@/db/vocabulary";

/**
 * The same rows in each form a list is handed out in.
 * @param filters what of the page's own the file understands.
 * @param more what only the file knows.
 */
export function fileForms(
  locale: Locale,
  file: FileName,
  filters: Partial<DealFilters>,
  more: Readonly<Record<string, string | readonly string[]>> = {},
) {
  const t = words(locale);
  return [
    { key: "csv", href: fileHref(`${file}.csv`, filters, more), label: t("charts.csv") },
    {
      key: "excel",
      href: fileHref(`${file}.csv`, filters, { ...more, bom: "1" }),
      label: t("charts.excel"),
    },
    { key: "json", href: fileHref(`${file}.json`, filters, more), label: t("charts.json") },
  ];
}
