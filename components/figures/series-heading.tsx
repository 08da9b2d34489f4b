import type { Locale, SeriesGroup } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { PageHeading } from "../layout/page-heading";
import { FreshnessBadge } from "./freshness-badge";

type Props = {
  locale: Locale;
  title: string;
  group: SeriesGroup;
  definition: string;
  unitName: string;
  /** Period of the newest figure, of those that speak when any does; null: the series has none. */
  newest: string | null;
  /** Whether that figure speaks. */
  speaks: boolean;
  everyDays: number | null;
  lastChecked: string | null;
  freshness?: "fresh" | "due" | "overdue";
};

/** What a series measures, in what unit, how fresh it is. */
export function SeriesHeading(props: Props) {
  const { locale, newest, speaks, everyDays, lastChecked } = props;
  const t = words(locale);
  const f = format(locale);
  return (
    <PageHeading
      kicker={names(locale).seriesGroup[props.group]}
      title={props.title}
      lede={props.definition}
    >
      <p className="quiet series-facts">
        <span>{`${t("people.unit")}: ${props.unitName}`}</span>
        {newest !== null && (
          <span>
            {!speaks
              ? t("people.silent-note", { date: f.period(newest) })
              : everyDays === null
                ? t("people.no-rhythm-note", { date: f.period(newest) })
                : t("people.fresh-note", { date: f.period(newest), days: f.days(everyDays) })}
          </span>
        )}
        {lastChecked && <span>{t("common.updated", { date: f.date(lastChecked) })}</span>}
        <FreshnessBadge locale={locale} freshness={props.freshness} />
      </p>
    </PageHeading>
  );
}
