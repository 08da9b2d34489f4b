import type { Locale } from "@/db/vocabulary";
import { FileLinks } from "../deals/file-links";
import { format } from "../i18n/format";
import { INTL_TAG } from "../i18n/locales";
import { words } from "../i18n/messages";
import { OwnLanguage } from "../layout/own-language";
import { choiceWords } from "../people/choice-words";
import { seriesHref } from "../people/series-href";
import type { Said, SaidFigure } from "./said";

type Props = { locale: Locale; said: Said; figures: readonly SaidFigure[]; release?: string };
type Group = [SaidFigure, ...SaidFigure[]];

/** What a source with very many figures says: under each series its places and breakdowns, which lead to them. */
export function SaidMuch({ locale, said, figures, release }: Props) {
  const t = words(locale);
  const { csv, json } = said.figureFiles;
  return (
    <>
      <p className="quiet">{t("sources.says-much", { count: figures.length })}</p>
      {[...groupsOf(figures, ({ series }) => series.id)].map(([id, own]) => (
        <SaidOfSeries key={id} locale={locale} figures={own} release={release} />
      ))}
      <FileLinks
        locale={locale}
        files={[
          { key: "csv", href: csv, label: t("charts.csv") },
          { key: "json", href: json, label: t("charts.json") },
        ]}
      />
    </>
  );
}

function groupsOf(figures: readonly SaidFigure[], keyOf: (said: SaidFigure) => string) {
  const groups = new Map<string, Group>();
  for (const said of figures) {
    const group = groups.get(keyOf(said));
    if (group) group.push(said);
    else groups.set(keyOf(said), [said]);
  }
  return groups;
}

type SeriesProps = { locale: Locale; figures: Group; release?: string };

/** The whole country first, then by name; a period only where it is not the one of the whole series. */
function SaidOfSeries({ locale, figures, release }: SeriesProps) {
  const f = format(locale);
  const [{ series }] = figures;
  const whole = spanOf(figures);
  const inOrder = new Intl.Collator(INTL_TAG[locale]).compare;
  const choices = [...groupsOf(figures, choiceKey).values()]
    .map((own) => {
      const [{ figure }] = own;
      const choice = { place: figure.place, breakdown: figure.breakdown };
      return { own, choice, name: choiceWords(locale, choice) };
    })
    .sort((a, b) => inOrder(a.name, b.name));
  return (
    <div className="said-of-series">
      <h3>
        <a href={seriesHref(locale, series.id, undefined, release)}>
          <OwnLanguage locale={locale} text={series.title} />
        </a>
      </h3>
      <p className="quiet">{f.period(whole)}</p>
      <ul className="kind-links">
        {choices.map(({ own, choice, name }) => (
          <li key={choiceKey(own[0])}>
            <a href={seriesHref(locale, series.id, choice, release)}>
              {name || words(locale)("common.whole-country")}
            </a>{" "}
            <span className="quiet">{f.number(own.length)}</span>
            {spanOf(own) !== whole && (
              <span className="quiet">{` · ${f.period(spanOf(own))}`}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

const choiceKey = ({ figure }: SaidFigure) => [figure.place, figure.breakdown ?? ""].join(" ");

/** From the start of the first to the end of the last: either may be a span itself. */
function spanOf(figures: Group): string {
  const periods = figures.map((one) => one.figure.period).sort();
  const [first = "", last = first] = [periods[0], periods.at(-1)];
  return `${first.split("/")[0]}/${last.split("/").at(-1)}`;
}
