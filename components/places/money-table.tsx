import type { Flow, Locale } from "@/db/vocabulary";
import { CitedNumber } from "../citations/cited-number";
import type { Text } from "../i18n/bilingual";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { OwnLanguage } from "../layout/own-language";
import { ScrollTable } from "../layout/scroll-table";

/** Counted money in whole US dollars, and the list of lines that adds up to it. */
export type Share = {
  low: number;
  best: number;
  high: number;
  /** Lines counted, of those that could be if they stated a value. */
  lines: number;
  ofLines: number;
  href: string;
};

export type MoneyRow = {
  key: string;
  name: Text;
  href: string;
  /** How many deals name it, and the list of them. */
  deals: number;
  dealsHref: string;
  shares: Record<Flow, { alone: Share; joint: Share }>;
};

type Props = {
  locale: Locale;
  caption: string;
  head: string;
  /** What the rows are. */
  of: "country" | "sector" | "governorate";
  rows: readonly MoneyRow[];
};

const FLOWS = ["investment", "assistance", "trade"] as const satisfies readonly Flow[];
const SHARES = ["alone", "joint"] as const;

/** Countries or governorates with their money: each kind apart, alone and jointly; nothing is added across. */
export function MoneyTable({ locale, caption, head, of, rows }: Props) {
  const t = words(locale);
  const n = names(locale);
  return (
    <>
      <p className="quiet">{t("places.n-of-m-note")}</p>
      <ScrollTable label={caption}>
        <table className="series-table card-table wide-table money-table">
          <caption className="unseen">{caption}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {head}
              </th>
              <th scope="col" rowSpan={2}>
                {t("places.number-of-deals")}
              </th>
              {FLOWS.map((flow) => (
                <th key={flow} scope="colgroup" colSpan={2}>
                  {n.flow[flow]}
                </th>
              ))}
            </tr>
            <tr>
              {FLOWS.flatMap((flow) =>
                SHARES.map((share) => (
                  <th key={`${flow}-${share}`} scope="col">
                    {t(`places.${of}-${share}`)}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  <a href={row.href}>
                    <OwnLanguage locale={locale} text={row.name} />
                  </a>
                </th>
                <td data-label={t("places.number-of-deals")}>
                  {row.deals > 0 ? (
                    <a href={row.dealsHref}>{format(locale).number(row.deals)}</a>
                  ) : (
                    t("places.no-deal")
                  )}
                  {row.deals > 0 && isBlank(row) && (
                    <span className="value-note">{t("places.none-counted")}</span>
                  )}
                </td>
                {FLOWS.flatMap((flow) =>
                  SHARES.map((share) => (
                    <td
                      key={`${flow}-${share}`}
                      data-label={`${n.flow[flow]} · ${t(`places.${of}-${share}`)}`}
                    >
                      <Money locale={locale} share={row.shares[flow][share]} />
                    </td>
                  )),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </>
  );
}

/** Deals name it, and none of them has a line that could be counted. */
const isBlank = ({ shares }: MoneyRow) =>
  FLOWS.every((flow) => SHARES.every((share) => shares[flow][share].ofLines === 0));

/** Nothing counted is no amount: it is not zero dollars. */
function Money({ locale, share }: { locale: Locale; share: Share }) {
  if (share.ofLines === 0) return null;
  if (share.lines === 0)
    return <span className="not-stated">{words(locale)("common.not-stated")}</span>;
  const f = format(locale);
  const value = f.money(share.best);
  const spread = f.spread(share.low, share.high);
  return (
    <>
      <CitedNumber locale={locale} value={value} listHref={share.href} lines={share.lines} />
      {spread && <span className="value-note">{words(locale)("units.range", spread)}</span>}
      <span className="value-note">
        {words(locale)("places.n-of-m", { n: f.number(share.lines), count: share.ofLines })}
      </span>
    </>
  );
}
