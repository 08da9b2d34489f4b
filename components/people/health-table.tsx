import type { Locale } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { href } from "../layout/links";
import { OwnLanguage } from "../layout/own-language";
import { ScrollTable } from "../layout/scroll-table";
import type { SeriesSummary } from "./series-summary";

type Props = {
  locale: Locale;
  caption: string;
  series: readonly SeriesSummary[];
  release?: string;
};

const COLUMNS = ["series", "data-period", "published", "last-checked", "group"] as const;

/** Series with their three dates, which say how fresh each is. */
export function HealthTable({ locale, caption, series, release }: Props) {
  const t = words(locale);
  return (
    <ScrollTable label={caption}>
      <table className="series-table card-table terse-table">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`people.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.map((one) => (
            <HealthRow key={one.id} locale={locale} series={one} release={release} />
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

type RowProps = { locale: Locale; series: SeriesSummary; release?: string };

function HealthRow({ locale, series, release }: RowProps) {
  const t = words(locale);
  const f = format(locale);
  const { newest } = series;
  return (
    <tr>
      <th scope="row">
        <a href={href(locale, `/people/${series.id}`, { release })}>
          <OwnLanguage locale={locale} text={series.title} />
        </a>
      </th>
      <td data-label={t("people.data-period")}>
        {newest ? f.period(newest.period) : t("people.no-speaking")}
      </td>
      <td data-label={t("people.published")}>
        {newest &&
          (newest.publishedOn ? <time>{f.date(newest.publishedOn)}</time> : t("common.undated"))}
      </td>
      <td data-label={t("people.last-checked")}>
        {series.lastChecked && <time>{f.date(series.lastChecked)}</time>}
      </td>
      <td>{names(locale).seriesGroup[series.group]}</td>
    </tr>
  );
}
