import type { ReactNode } from "react";
import { printFilters } from "@/db/filters";
import type { RungReached } from "@/db/rules/delivery-clock";
import type { Kind, Locale } from "@/db/vocabulary";
import { CiteBox } from "../citations/cite-box";
import type { Text } from "../i18n/bilingual";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { Breadcrumbs } from "../layout/breadcrumbs";
import { href } from "../layout/links";
import { OwnLanguage } from "../layout/own-language";
import { PageHeading } from "../layout/page-heading";
import { Section } from "../layout/section";
import { Capacity, type Planned } from "./capacity";
import type { Claim } from "./claim";
import { ClaimList } from "./claim-list";
import { DealFacts } from "./deal-facts";
import type { DealSummary } from "./deal-row";
import { DealTable } from "./deal-table";
import { FileLinks } from "./file-links";
import { InsideAndAround } from "./inside-and-around";
import type { StageEvent } from "./ladder-event";
import { OpenQuestions } from "./open-questions";
import { Parties, type Party } from "./parties";
import { StageLadder } from "./stage-ladder";
import { type CountedLine, WhyCounted } from "./why-counted";

export type WholeDealProps = {
  locale: Locale;
  release?: string;
  deal: DealSummary;
  summary: Text;
  kind: string;
  governorates: readonly string[];
  termYears: number | null;
  heard?: { lastHeard: string; days: number; dormant: boolean };
  line: CountedLine;
  events: readonly StageEvent[];
  /** The clock of each rung, on the day of the release. */
  reached: readonly RungReached[];
  claims: readonly Claim[];
  parties: readonly Party[];
  capacity: readonly Planned[];
  questions: readonly Text[];
  packageCount: number | null;
  parent?: DealSummary;
  siblings: readonly DealSummary[];
  inside: readonly DealSummary[];
  /** Deals whose money is counted here. */
  holds: readonly DealSummary[];
  /** What each source says, drawn. */
  chart?: ReactNode;
  citation: { text: string; bibtex: string; csl: string };
};

/** One deal: what it is, how far it got, who says what of its value, what is unknown, and how to cite it. */
export function WholeDealView(props: WholeDealProps) {
  const { locale, release, deal } = props;
  const t = words(locale);
  return (
    <>
      <Breadcrumbs
        locale={locale}
        crumbs={[
          { key: "deals", href: href(locale, "/deals", { release }), label: t("site.deals") },
        ]}
      />
      <PageHeading
        kicker={`${names(locale).kind[props.kind as Kind]} · ${names(locale).stage[deal.stage]}`}
        title={deal.title.text}
        {...(deal.title.lang === locale ? {} : { lang: deal.title.lang })}
        lede={<OwnLanguage locale={locale} text={props.summary} marked />}
      />
      <DealFacts {...props} />
      <Section id="counted" title={t("deals.counted-why")}>
        <WhyCounted locale={locale} line={props.line} release={release} />
      </Section>
      <Section id="claims" title={t("deals.claims")} note={t("deals.claims-note")}>
        {props.chart}
        <ClaimList locale={locale} claims={props.claims} release={release} />
      </Section>
      <Section id="stages" title={t("deals.ladder")} note={t("deals.ladder-note")}>
        <StageLadder
          locale={locale}
          events={props.events}
          stage={deal.stage}
          reached={props.reached}
          release={release}
        />
      </Section>
      <Section id="parties" title={t("deals.parties")}>
        <Parties locale={locale} parties={props.parties} release={release} />
      </Section>
      <Optional show={props.capacity.length > 0}>
        <Section id="capacity" title={t("deals.capacity")}>
          <Capacity locale={locale} capacity={props.capacity} release={release} />
        </Section>
      </Optional>
      <InsideAndAround
        locale={locale}
        siblings={props.siblings}
        packageCount={props.packageCount}
        release={release}
        {...(props.parent ? { parent: props.parent } : {})}
      >
        {props.inside}
      </InsideAndAround>
      <Optional show={props.holds.length > 0}>
        <Section id="holds" title={t("deals.holds")} note={t("deals.holds-note")}>
          <DealTable
            locale={locale}
            deals={props.holds}
            release={release}
            caption={t("deals.holds")}
          />
        </Section>
      </Optional>
      <Optional show={props.questions.length > 0}>
        <Section id="questions" title={t("deals.questions")}>
          <OpenQuestions locale={locale} questions={props.questions} />
        </Section>
      </Optional>
      <FileLinks
        locale={locale}
        files={[
          {
            key: "claims",
            href: `/claims.csv?${printFilters({ deal: [deal.id], release })}`,
            label: t("data.claims-csv"),
          },
        ]}
      />
      <CiteBox locale={locale} citation={props.citation} />
    </>
  );
}

const Optional = ({ show, children }: { show: boolean; children: ReactNode }) =>
  show ? children : null;
