import type { Locale } from "@/db/vocabulary";
import { RecordTable } from "../data/record-table";
import type { Claim } from "../deals/claim";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { href } from "../layout/links";
import { OwnLanguage } from "../layout/own-language";
import { DealLink } from "../sources/said-of-deals";
import type { Dispute } from "./dispute";
import { Sayers } from "./dispute-list";
import { apartWords } from "./dispute-words";

type Props = {
  locale: Locale;
  disputes: readonly Dispute[];
  /** The source whose slips come first. */
  first: string;
  release?: string;
};

/** Claims rejected in writing, each with the reason and what is counted instead. */
export function RejectedTable({ locale, disputes, first, release }: Props) {
  const t = words(locale);
  const rows = disputes
    .flatMap((dispute) => dispute.rejected.map((claim) => ({ dispute, claim })))
    .sort((a, b) => Number(b.claim.source.id === first) - Number(a.claim.source.id === first));
  return (
    <RecordTable
      caption={t("disagreements.rejected")}
      columns={[
        { key: "deal", label: t("sources.deal") },
        { key: "rejected", label: t("disagreements.dot-rejected") },
        { key: "speaks", label: t("disagreements.speaks-instead") },
        { key: "why", label: t("disagreements.why") },
      ]}
      rows={rows.map(({ dispute, claim }) => ({
        key: claim.id,
        verdict: "rejected",
        cells: [
          <DealLink
            key="deal"
            locale={locale}
            deal={dispute.deal}
            at={`#claim-${claim.id}`}
            release={release}
          />,
          <SaidBy key="rejected" locale={locale} claim={claim} release={release} />,
          dispute.speaks ? (
            <SpeaksInstead
              key="speaks"
              locale={locale}
              claim={claim}
              speaks={dispute.speaks}
              release={release}
            />
          ) : (
            t("disagreements.nothing-speaks")
          ),
          claim.why ? <OwnLanguage key="why" locale={locale} text={claim.why} /> : "",
        ],
      }))}
    />
  );
}

/** The claim that speaks in another's stead, and how far apart the two are. */
export function SpeaksInstead({
  locale,
  claim,
  speaks,
  release,
}: {
  locale: Locale;
  claim: Claim;
  speaks: Claim;
  release?: string;
}) {
  const apart = apartWords(locale, claim, speaks);
  return (
    <>
      <SaidBy locale={locale} claim={speaks} release={release} plain />
      {apart && <span className="value-note">{apart}</span>}
    </>
  );
}

/** A claim as stated, and who states it. */
export function SaidBy({
  locale,
  claim,
  release,
  plain = false,
  unsigned = false,
}: {
  locale: Locale;
  claim: Claim;
  release?: string;
  /** Not struck through in the row of a rejected claim. */
  plain?: boolean;
  /** Who says it is said elsewhere: the number itself leads there. */
  unsigned?: boolean;
}) {
  return (
    <span>
      <span className={plain ? undefined : "said"}>
        {unsigned ? (
          <a className="cited" href={href(locale, `/sources/${claim.source.id}`, { release })}>
            {format(locale).stated(claim)}
          </a>
        ) : (
          format(locale).stated(claim)
        )}
      </span>
      {!unsigned && (
        <span className="value-note">
          <Sayers locale={locale} claims={[claim]} release={release} bare />
        </span>
      )}
    </span>
  );
}
