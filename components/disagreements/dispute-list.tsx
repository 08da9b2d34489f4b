import type { Locale } from "@/db/vocabulary";
import { sayerOf } from "../citations/publisher";
import { RecordTable } from "../data/record-table";
import type { Claim } from "../deals/claim";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { href } from "../layout/links";
import { DealLink } from "../sources/said-of-deals";
import type { Dispute } from "./dispute";
import { claimValue, spreadWords, writerOf } from "./dispute-words";

type Props = { locale: Locale; disputes: readonly Dispute[]; release?: string };

/** Each deal on which sources differ: the spread, then every value with all who say it. */
export function DisputeList({ locale, disputes, release }: Props) {
  return (
    <div className="disputes">
      {disputes.map((dispute) => (
        <article
          key={`${dispute.deal.id}/${dispute.what}`}
          id={`${dispute.deal.id}-${dispute.what}`}
        >
          <h3>
            <DealLink locale={locale} deal={dispute.deal} release={release} />
            {dispute.what !== "value" && (
              <span className="tag">{names(locale).claimSubject[dispute.what]}</span>
            )}
          </h3>
          {dispute.standing && (
            <p>
              {spreadWords(
                locale,
                dispute.standing,
                writerOf(locale, dispute.speaks?.currency !== null),
              )}
            </p>
          )}
          <ValueTable locale={locale} dispute={dispute} release={release} />
        </article>
      ))}
    </div>
  );
}

/** Claims of one value, one verdict and one reason for it as one row. */
function groupsOf(locale: Locale, claims: readonly Claim[]): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.verdict} ${claim.reason} ${claimValue(locale, claim)}`;
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
        return [
          {
            key: first.id,
            verdict: first.verdict,
            cells: [
              <span key="value" className="said">
                {claimValue(locale, first)}
              </span>,
              <span key="verdict" className="verdict" data-verdict={first.verdict}>
                {names(locale).verdict[first.verdict]}
                <Allowance locale={locale} claim={first} />
              </span>,
              <Sayers key="source" locale={locale} claims={group} release={release} />,
            ],
          },
        ];
      })}
    />
  );
}

/** Why a number that is not the counted one agrees with it: it is rounded, or a limit. */
function Allowance({ locale, claim }: { locale: Locale; claim: Claim }) {
  if (claim.verdict !== "agrees" || claim.reason === "same-amount") return null;
  return <span className="claim-why">{words(locale)(`reasons.${claim.reason}`)}</span>;
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
            <bdi>{sayerOf(claim.source, locale)}</bdi>
          </a>
          {!bare && claim.currency !== null && claim.currency !== "USD" && (
            <span className="quiet">{` (${format(locale).stated(claim)})`}</span>
          )}
        </span>
      ))}
    </span>
  );
}
