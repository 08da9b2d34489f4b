import type { ReactNode } from "react";
import { FULL, MIDDLE, NARROW } from "@/components/charts/widths";
import type { Coverage } from "@/db/queries/coverage";
import type { Complaint } from "@/db/queries/release";
import type { Total } from "@/db/rules/totals";
import type { Waterfall } from "@/db/rules/waterfall";
import type { Flow, Locale, Stage } from "@/db/vocabulary";
import { ChartFrame } from "../charts/chart-frame";
import { CiteBox } from "../citations/cite-box";
import type { Source } from "../citations/source";
import type { Text } from "../i18n/bilingual";
import { words } from "../i18n/messages";
import { href } from "../layout/links";
import { PageHeading } from "../layout/page-heading";
import { Section } from "../layout/section";
import { CheckList, ComplaintTable } from "./complaint-table";
import { coverageChart, coverageFinding, coverageTable } from "./coverage-chart";
import { LeftOutTable } from "./left-out-table";
import { type RuleExamples, RuleList } from "./rule-list";
import { StepsTable } from "./steps-table";
import { UndatedSources } from "./undated-sources";
import { WordsTables } from "./words-tables";

type Props = {
  locale: Locale;
  release?: string;
  examples: RuleExamples;
  stages: Partial<Record<Stage, number>>;
  flows: Record<Flow, number>;
  paths: Record<Flow, Waterfall>;
  /** The path of investment, drawn. */
  pathChart: ReactNode;
  leftOut: Total["leftOut"];
  yearly: { amount: number; ids: readonly string[] };
  coverage: Coverage;
  complaints: readonly Complaint[];
  /** Titles of deals by id, of series by `series:<id>`. */
  titles: ReadonlyMap<string, Text>;
  undated: readonly Source[];
  databaseHref: string;
  citation: { text: string; bibtex: string; csl: string };
};

/** The rules beside what they do to this release, the words, and what the rules cannot settle. */
export function MethodView(props: Props) {
  const { locale, release, complaints } = props;
  const t = words(locale);
  const answered = complaints.filter((c) => c.silenced_en !== null).length;
  const parts = [
    ["rules", "method.rules"],
    ["words", "method.words"],
    ["path", "method.waterfall-title"],
    ["left-out", "method.left-out-title"],
    ["coverage-over-time", "method.coverage-title"],
    ["complaints", "method.complaints-title"],
  ] as const;
  return (
    <>
      <PageHeading title={t("method.title")} lede={t("method.lede")}>
        <nav aria-label={t("method.contents")}>
          <ul className="link-row">
            {parts.map(([id, key]) => (
              <li key={id}>
                <a href={`#${id}`}>{t(key)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </PageHeading>
      <Section id="rules" title={t("method.rules")} note={t("method.rules-note")}>
        <RuleList locale={locale} examples={props.examples} release={release} />
        <CheckList locale={locale} />
      </Section>
      <Section id="words" title={t("method.words")}>
        <WordsTables locale={locale} stages={props.stages} flows={props.flows} release={release} />
      </Section>
      <Section id="path" title={t("method.waterfall-title")} note={t("method.waterfall-note")}>
        {props.pathChart}
        <StepsTable locale={locale} paths={props.paths} release={release} />
      </Section>
      <Section id="left-out" title={t("method.left-out-title")} note={t("method.left-out-note")}>
        <LeftOutTable
          locale={locale}
          leftOut={props.leftOut}
          yearly={props.yearly}
          release={release}
        />
      </Section>
      <Section id="coverage-over-time" title={t("method.coverage-title")}>
        <CoverageFigure {...props} />
      </Section>
      <Section
        id="complaints"
        title={t("method.complaints-title")}
        note={`${t("method.complaints-note")} ${t("method.complaints-count", {
          count: complaints.length,
          rules: new Set(complaints.map(({ rule }) => rule)).size,
          answered,
        })}`}
      >
        <ComplaintTable
          locale={locale}
          complaints={complaints}
          titles={props.titles}
          release={release}
        />
        <UndatedSources locale={locale} sources={props.undated} release={release} />
      </Section>
      <CiteBox locale={locale} citation={props.citation} />
    </>
  );
}

function CoverageFigure({ locale, coverage, release, databaseHref }: Props) {
  const t = words(locale);
  return (
    <>
      <ChartFrame
        title={coverageFinding(coverage, locale)}
        subtitle={t("method.coverage-note")}
        spec={coverageChart({ coverage, locale, width: FULL })}
        middle={coverageChart({ coverage, locale, width: MIDDLE })}
        narrow={coverageChart({ coverage, locale, width: NARROW })}
        table={coverageTable(coverage, locale)}
        level={3}
        words={{ table: t("charts.table-title"), description: t("explore.in-words") }}
        sources={<a href={href(locale, "/sources", { release })}>{t("sources.every-source")}</a>}
        links={[{ key: "database", href: databaseHref, label: t("data.database"), download: true }]}
      />
      <p className="quiet">
        {t("method.coverage-undated", { undated: coverage.undated, yearly: coverage.yearly })}
      </p>
    </>
  );
}
