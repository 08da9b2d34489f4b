import type { ReactNode } from "react";
import type { Locale } from "@/db/vocabulary";
import { CitedNumber } from "../citations/cited-number";
import type { Sources } from "../citations/source";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { href } from "../layout/links";
import { FreshnessBadge } from "./freshness-badge";
import { type Change, Trend } from "./trend";

export type LatestFigure = {
  /** Already formatted with its unit. */
  value: string;
  period: string;
  sources: Sources;
  change: Change;
};

type Props = {
  locale: Locale;
  series: { id: string; title: string };
  latest: LatestFigure;
  /** Absent: the series has no rhythm. */
  freshness?: "fresh" | "due" | "overdue";
  /** Too old to stand for today. */
  stale: boolean;
  reports: number;
  reportSources: number;
  /** By how much the newest figures differ, formatted; absent: they agree. */
  spread?: string;
  /** The drawn sparkline. */
  spark: ReactNode;
  release?: string;
};

/** One series at a glance: what it is, its latest figure, when, which way, who says so. */
export function SmallMultiple(props: Props) {
  const { locale, series, latest, freshness, stale, spread, spark, release } = props;
  const t = words(locale);
  const period = format(locale).period(latest.period);
  return (
    <article className="small-multiple" {...(stale ? { "data-stale": "" } : {})}>
      <h3 className="small-multiple-title">
        <a href={href(locale, `/people/${series.id}`, { release })}>{series.title}</a>
      </h3>
      <p className="statement small-multiple-value">
        <CitedNumber
          locale={locale}
          value={latest.value}
          label={latest.value}
          sources={latest.sources}
          release={release}
        />
        {stale && <span className="small-multiple-period">{period}</span>}
      </p>
      <p className="quiet">
        <Trend locale={locale} change={latest.change} />
      </p>
      <div className="small-multiple-spark">{spark}</div>
      <p className="quiet small-multiple-foot">
        {!stale && <span>{period}</span>}
        <span>
          {t("people.reports-from", { reports: props.reports, sources: props.reportSources })}
        </span>
        {spread && <span>{t("people.differ-by", { spread })}</span>}
        {freshness && freshness !== "fresh" && (
          <FreshnessBadge locale={locale} freshness={freshness} since={period} />
        )}
      </p>
    </article>
  );
}
