import type { Choice } from "@/db/queries/shown-first";
import type { Locale } from "@/db/vocabulary";
import { CitedNumber } from "../citations/cited-number";
import { FileLinks } from "../deals/file-links";
import type { Figure, Unit } from "../figures/figure";
import { figureValue } from "../figures/figure-value";
import type { Text } from "../i18n/bilingual";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { OwnLanguage } from "../layout/own-language";
import { ScrollTable } from "../layout/scroll-table";
import { Section } from "../layout/section";
import { choiceWords } from "./choice-words";
import { seriesHref } from "./series-href";

/** A series on both sides of a day; a side without a number that speaks is absent. */
export type AroundRow = {
  series: { id: string; title: Text };
  choice: Choice;
  unit: Unit;
  /** The unit in words, where numbers are written without one. */
  measured?: Text;
  before?: Figure;
  after?: Figure;
};

type Props = {
  locale: Locale;
  /** ISO day. */
  day: string;
  rows: readonly AroundRow[];
  /** The file with every figure of these series. */
  csv: string;
  release?: string;
};

/** What life was like on either side of a day, each number with its own period and source; no difference is worked out. */
export function BeforeAndAfter({ locale, day, rows, csv, release }: Props) {
  const t = words(locale);
  const title = t("people.around-title", { day: format(locale).date(day) });
  return (
    <Section id="before-and-after" title={title} note={t("people.around-note")}>
      <ScrollTable label={t("people.around-table")}>
        <table className="series-table card-table around-table">
          <caption className="unseen">{t("people.around-table")}</caption>
          <thead>
            <tr>
              {(["series", "around-before", "around-after"] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`people.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Around key={row.series.id} locale={locale} row={row} release={release} />
            ))}
          </tbody>
        </table>
      </ScrollTable>
      <FileLinks
        locale={locale}
        of={title}
        files={[{ key: "csv", href: csv, label: t("charts.csv") }]}
      />
    </Section>
  );
}

type RowProps = { locale: Locale; row: AroundRow; release?: string };

function Around({ locale, row, release }: RowProps) {
  const { series, choice, measured } = row;
  const shown = choiceWords(locale, choice);
  return (
    <tr>
      <th scope="row">
        <a href={seriesHref(locale, series.id, choice, release)}>
          <OwnLanguage locale={locale} text={series.title} />
        </a>
        {shown && <span className="value-note">{shown}</span>}
        {measured && (
          <span className="value-note">
            <OwnLanguage locale={locale} text={measured} />
          </span>
        )}
      </th>
      {(["before", "after"] as const).map((side) => (
        <td key={side} data-label={words(locale)(`people.around-${side}`)}>
          <Side locale={locale} figure={row[side]} unit={row.unit} release={release} />
        </td>
      ))}
    </tr>
  );
}

type SideProps = { locale: Locale; figure?: Figure; unit: Unit; release?: string };

function Side({ locale, figure, unit, release }: SideProps) {
  if (!figure) return <span className="quiet">{words(locale)("people.no-speaking")}</span>;
  const value = figureValue(locale, figure, unit);
  return (
    <>
      <CitedNumber locale={locale} value={value} sources={[figure.source]} release={release} />
      <span className="value-note">{format(locale).period(figure.period)}</span>
    </>
  );
}
