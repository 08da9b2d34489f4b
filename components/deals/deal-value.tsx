import type { Locale } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { href } from "../layout/links";
import type { DealSummary } from "./deal-row";

type Props = { locale: Locale; deal: DealSummary; release?: string };

/** A deal's value, leading to the claims it rests on; why it is not counted where it is not. Never 0 for "unknown". */
export function DealValue({ locale, deal, release }: Props) {
  const t = words(locale);
  const f = format(locale);
  const { amount, low, high, gross, leftOut } = deal;
  const why = leftOut && leftOut !== "no-value" && names(locale).leftOut[leftOut];
  if (amount === null) {
    return (
      <>
        <span className="not-stated">{t("common.not-stated")}</span>
        {why && <span className="value-note">{why}</span>}
      </>
    );
  }
  const value = f.money(amount);
  const spread = low !== null && high !== null && f.spread(low, high);
  return (
    <>
      <a
        className={deal.counted ? "cited" : "cited not-counted"}
        href={href(locale, `/deals/${deal.id}#claims`, { release })}
        title={t("deals.value-on-deal", { value, count: deal.sources })}
      >
        {value}
      </a>
      {deal.lineKind === "rest" && !why && (
        <span className="value-note">
          {gross !== null && gross > amount
            ? t("deals.rest-of", { package: f.money(gross) })
            : t("deals.rest-of-package")}
        </span>
      )}
      {spread && <span className="value-note">{t("units.range", spread)}</span>}
      {why && <span className="value-note">{why}</span>}
      {deal.counted &&
        deal.jointIn.map((dimension) => (
          <span key={dimension} className="value-note">
            {t(`filters.share-${dimension}:joint`)}
          </span>
        ))}
    </>
  );
}
