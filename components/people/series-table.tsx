import type { Locale } from "@/db/vocabulary";
import { CitedNumber } from "../citations/cited-number";
import { FreshnessBadge } from "../figures/freshness-badge";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { href } from "../layout/links";
import { OwnLanguage } from "../layout/own-language";
import { ScrollTable } from "../layout/scroll-table";
import { choiceWords } from "./choice-words";
import type { SeriesSummary } from "./series-summary";

type Props = {
  locale: Locale;
  caption: string;
  series: readonly SeriesSummary[];
  release?: string;
};

/** Series as a list: what each says last, and whether it is due. */
export function SeriesTable({ locale, caption, series, release }: Props) {
  const t = words(locale);
  return (
    <ScrollTable label={caption}>
      <table className="series-table card-table terse-table">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("people.series")}</th>
            <th scope="col">{t("people.latest")}</th>
            <th scope="col">{t("people.period")}</th>
            <th scope="col">{t("people.number-of-figures")}</th>
            <th scope="col">{t("people.freshness")}</th>
          </tr>
        </thead>
        <tbody>
          {series.map((one) => (
            <SeriesRow key={one.id} locale={locale} series={one} release={release} />
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

type RowProps = { locale: Locale; series: SeriesSummary; release?: string };

function SeriesRow({ locale, series, release }: RowProps) {
  const t = words(locale);
  const { latest } = series;
  const shown = latest && choiceWords(locale, latest.choice);
  return (
    <tr>
      <th scope="row">
        <a href={href(locale, `/people/${series.id}`, { release })}>
          <OwnLanguage locale={locale} text={series.title} />
        </a>
      </th>
      <td>
        {latest ? (
          <CitedNumber
            locale={locale}
            value={latest.value}
            sources={latest.sources}
            release={release}
          />
        ) : (
          <span className="quiet">
            {t(series.isEstimates ? "people.only-estimates" : "people.no-speaking")}
          </span>
        )}
        {shown && <span className="value-note">{shown}</span>}
      </td>
      <td>{latest && format(locale).period(latest.period)}</td>
      <td data-label={t("people.number-of-figures")}>{format(locale).number(series.figures)}</td>
      <td>
        <FreshnessBadge locale={locale} freshness={series.freshness} />
      </td>
    </tr>
  );
}
