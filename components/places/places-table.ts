import { GOVERNORATES, type Governorate, type Locale } from "@/db/vocabulary";
import type { ChartTable } from "../charts/chart-table";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";

/** The map as a table: each governorate and how many deals name it, most first, each with its list. */
export function placesTable(
  deals: ReadonlyMap<string, number>,
  locale: Locale,
  href: (code: Governorate) => string,
): ChartTable {
  const t = words(locale);
  const rows = GOVERNORATES.map((code) => ({ code, count: deals.get(code) ?? 0 }));
  rows.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  return {
    columns: [
      { key: "governorate", label: t("places.governorate"), kind: "text" },
      { key: "deals", label: t("places.number-of-deals"), kind: "number" },
    ],
    rows: rows.map(({ code, count }) => [
      { text: names(locale).governorate[code], value: code },
      {
        text: format(locale).number(count),
        value: count,
        ...(count > 0 ? { href: href(code) } : {}),
      },
    ]),
  };
}
