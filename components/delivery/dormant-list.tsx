import { StageMark } from "@/components/deals/stage-mark";
import type { Text } from "@/components/i18n/bilingual";
import { format } from "@/components/i18n/format";
import { words } from "@/components/i18n/messages";
import { href } from "@/components/layout/links";
import { OwnLanguage } from "@/components/layout/own-language";
import { ScrollTable } from "@/components/layout/scroll-table";
import type { Locale, Stage } from "@/db/vocabulary";

export type Dormant = { id: string; title: Text; stage: Stage; lastHeard: string; days: number };

type Props = { locale: Locale; deals: readonly Dormant[]; release?: string };

/** Deals of which nothing dated has been heard for a year, longest silent first. */
export function DormantList({ locale, deals, release }: Props) {
  const t = words(locale);
  const f = format(locale);
  return (
    <ScrollTable label={t("charts.table-title")}>
      <table className="card-table">
        <thead>
          <tr>
            <th scope="col">{t("deals.deal")}</th>
            <th scope="col">{t("deals.stage")}</th>
            <th scope="col">{t("delivery.last-heard")}</th>
            <th scope="col" data-kind="number">
              {t("delivery.silent")}
            </th>
          </tr>
        </thead>
        <tbody>
          {deals.map((deal) => (
            <tr key={deal.id}>
              <th scope="row">
                <a href={href(locale, `/deals/${deal.id}#stages`, { release })}>
                  <OwnLanguage locale={locale} text={deal.title} />
                </a>
              </th>
              <td data-label={t("deals.stage")}>
                <StageMark locale={locale} stage={deal.stage} />
              </td>
              <td data-label={t("delivery.last-heard")}>
                <time dateTime={deal.lastHeard}>{f.date(deal.lastHeard)}</time>
              </td>
              <td data-kind="number" data-label={t("delivery.silent")}>
                {f.days(deal.days)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
