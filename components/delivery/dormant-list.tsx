import type { DealSummary } from "@/components/deals/deal-row";
import { DealValue } from "@/components/deals/deal-value";
import { StageMark } from "@/components/deals/stage-mark";
import { format } from "@/components/i18n/format";
import { words } from "@/components/i18n/messages";
import { href } from "@/components/layout/links";
import { OwnLanguage } from "@/components/layout/own-language";
import { ScrollTable } from "@/components/layout/scroll-table";
import type { Locale } from "@/db/vocabulary";

export type Dormant = { deal: DealSummary; lastHeard: string; days: number };

type Props = { locale: Locale; deals: readonly Dormant[]; release?: string };

/** More than these are folded: a phone shows three at once. */
const UNFOLDED = 20;

/** Deals of which nothing dated has been heard for a year, longest silent first. */
export function DormantList({ locale, deals, release }: Props) {
  const [first, rest] = [deals.slice(0, UNFOLDED), deals.slice(UNFOLDED)];
  return (
    <>
      <DormantTable locale={locale} deals={first} release={release} />
      {rest.length > 0 && (
        <details>
          <summary>{words(locale)("delivery.the-others", { count: rest.length })}</summary>
          <DormantTable locale={locale} deals={rest} release={release} />
        </details>
      )}
    </>
  );
}

function DormantTable({ locale, deals, release }: Props) {
  const t = words(locale);
  const f = format(locale);
  return (
    <ScrollTable label={t("charts.table-title")}>
      <table className="card-table">
        <thead>
          <tr>
            <th scope="col">{t("deals.deal")}</th>
            <th scope="col">{t("deals.stage")}</th>
            <th scope="col">{t("deals.value")}</th>
            <th scope="col">{t("delivery.last-heard")}</th>
            <th scope="col" data-kind="number">
              {t("delivery.silent")}
            </th>
          </tr>
        </thead>
        <tbody>
          {deals.map(({ deal, lastHeard, days }) => (
            <tr key={deal.id}>
              <th scope="row">
                <a href={href(locale, `/deals/${deal.id}#stages`, { release })}>
                  <OwnLanguage locale={locale} text={deal.title} />
                </a>
              </th>
              <td data-label={t("deals.stage")}>
                <StageMark locale={locale} stage={deal.stage} />
              </td>
              <td data-label={t("deals.value")}>
                <DealValue locale={locale} deal={deal} release={release} />
              </td>
              <td data-label={t("delivery.last-heard")}>
                <time dateTime={lastHeard}>{f.date(lastHeard)}</time>
              </td>
              <td data-kind="number" data-label={t("delivery.silent")}>
                {f.monthsOf(days)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
