import type { ReactNode } from "react";
import type { Locale } from "@/db/vocabulary";
import { CitedNumber } from "../citations/cited-number";
import { publisherOf } from "../citations/publisher";
import { PublisherName } from "../citations/publisher-name";
import type { Estimate } from "../damage/estimate";
import { aboutWords, estimateValue, studyName } from "../damage/estimate-words";
import { type RecordRow, RecordTable } from "../data/record-table";
import type { Figure, Unit } from "../figures/figure";
import { figureValue } from "../figures/figure-value";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { href } from "../layout/links";
import { OwnLanguage } from "../layout/own-language";
import { DealLink } from "../sources/said-of-deals";
import type { ArticleCheck } from "./dispute";
import { SaidBy, SpeaksInstead } from "./rejected-table";

type Props = { locale: Locale; check: ArticleCheck; release?: string };

/** Everything the founding article says beside what is used here; what says the same is named below. */
export function ArticleTable({ locale, check, release }: Props) {
  const t = words(locale);
  const estimates = check.estimates.filter((row) => !isSameEstimate(locale, row));
  const figures = check.figures.filter((row) => !isSameFigure(locale, row));
  const alike = [
    ...check.estimates
      .filter((row) => !estimates.includes(row))
      .map(({ says }) => ({ id: says.id, link: aboutEstimate(locale, says, release) })),
    ...check.figures
      .filter((row) => !figures.includes(row))
      .map(({ says, series }) => ({ id: says.id, link: aboutFigure(locale, series, release) })),
  ];
  return (
    <>
      <RecordTable
        caption={t("disagreements.article")}
        columns={[
          { key: "about", label: t("disagreements.about") },
          { key: "says", label: t("disagreements.article-says") },
          { key: "speaks", label: t("disagreements.speaks-instead") },
          { key: "why", label: t("disagreements.why") },
        ]}
        rows={[
          ...check.disputes.flatMap((dispute) => dealRows(locale, dispute, check.source, release)),
          ...estimates.map((row) => estimateRow(locale, row, release)),
          ...figures.map((row) => figureRow(locale, row, release)),
        ]}
      />
      {alike.length > 0 && (
        <p className="link-row">
          <span className="quiet">{t("disagreements.article-alike")}</span>
          {alike.map(({ id, link }) => (
            <span key={id}>{link}</span>
          ))}
        </p>
      )}
    </>
  );
}

type EstimatePair = ArticleCheck["estimates"][number];
type FigurePair = ArticleCheck["figures"][number];

const isSameEstimate = (locale: Locale, { says, speaks }: EstimatePair): boolean =>
  speaks !== undefined && estimateValue(locale, says) === estimateValue(locale, speaks);

const isSameFigure = (locale: Locale, { says, speaks, unit }: FigurePair): boolean =>
  speaks !== undefined && figureValue(locale, says, unit) === figureValue(locale, speaks, unit);

function aboutEstimate(locale: Locale, says: Estimate, release?: string): ReactNode {
  return (
    <a key="about" href={href(locale, `/damage#estimate-${says.id}`, { release })}>
      {[names(locale).measure[says.measure], aboutWords(locale, says)]
        .filter((part) => part !== "")
        .join(" · ")}
    </a>
  );
}

function aboutFigure(locale: Locale, series: FigurePair["series"], release?: string): ReactNode {
  return (
    <a key="about" href={href(locale, `/people/${series.id}`, { release })}>
      <OwnLanguage locale={locale} text={series.title} />
    </a>
  );
}

function dealRows(
  locale: Locale,
  dispute: ArticleCheck["disputes"][number],
  source: string,
  release?: string,
): RecordRow[] {
  const t = words(locale);
  const own = dispute.claims.filter((claim) => claim.source.id === source);
  return own.map((claim) => {
    const why = claim.why ?? dispute.speaks?.why;
    return {
      key: claim.id,
      verdict: claim.verdict,
      cells: [
        <span key="about">
          <DealLink locale={locale} deal={dispute.deal} release={release} />
          <span className="value-note">{names(locale).claimSubject[dispute.what]}</span>
        </span>,
        <SaidBy key="says" locale={locale} claim={claim} release={release} unsigned />,
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
        <span key="why">
          {why ? (
            <OwnLanguage locale={locale} text={why} />
          ) : (
            dispute.speaks && t(`reasons.${dispute.speaks.reason}`)
          )}
        </span>,
      ],
    };
  });
}

function estimateRow(locale: Locale, { says, speaks }: EstimatePair, release?: string): RecordRow {
  const cell = (one: Estimate, key: string): ReactNode => {
    const value = estimateValue(locale, one);
    return (
      <span key={key}>
        <CitedNumber locale={locale} value={value} sources={[one.source]} release={release} />
        <span className="value-note">{studyName(locale, one.study)}</span>
      </span>
    );
  };
  return {
    key: says.id,
    cells: [
      aboutEstimate(locale, says, release),
      cell(says, "says"),
      speaks ? cell(speaks, "speaks") : words(locale)("disagreements.nothing-speaks"),
      says.note ? <OwnLanguage key="why" locale={locale} text={says.note} /> : "",
    ],
  };
}

function figureRow(
  locale: Locale,
  { series, unit, says, speaks }: FigurePair,
  release?: string,
): RecordRow {
  return {
    key: says.id,
    cells: [
      aboutFigure(locale, series, release),
      <FigureCell key="says" locale={locale} figure={says} unit={unit} release={release} />,
      speaks ? (
        <FigureCell key="speaks" locale={locale} figure={speaks} unit={unit} release={release} />
      ) : (
        words(locale)("disagreements.nothing-speaks")
      ),
      says.why ? <OwnLanguage key="why" locale={locale} text={says.why} /> : "",
    ],
  };
}

/** A figure with its period, leading to its source. */
export function FigureCell({
  locale,
  figure,
  unit,
  release,
}: {
  locale: Locale;
  figure: Figure;
  unit: Unit;
  release?: string;
}) {
  const value = figureValue(locale, figure, unit);
  return (
    <span>
      <CitedNumber locale={locale} value={value} sources={[figure.source]} release={release} />
      <span className="value-note">
        {format(locale).period(figure.period)}
        {figure.source.publisher && (
          <>
            {" · "}
            <PublisherName>{publisherOf(figure.source, locale)}</PublisherName>
          </>
        )}
      </span>
    </span>
  );
}
