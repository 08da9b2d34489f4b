import { breakdownText } from "@/db/breakdowns";
import type { Locale } from "@/db/vocabulary";
import { SourceMention } from "../citations/source-mention";
import type { Text } from "../i18n/bilingual";
import { format } from "../i18n/format";
import { INTL_TAG } from "../i18n/locales";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { OwnLanguage } from "../layout/own-language";
import { ScrollTable } from "../layout/scroll-table";
import type { Figure, Unit } from "./figure";
import { exactValue } from "./figure-value";
import { repeatedNotes } from "./repeated-notes";

type Props = {
  locale: Locale;
  caption: string;
  figures: readonly Figure[];
  unit: Unit;
  release?: string;
};

/** The whole country before its governorates, each by name; within a place as they come. */
function byPlace(locale: Locale, figures: readonly Figure[]): Figure[] {
  const inOrder = new Intl.Collator(INTL_TAG[locale]).compare;
  const nameOf = ({ place }: Figure) => (place === "SYR" ? "" : names(locale).governorate[place]);
  return [...figures].sort((a, b) => inOrder(nameOf(a), nameOf(b)));
}

/** Every figure of a series with its period, place, source and verdict: the ones beside the line too. */
export function FigureTable({ locale, caption, figures, unit, release }: Props) {
  const t = words(locale);
  const placed = new Set(figures.map(({ place }) => place)).size > 1;
  const columns = [
    "period",
    "value",
    ...(placed ? (["place"] as const) : []),
    "verdict",
    "source",
  ] as const;
  const repeated = repeatedNotes(figures);
  return (
    <>
      <ScrollTable label={caption}>
        <table className="figure-table card-table terse-table">
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
            {byPlace(locale, figures).map((figure) => (
              <FigureRow
                key={figure.id}
                locale={locale}
                figure={figure}
                unit={unit}
                placed={placed}
                repeated={repeated}
                release={release}
              />
            ))}
          </tbody>
        </table>
      </ScrollTable>
      {repeated.length > 0 && (
        <ol className="figure-notes">
          {repeated.map((said, at) => (
            <li key={said.text} id={`figure-note-${at + 1}`}>
              <OwnLanguage locale={locale} text={said} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

type NoteProps = { locale: Locale; said?: Text; repeated: readonly Text[] };

/** A row's own words; what many rows say, by its number under the table. */
function Note({ locale, said, repeated }: NoteProps) {
  if (!said) return null;
  const at = repeated.findIndex(({ text }) => text === said.text) + 1;
  return (
    <span className="value-note">
      {at === 0 ? (
        <OwnLanguage locale={locale} text={said} />
      ) : (
        <a href={`#figure-note-${at}`}>{words(locale)("data.note-number", { number: at })}</a>
      )}
    </span>
  );
}

type RowProps = {
  locale: Locale;
  figure: Figure;
  unit: Unit;
  /** Where the table has a column of places. */
  placed: boolean;
  repeated: readonly Text[];
  release?: string;
};

function FigureRow({ locale, figure, unit, placed, repeated, release }: RowProps) {
  const t = words(locale);
  return (
    <tr id={`figure-${figure.id}`} data-verdict={figure.verdict}>
      <th scope="row" data-column="period">
        {format(locale).period(figure.period)}
      </th>
      <td data-column="value">
        {exactValue(locale, figure, unit)}
        {figure.breakdown && (
          <span className="value-note">
            <OwnLanguage locale={locale} text={breakdownText(locale, figure.breakdown)} />
          </span>
        )}
      </td>
      {placed && (
        <td data-column="place">
          {figure.place === "SYR"
            ? t("common.whole-country")
            : names(locale).governorate[figure.place]}
        </td>
      )}
      <td data-column="verdict">
        <span className="verdict" data-verdict={figure.verdict}>
          {t(`people.${figure.verdict}`)}
        </span>
        <Note locale={locale} said={figure.why} repeated={repeated} />
      </td>
      <td data-column="source">
        <SourceMention locale={locale} source={figure.source} release={release} />
        <Note locale={locale} said={figure.note} repeated={repeated} />
      </td>
    </tr>
  );
}
