import { words } from "@/components/i18n/messages";
import { fileHref, type TableName } from "@/db/exports/addresses";
import type { Locale } from "@/db/vocabulary";

/** The files that hold a page's one table, of the page's release; a table takes no other filter. */
export function tableFiles(locale: Locale, table: TableName, { release }: { release?: string }) {
  const t = words(locale);
  const pinned = release ? { release } : {};
  return [
    { key: "csv", href: fileHref(`${table}.csv`, pinned), label: t("charts.csv") },
    {
      key: "excel",
      href: fileHref(`${table}.csv`, pinned, { bom: "1" }),
      label: t("charts.excel"),
    },
    { key: "json", href: fileHref(`${table}.json`, pinned), label: t("charts.json") },
  ];
}
