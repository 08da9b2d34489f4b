import type { Locale } from "@/db/vocabulary";
import type { ChartTable } from "../charts/chart-table";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import type { MoneyRow } from "./money-table";

/** The map as a table: each governorate and how many deals name it. */
export function placesTable(rows: readonly MoneyRow[], locale: Locale): ChartTable {
  const t = words(locale);
  return {
    columns: [
      { key: "governorate", label: t("places.governorate"), kind: "text" },
      { key: "deals", label: t("places.number-of-deals"), kind: "number" },
    ],
    rows: rows.map(({ key, name, href, deals, dealsHref }) => [
      { text: name.text, value: key, href },
      {
        text: format(locale).number(deals),
        value: deals,
        ...(deals > 0 ? { href: dealsHref } : {}),
      },
    ]),
  };
}
