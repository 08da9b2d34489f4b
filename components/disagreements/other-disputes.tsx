import { breakdownText } from "@/db/breakdowns";
import type { Locale } from "@/db/vocabulary";
import { sayerOf } from "../citations/publisher";
import { PublisherName } from "../citations/publisher-name";
import type { Estimate } from "../damage/estimate";
import { EstimateTable } from "../damage/estimate-table";
import { estimateValue, studyName } from "../damage/estimate-words";
import { RecordTable } from "../data/record-table";
import { figureValue } from "../figures/figure-value";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { href } from "../layout/links";
import { OwnLanguage } from "../layout/own-language";
import { Section } from "../layout/section";
import { seriesHref } from "../people/series-href";
import type { FigureDispute, Studies } from "./dispute";
import { spreadWords } from "./dispute-words";

type Props = { locale: Locale; release?: string };

/** Figures of how people live on which sources differ, one row each. */
export function FigureDisputes({
  locale,
  disputes,
  release,
}: Props & { disputes: readonly FigureDispute[] }) {
  const t = words(locale);
  return (
    <RecordTable
      caption={t("disagreements.figures")}
      columns={[
        { key: "series", label: t("sources.series") },
        { key: "period", label: t("sources.period") },
        { key: "spread", label: t("disagreements.apart") },
        { key: "who", label: t("disagreements.source") },
      ]}
      rows={disputes.map((dispute) => {
        const [first] = dispute.figures;
        const write = (value: number) =>
          format(locale).quantity(value, dispute.unit.code, dispute.unit.name);
        return {
          key: first?.id ?? dispute.series.id,
          cells: [
            <a
              key="series"
              href={seriesHref(
                locale,
                dispute.series.id,
                first && { place: first.place, breakdown: first.breakdown },
                release,
              )}
            >
              <OwnLanguage locale={locale} text={dispute.series.title} />
            </a>,
            <span key="period">
              {first && format(locale).period(first.period)}
              {first?.breakdown && (
                <span className="value-note">
                  <OwnLanguage locale={locale} text={breakdownText(locale, first.breakdown)} />
                </span>
              )}
            </span>,
            spreadWords(locale, dispute, write),
            <span key="who" className="sayers">
              {dispute.figures.map((figure) => (
                <span key={figure.id}>
                  <a href={href(locale, `/sources/${figure.source.id}`, { release })}>
                    <PublisherName>{sayerOf(figure.source, locale)}</PublisherName>
                  </a>{" "}
                  <span className={figure.verdict === "speaks" ? "spoken" : undefined}>
                    {figureValue(locale, figure, dispute.unit)}
                  </span>
                </span>
              ))}
            </span>,
          ],
        };
      })}
    />
  );
}

/** Studies of the whole country, measure by measure; two measures never share a table. */
export function StudiesApart({
  locale,
  measures,
  rejected,
  release,
}: Props & { measures: readonly Studies[]; rejected: readonly Estimate[] }) {
  const t = words(locale);
  return (
    <>
      {measures.map(({ measure, studies }) => (
        <details key={measure} className="long-list" id={`studies-${measure}`}>
          <summary>{studiesWords(locale, { measure, studies })}</summary>
          <RecordTable
            caption={names(locale).measure[measure]}
            columns={[
              { key: "study", label: t("disagreements.study") },
              { key: "period", label: t("sources.period") },
              { key: "value", label: t("disagreements.value") },
              { key: "source", label: t("disagreements.source") },
            ]}
            rows={studies.map((one) => ({
              key: one.id,
              cells: [
                <a key="study" href={href(locale, `/damage#estimate-${one.id}`, { release })}>
                  {studyName(locale, one.study)}
                </a>,
                format(locale).period(one.period),
                estimateValue(locale, one),
                <a key="source" href={href(locale, `/sources/${one.source.id}`, { release })}>
                  <PublisherName>{sayerOf(one.source, locale)}</PublisherName>
                </a>,
              ],
            }))}
          />
        </details>
      ))}
      {rejected.length > 0 && (
        <Section id="estimates-rejected" title={t("disagreements.estimates-rejected")} level={3}>
          <EstimateTable
            locale={locale}
            caption={t("disagreements.estimates")}
            estimates={rejected}
            withMeasure
            release={release}
          />
        </Section>
      )}
    </>
  );
}

function studiesWords(locale: Locale, { measure, studies }: Studies): string {
  const f = format(locale);
  const ends = studies
    .flatMap(({ low, best, high }) => [low ?? best ?? [], high ?? best ?? []])
    .flat();
  return words(locale)("disagreements.studies-spread", {
    measure: names(locale).measure[measure],
    count: studies.length,
    low: f.money(Math.min(...ends)),
    high: f.money(Math.max(...ends)),
  });
}
