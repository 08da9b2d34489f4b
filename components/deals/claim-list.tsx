import { CLAIM_SUBJECTS, type Locale } from "@/db/vocabulary";
import { SourceMention } from "../citations/source-mention";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { OwnLanguage } from "../layout/own-language";
import type { Claim } from "./claim";
import { ClaimDollars } from "./claim-dollars";
import { saidAlike } from "./said-alike";

type Props = { locale: Locale; claims: readonly Claim[]; release?: string };

const ORDER = ["speaks", "agrees", "differs", "superseded", "aside", "rejected"] as const;

/** Every figure found, the counted one first, each with its verdict, why, and all who say it. One table a subject. */
export function ClaimList({ locale, claims, release }: Props) {
  const t = words(locale);
  if (claims.length === 0) return <p>{t("deals.no-claims")}</p>;
  return CLAIM_SUBJECTS.map((what) => {
    const own = claims.filter((claim) => claim.what === what);
    if (own.length === 0) return null;
    return <ClaimTable key={what} locale={locale} claims={own} release={release} />;
  });
}

function ClaimTable({ locale, claims, release }: Props) {
  const t = words(locale);
  const [first] = claims;
  const sorted = [...claims].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  const money = claims.some(({ currency }) => currency !== null);
  return (
    <table className="claim-table">
      <caption>{first && names(locale).claimSubject[first.what]}</caption>
      <thead>
        <tr>
          <th scope="col">{t("deals.verdict")}</th>
          <th scope="col">{t("deals.as-stated")}</th>
          {money && <th scope="col">{t("deals.in-dollars")}</th>}
          <th scope="col">{t("deals.source")}</th>
        </tr>
      </thead>
      <tbody>
        {saidAlike(sorted).map((alike) => (
          <ClaimRow
            key={alike[0].id}
            locale={locale}
            alike={alike}
            money={money}
            release={release}
          />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = {
  locale: Locale;
  /** Claims that say the same. */
  alike: readonly [Claim, ...Claim[]];
  money: boolean;
  release?: string;
};

function ClaimRow({ locale, alike, money, release }: RowProps) {
  const t = words(locale);
  const [claim] = alike;
  return (
    <tr className="claim" data-verdict={claim.verdict}>
      <td>
        <span className="verdict" data-verdict={claim.verdict}>
          {names(locale).verdict[claim.verdict]}
        </span>
        <span className="claim-why">
          {t(`reasons.${claim.reason}`)}
          {claim.why && (
            <>
              {" "}
              <OwnLanguage locale={locale} text={claim.why} />
            </>
          )}
        </span>
      </td>
      <td className="claim-amount" data-label={t("deals.as-stated")}>
        <span className="claim-stated">{format(locale).stated(claim)}</span>
        {claim.on && claim.on !== claim.source.publishedOn && (
          <span className="value-note">
            {t("deals.claim-on", { date: format(locale).date(claim.on) })}
          </span>
        )}
        {claim.covers !== "whole" && (
          <span className="value-note">{names(locale).covers[claim.covers]}</span>
        )}
      </td>
      {money && (
        <td data-label={t("deals.in-dollars")}>
          <span className="claim-dollars">
            <ClaimDollars locale={locale} claim={claim} release={release} />
          </span>
        </td>
      )}
      <th scope="row" data-label={t("deals.source")}>
        <ul className="claim-sayers">
          {alike.map(({ id, source, note }) => (
            <li key={id} id={`claim-${id}`}>
              <SourceMention locale={locale} source={source} release={release} written />
              {note && (
                <span className="claim-why">
                  <OwnLanguage locale={locale} text={note} />
                </span>
              )}
            </li>
          ))}
        </ul>
      </th>
    </tr>
  );
}
