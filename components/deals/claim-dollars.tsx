import type { Locale } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { rich } from "../i18n/rich";
import { href } from "../layout/links";
import type { Claim } from "./claim";

type Props = { locale: Locale; claim: Claim; release?: string };

/** A claim in dollars, and how it came to be in dollars. */
export function ClaimDollars({ locale, claim, release }: Props) {
  const t = words(locale);
  const f = format(locale);
  const { usd } = claim;
  if (usd === null) {
    return claim.currency === null ? null : (
      <span className="not-stated">{t("deals.no-dollars")}</span>
    );
  }
  const value = usd.best === null ? f.moneyRange(usd.low, usd.high) : f.money(usd.best);
  if (usd.from === "stated") return value;
  if (usd.from === "same-source") return t("deals.same-source-dollars", { value });
  if (usd.rate === null) throw new RangeError(`claim ${claim.id} is converted at no rate`);
  const rate = f.number(usd.rate);
  const name = t(usd.rateMonth === null ? "deals.peg" : "deals.rate");
  const source = usd.rateSource ? (
    <a href={href(locale, `/sources/${usd.rateSource.id}`, { release })}>{name}</a>
  ) : (
    name
  );
  return usd.rateMonth === null
    ? rich(locale, "deals.at-peg", { source }, { value, rate })
    : rich(locale, "deals.at-rate", { source }, { value, rate, month: f.date(usd.rateMonth) });
}
