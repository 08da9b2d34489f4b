import type { Locale } from "@/db/vocabulary";
import { RecordTable } from "../data/record-table";
import { ClaimDollars } from "../deals/claim-dollars";
import { StageMark } from "../deals/stage-mark";
import { capacityText } from "../i18n/capacity-units";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { href } from "../layout/links";
import { OwnLanguage } from "../layout/own-language";
import { Section } from "../layout/section";
import type { Named, Said } from "./said";

type Props = { locale: Locale; said: Said; release?: string };

/** What one source says of deals: figures, stages, what is to be built. */
export function SaidOfDeals(props: Props) {
  const t = words(props.locale);
  const { claims, events, capacity } = props.said;
  return (
    <>
      {claims.length > 0 && (
        <Section id="claims" title={t("sources.says-of-deals")}>
          <ClaimRows {...props} />
        </Section>
      )}
      {events.length > 0 && (
        <Section id="events" title={t("sources.says-of-stages")}>
          <EventRows {...props} />
        </Section>
      )}
      {capacity.length > 0 && (
        <Section id="capacity" title={t("sources.says-of-capacity")}>
          <CapacityRows {...props} />
        </Section>
      )}
    </>
  );
}

/** A deal by its name, leading to it or to a place in it. */
export function DealLink({
  locale,
  deal,
  at = "",
  release,
}: {
  locale: Locale;
  deal: Named;
  at?: string;
  release?: string;
}) {
  return (
    <a href={href(locale, `/deals/${deal.id}${at}`, { release })}>
      <OwnLanguage locale={locale} text={deal.title} />
    </a>
  );
}

function ClaimRows({ locale, said, release }: Props) {
  const t = words(locale);
  const n = names(locale);
  // A dollar figure needs no second column to be read in dollars.
  const converted = said.claims.some(
    ({ claim }) => claim.currency !== null && claim.usd?.from !== "stated",
  );
  return (
    <RecordTable
      caption={t("sources.says-of-deals")}
      columns={[
        { key: "deal", label: t("sources.deal") },
        { key: "amount", label: t("sources.amount") },
        ...(converted ? [{ key: "dollars", label: t("deals.in-dollars") }] : []),
        { key: "verdict", label: t("sources.verdict") },
      ]}
      rows={said.claims.map(({ deal, claim }) => {
        // That an amount is the value of the whole deal goes without saying.
        const about = [
          ...(claim.what === "value" ? [] : [n.claimSubject[claim.what]]),
          ...(claim.covers === "whole" ? [] : [n.covers[claim.covers]]),
        ];
        return {
          key: claim.id,
          verdict: claim.verdict,
          cells: [
            <DealLink
              key="deal"
              locale={locale}
              deal={deal}
              at={`#claim-${claim.id}`}
              release={release}
            />,
            <span key="amount">
              <span className="said">{format(locale).stated(claim)}</span>
              {about.length > 0 && <span className="value-note">{about.join(" · ")}</span>}
              {claim.note && !(claim.verdict === "rejected" && claim.why) && (
                <span className="value-note">
                  <OwnLanguage locale={locale} text={claim.note} />
                </span>
              )}
            </span>,
            ...(converted
              ? [
                  <span key="dollars" className="said">
                    <ClaimDollars locale={locale} claim={claim} release={release} />
                  </span>,
                ]
              : []),
            <span key="verdict">
              <span className="verdict" data-verdict={claim.verdict}>
                {n.verdict[claim.verdict]}
              </span>
              <span className="value-note">
                {!(claim.verdict === "rejected" && claim.why) && `${t(`reasons.${claim.reason}`)} `}
                {claim.why && <OwnLanguage locale={locale} text={claim.why} />}
              </span>
            </span>,
          ],
        };
      })}
    />
  );
}

function EventRows({ locale, said, release }: Props) {
  const t = words(locale);
  return (
    <RecordTable
      caption={t("sources.says-of-stages")}
      columns={[
        { key: "deal", label: t("sources.deal") },
        { key: "stage", label: t("sources.stage-said") },
        { key: "on", label: t("sources.on") },
        { key: "note", label: t("sources.note") },
      ]}
      rows={said.events.map(({ deal, event }, at) => ({
        key: `${deal.id}/${at}`,
        cells: [
          <DealLink key="deal" locale={locale} deal={deal} release={release} />,
          <StageMark key="stage" locale={locale} stage={event.stage} />,
          event.on === null ? t("common.undated") : format(locale).date(event.on),
          event.note ? <OwnLanguage key="note" locale={locale} text={event.note} /> : "",
        ],
      }))}
    />
  );
}

function CapacityRows({ locale, said, release }: Props) {
  const t = words(locale);
  return (
    <RecordTable
      caption={t("sources.says-of-capacity")}
      columns={[
        { key: "deal", label: t("sources.deal") },
        { key: "capacity", label: t("sources.capacity") },
        { key: "note", label: t("sources.note") },
      ]}
      rows={said.capacity.map(({ deal, amount, unit, what }, at) => ({
        key: `${deal.id}/${at}`,
        cells: [
          <DealLink key="deal" locale={locale} deal={deal} release={release} />,
          capacityText(locale, amount, unit),
          <OwnLanguage key="what" locale={locale} text={what} />,
        ],
      }))}
    />
  );
}
