import { breakdownText } from "@/db/breakdowns";
import type { Locale } from "@/db/vocabulary";
import { CitedNumber } from "../citations/cited-number";
import { SourceMention } from "../citations/source-mention";
import type { Figure, Unit } from "../figures/figure";
import { figureValue } from "../figures/figure-value";
import type { Text } from "../i18n/bilingual";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { OwnLanguage } from "../layout/own-language";
import { ScrollTable } from "../layout/scroll-table";
import { seriesHref } from "../people/series-href";

/** The newest figure of a series for one place and breakdown. */
export type PlaceFigure = { series: { id: string; title: Text }; unit: Unit; figure: Figure };

type Props = { locale: Locale; figures: readonly PlaceFigure[]; release?: string };

/** What is known of how people live in one place, a row a series. */
export function PlaceFigures({ locale, figures, release }: Props) {
  const t = words(locale);
  const columns = ["series", "value", "period", "source"] as const;
  return (
    <ScrollTable label={t("places.people-note")}>
      <table className="series-table card-table wide-table">
        <caption className="unseen">{t("places.people")}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`people.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map(({ series, unit, figure }) => {
            const value = figureValue(locale, figure, unit);
            return (
              <tr key={figure.id}>
                <th scope="row">
                  <a href={seriesHref(locale, series.id, figure, release)}>
                    <OwnLanguage locale={locale} text={series.title} />
                  </a>
                  {figure.breakdown && (
                    <span className="value-note">
                      <OwnLanguage locale={locale} text={breakdownText(locale, figure.breakdown)} />
                    </span>
                  )}
                </th>
                <td data-label={t("people.value")}>
                  <CitedNumber
                    locale={locale}
                    value={value}
                    sources={[figure.source]}
                    release={release}
                  />
                </td>
                <td data-label={t("people.period")}>{format(locale).period(figure.period)}</td>
                <td data-label={t("people.source")}>
                  <SourceMention locale={locale} source={figure.source} release={release} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollTable>
  );
}
