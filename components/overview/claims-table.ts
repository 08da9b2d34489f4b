import type { Locale } from "@/db/vocabulary";
import type { ChartTable, TableCell } from "../charts/chart-table";
import { sayerOf } from "../citations/publisher";
import type { Claim } from "../deals/claim";
import { endsOf } from "../disagreements/dispute";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { href } from "../layout/links";

/** Every claim of a deal's worth, also those no dot can stand for: who says it, as stated, in dollars, and its verdict. */
export function claimsTable(
  claims: readonly Claim[],
  locale: Locale,
  release: string | undefined,
): ChartTable {
  const t = words(locale);
  const f = format(locale);
  const money = (value: number | null | undefined): TableCell =>
    value == null ? { text: "", value: "" } : { text: f.exactMoney(value), value };
  return {
    columns: [
      { key: "source", label: t("charts.source"), kind: "text" },
      { key: "stated", label: t("deals.as-stated"), kind: "text" },
      { key: "low", label: t("charts.low"), kind: "number" },
      { key: "usd", label: t("deals.in-dollars"), kind: "number" },
      { key: "high", label: t("charts.high"), kind: "number" },
      { key: "verdict", label: t("charts.verdict"), kind: "text" },
    ],
    rows: claims.map((claim) => {
      const ends = endsOf(claim);
      return [
        {
          text: sayerOf(claim.source, locale),
          value: claim.source.id,
          href: href(locale, `/sources/${claim.source.id}`, { release }),
        },
        {
          text: f.stated(claim),
          value: [claim.amount ?? `${claim.low}/${claim.high}`, claim.currency ?? ""]
            .join(" ")
            .trim(),
        },
        money(ends?.low),
        money(claim.usd?.best),
        money(ends?.high),
        { text: names(locale).verdict[claim.verdict], value: claim.verdict },
      ];
    }),
  };
}
