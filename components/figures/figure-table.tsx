import { breakdownText } from "@/db/breakdowns";
import type { Locale } from "@/db/vocabulary";
import { SourceMention } from "../citations/source-mention";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { OwnLanguage } from "../layout/own-language";
import { ScrollTable } from "../layout/scroll-table";
import type { Figure, Unit } from "./figure";
import { exactValue } from "./figure-value";

type Props = {
  locale: Locale;
  caption: string;
  figures: readonly Figure[];
  unit: Unit;
  release?: string;
};

/** Every figure of a series with its period, place, source and verdict: the ones beside the line too. */
export function FigureTable({ locale, caption, figures, unit, release }: Props) {
  const t = words(locale);
  const columns = ["period", "value", "place", "verdict", "source"] as const;
  return (
    <ScrollTable label={caption}>
      <table className="figure-table card-table">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {t(`people.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <FigureRow
              key={figure.id}
              locale={locale}
              figure={figure}
              unit={unit}
              release={release}
            />
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

type RowProps = { locale: Locale; figure: Figure; unit: Unit; release?: string };

function FigureRow({ locale, figure, unit, release }: RowProps) {
  const t = words(locale);
  return (
    <tr id={`figure-${figure.id}`} data-verdict={figure.verdict}>
      <th scope="row" data-column="period">
        {format(locale).period(figure.period)}
      </th>
      <td data-column="value" data-label={t("people.value")}>
        {exactValue(locale, figure, unit)}
        {figure.breakdown && (
          <span className="value-note">
            <OwnLanguage locale={locale} text={breakdownText(locale, figure.breakdown)} />
          </span>
        )}
      </td>
      <td data-column="place" data-label={t("people.place")}>
        {figure.place === "SYR"
          ? t("common.whole-country")
          : names(locale).governorate[figure.place]}
      </td>
      <td data-column="verdict" data-label={t("people.verdict")}>
        <span className="verdict" data-verdict={figure.verdict}>
          {t(`people.${figure.verdict}`)}
        </span>
        {figure.why && (
          <span className="value-note">
            <OwnLanguage locale={locale} text={figure.why} />
          </span>
        )}
      </td>
      <td data-column="source" data-label={t("people.source")}>
        <SourceMention locale={locale} source={figure.source} release={release} />
        {figure.note && (
          <span className="value-note">
            <OwnLanguage locale={locale} text={figure.note} />
          </span>
        )}
      </td>
    </tr>
  );
}
