import type { ClaimReason } from "@/db/rules/claims";
import type { Locale } from "@/db/vocabulary";
import { sayerOf } from "../citations/publisher";
import { PublisherName } from "../citations/publisher-name";
import { RecordTable } from "../data/record-table";
import type { Claim } from "../deals/claim";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { href } from "../layout/links";
import { OwnLanguage } from "../layout/own-language";
import { DealLink } from "../sources/said-of-deals";
import type { Dispute } from "./dispute";
import { claimValue, spreadWords, writerOf } from "./dispute-words";

type Props = { locale: Locale; disputes: readonly Dispute[]; release?: string };

/** Each deal on which sources differ, folded: how far apart they are, then every value with all who say it. */
export function DisputeList({ locale, disputes, release }: Props) {
  return (
    <div className="disputes">
      {disputes.map((dispute) => (
        <details
          className="dispute"
          key={`${dispute.deal.id}/${dispute.what}`}
          id={`${dispute.deal.id}-${dispute.what}`}
        >
          <summary>
            <h3>
              <OwnLanguage locale={locale} text={dispute.deal.title} />
            </h3>
            <span className="quiet">{aboutDispute(locale, dispute)}</span>
          </summary>
          <ValueTable locale={locale} dispute={dispute} release={release} />
          <p>
            <DealLink locale={locale} deal={dispute.deal} release={release} />
          </p>
        </details>
      ))}
    </div>
  );
}

/** "Jobs · From 50,000 to 150,000: 3 times apart". */
function aboutDispute(locale: Locale, { what, standing, speaks }: Dispute): string {
  return [
    ...(what === "value" ? [] : [names(locale).claimSubject[what]]),
    ...(standing
      ? [spreadWords(locale, standing, writerOf(locale, speaks?.currency !== null))]
      : []),
  ].join(" · ");
}

/** As its source words it where that is in dollars or a count, so that a bound is read as one. */
const saidValue = (locale: Locale, claim: Claim): string =>
  claim.currency === "USD" || claim.currency === null
    ? format(locale).stated(claim)
    : claimValue(locale, claim);

/** Why a number that is not the counted one agrees with it; that another differs is plain to see. */
const reasonOf = ({ verdict, reason }: Claim): ClaimReason | undefined =>
  ["speaks", "differs", "rejected"].includes(verdict) || reason === "same-amount"
    ? undefined
    : reason;

/** Claims of one value, one verdict and one reason as one row. */
function groupsOf(locale: Locale, claims: readonly Claim[]): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = [claim.verdict, reasonOf(claim), saidValue(locale, claim)].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()];
}

function ValueTable({
  locale,
  dispute,
  release,
}: {
  locale: Locale;
  dispute: Dispute;
  release?: string;
}) {
  const t = words(locale);
  return (
    <RecordTable
      caption={t("disagreements.subject", {
        deal: dispute.deal.title.text,
        what: names(locale).claimSubject[dispute.what],
      })}
      columns={[
        { key: "value", label: t("disagreements.value") },
        { key: "verdict", label: t("disagreements.verdict") },
        { key: "source", label: t("disagreements.source") },
      ]}
      rows={groupsOf(locale, dispute.claims).flatMap((group) => {
        const [first] = group;
        if (!first) return [];
        const reason = reasonOf(first);
        return [
          {
            key: first.id,
            verdict: first.verdict,
            cells: [
              <span key="value" className="said">
                {saidValue(locale, first)}
              </span>,
              <span key="verdict">
                <span className="verdict" data-verdict={first.verdict}>
                  {names(locale).verdict[first.verdict]}
                </span>
                {reason && <span className="value-note">{t(`reasons.${reason}`)}</span>}
              </span>,
              <Sayers key="source" locale={locale} claims={group} release={release} />,
            ],
          },
        ];
      })}
    />
  );
}

/** All who say it; what they said in another currency stands beside their name. */
export function Sayers({
  locale,
  claims,
  release,
  bare = false,
}: {
  locale: Locale;
  claims: readonly Claim[];
  release?: string;
  /** What they said stands beside already. */
  bare?: boolean;
}) {
  return (
    <span className="sayers">
      {claims.map((claim) => (
        <span key={claim.id}>
          <a href={href(locale, `/sources/${claim.source.id}`, { release })}>
            <PublisherName>{sayerOf(claim.source, locale)}</PublisherName>
          </a>
          {!bare && claim.currency !== null && claim.currency !== "USD" && (
            <span className="quiet">{` (${format(locale).stated(claim)})`}</span>
          )}
        </span>
      ))}
    </span>
  );
}
