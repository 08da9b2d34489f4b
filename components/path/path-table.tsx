import { CitedNumber } from "@/components/citations/cited-number";
import type { Text } from "@/components/i18n/bilingual";
import { format } from "@/components/i18n/format";
import { words } from "@/components/i18n/messages";
import { href } from "@/components/layout/links";
import { OwnLanguage } from "@/components/layout/own-language";
import { ScrollTable } from "@/components/layout/scroll-table";
import type { WaterfallStep } from "@/db/rules/waterfall";
import type { Locale } from "@/db/vocabulary";

/** One deal's part in a step, whole US dollars. */
export type PathRow = { id: string; title: Text; amount: number };

type Props = {
  locale: Locale;
  step: WaterfallStep;
  rows: readonly PathRow[];
  /** What the step takes or brings, added up by the rule. */
  total: number;
  release?: string;
};

/** Every deal that a step touches, with what it adds to it; the last row is their sum, and the step. To the dollar for machines. */
export function PathTable({ locale, step, rows, total, release }: Props) {
  const t = words(locale);
  const f = format(locale);
  const label = t(`waterfall.${step}`);
  return (
    <ScrollTable label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("deals.deal")}</th>
            <th scope="col" data-kind="number">
              {label}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <OwnLanguage locale={locale} text={row.title} />
              </th>
              <td data-kind="number">
                <data value={row.amount}>
                  <CitedNumber
                    locale={locale}
                    value={f.moneyTo(2, row.amount)}
                    label={f.exactMoney(row.amount)}
                    listHref={href(locale, `/deals/${row.id}#claims`, release ? { release } : {})}
                    lines={1}
                  />
                </data>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("parts.total")}</th>
            <td data-kind="number">
              <data value={total}>{f.moneyTo(2, total)}</data>
            </td>
          </tr>
        </tfoot>
      </table>
    </ScrollTable>
  );
}
