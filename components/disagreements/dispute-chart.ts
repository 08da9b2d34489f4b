import type { Locale } from "@/db/vocabulary";
import type { ChartTable } from "../charts/chart-table";
import type { DotsSpec } from "../charts/spec";
import { publisherOf } from "../citations/publisher";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { href } from "../layout/links";
import { claimsChart } from "../overview/claims-chart";
import type { Dispute } from "./dispute";
import { claimValue, slipWords, timesWords } from "./dispute-words";

type Props = { locale: Locale; dispute: Dispute; width: number; release?: string };

/** "SilkLink: from $300 m to $1 bn, 3.3 times apart"; a slip of the pen is called one. */
export function disputeTitle(
  locale: Locale,
  { deal, said, standing, speaks, rejected }: Dispute,
): string {
  if (!said) return deal.title.text;
  const f = format(locale);
  const [slip] = rejected;
  // Where all that stands agrees, nothing is apart but the slip.
  if (slip && speaks && standing?.low === standing?.high && slipWords(locale, slip, speaks))
    return words(locale)("disagreements.chart-slip", {
      deal: deal.title.text,
      counted: claimValue(locale, speaks),
      slip: claimValue(locale, slip),
    });
  return words(locale)("disagreements.chart-title", {
    deal: deal.title.text,
    low: f.money(said.low),
    high: f.money(said.high),
    times: timesWords(locale, said.times),
  });
}

/** What each source says of a deal's worth, as on the deal's own page. */
export const disputeChart = ({ locale, dispute, width, release }: Props): DotsSpec =>
  claimsChart({
    id: `disagree-${dispute.deal.id}`,
    title: disputeTitle(locale, dispute),
    claims: dispute.claims,
    locale,
    width,
    ...(release ? { release } : {}),
  });

/** The same claims as rows. */
export function disputeTable({ locale, dispute, release }: Omit<Props, "width">): ChartTable {
  const t = words(locale);
  return {
    columns: [
      { key: "source", label: t("disagreements.source"), kind: "text" },
      { key: "stated", label: t("deals.as-stated"), kind: "text" },
      { key: "usd", label: t("deals.in-dollars"), kind: "number" },
      { key: "verdict", label: t("disagreements.verdict"), kind: "text" },
    ],
    rows: dispute.claims.map((claim) => [
      {
        text: publisherOf(claim.source, locale),
        href: href(locale, `/sources/${claim.source.id}`, { release }),
      },
      { text: format(locale).stated(claim) },
      { text: claim.usd ? claimValue(locale, claim) : t("deals.no-dollars") },
      { text: names(locale).verdict[claim.verdict] },
    ]),
  };
}
