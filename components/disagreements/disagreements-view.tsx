import type { Locale } from "@/db/vocabulary";
import { ChartFrame } from "../charts/chart-frame";
import { NARROW, WIDE } from "../charts/widths";
import type { Estimate } from "../damage/estimate";
import { words } from "../i18n/messages";
import { href } from "../layout/links";
import { PageHeading } from "../layout/page-heading";
import { Section } from "../layout/section";
import { claimsNote } from "../overview/claims-chart";
import { ArticleTable } from "./article-table";
import type { ArticleCheck, Dispute, FigureDispute, Studies } from "./dispute";
import { disputeChart, disputeTable, disputeTitle } from "./dispute-chart";
import { DisputeList } from "./dispute-list";
import { FigureDisputes, StudiesApart } from "./other-disputes";
import { RejectedTable } from "./rejected-table";

type Props = {
  locale: Locale;
  disputes: readonly Dispute[];
  article: ArticleCheck;
  figures: readonly FigureDispute[];
  measures: readonly Studies[];
  /** Estimates rejected, or differing from the one that speaks for the same study. */
  estimates: readonly Estimate[];
  /** The address of a deal's claims as a file. */
  claimsHref: (deal: string) => string;
  release?: string;
};

const DRAWN = 6;

/** Every place where two sources say different things, the plainest first. */
export function DisagreementsView(props: Props) {
  const { locale, disputes, article, figures, measures, estimates, release } = props;
  const t = words(locale);
  const standing = disputes.filter(({ claims }) =>
    claims.some(({ verdict }) => verdict === "differs" || verdict === "superseded"),
  );
  const byStanding = [...standing].sort(
    (a, b) => (b.standing?.times ?? 0) - (a.standing?.times ?? 0),
  );
  const drawn = disputes.filter(({ what, said }) => what === "value" && said).slice(0, DRAWN);
  const inArticle = article.disputes.length + article.figures.length + article.estimates.length;
  return (
    <>
      <PageHeading title={t("disagreements.title")} lede={t("disagreements.lede")}>
        <p>
          {t("disagreements.count", {
            deals: new Set(disputes.map(({ deal }) => deal.id)).size,
            figures: figures.length,
            estimates: estimates.length,
          })}
        </p>
      </PageHeading>
      {inArticle > 0 && (
        <Section
          id="article"
          title={t("disagreements.article")}
          note={
            <a href={href(locale, `/sources/${article.source}`, { release })}>
              {t("disagreements.article-note")}
            </a>
          }
        >
          <ArticleTable locale={locale} check={article} release={release} />
        </Section>
      )}
      <Section
        id="rejected"
        title={t("disagreements.rejected")}
        note={t("disagreements.rejected-note")}
      >
        <RejectedTable
          locale={locale}
          disputes={disputes}
          first={article.source}
          release={release}
        />
      </Section>
      <Section id="widest" title={t("disagreements.widest")}>
        <div className="pair">
          {drawn.map((dispute) => (
            <DisputeFigure
              key={dispute.deal.id}
              claimsHref={props.claimsHref(dispute.deal.id)}
              locale={locale}
              dispute={dispute}
              release={release}
            />
          ))}
        </div>
      </Section>
      <Section id="deals" title={t("disagreements.deals")} note={t("disagreements.deals-note")}>
        {byStanding.length === 0 ? (
          <p>{t("disagreements.none")}</p>
        ) : (
          <DisputeList locale={locale} disputes={byStanding} release={release} />
        )}
      </Section>
      <Section
        id="figures"
        title={t("disagreements.figures")}
        note={t("disagreements.figures-note")}
      >
        <FigureDisputes locale={locale} disputes={figures} release={release} />
      </Section>
      <Section
        id="studies"
        title={t("disagreements.studies")}
        note={t("disagreements.studies-note")}
      >
        <StudiesApart locale={locale} measures={measures} rejected={estimates} release={release} />
      </Section>
    </>
  );
}

type FigureProps = { locale: Locale; dispute: Dispute; claimsHref: string; release?: string };

function DisputeFigure({ locale, dispute, claimsHref, release }: FigureProps) {
  const t = words(locale);
  const draw = (width: number) => disputeChart({ locale, dispute, width, release });
  const pinned = release ? { release } : {};
  return (
    <ChartFrame
      title={disputeTitle(locale, dispute)}
      subtitle={claimsNote(dispute.claims, locale).join(" · ")}
      spec={draw(WIDE)}
      narrow={draw(NARROW)}
      table={disputeTable({ locale, dispute, release })}
      level={3}
      words={{ table: t("charts.table-title"), description: t("explore.in-words") }}
      sources={
        <a href={href(locale, "/sources", { deal: [dispute.deal.id], ...pinned })}>
          {t("common.sources", {
            count: new Set(dispute.claims.map(({ source }) => source.id)).size,
          })}
        </a>
      }
      links={[
        {
          key: "deal",
          href: href(locale, `/deals/${dispute.deal.id}`, { release }),
          label: t("deals.deal"),
        },
        {
          key: "csv",
          href: claimsHref,
          label: t("disagreements.csv"),
          download: true,
        },
      ]}
    />
  );
}
